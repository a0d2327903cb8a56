// OpenLayers in the way of its own examples: one vector layer with a style function, and the highlight
// in a layer above it.
import GeoJSON from "ol/format/GeoJSON.js";
import VectorLayer from "ol/layer/Vector.js";
import OLMap from "ol/Map.js";
import "ol/ol.css";
import Projection from "ol/proj/Projection.js";
import VectorSource from "ol/source/Vector.js";
import Fill from "ol/style/Fill.js";
import Stroke from "ol/style/Stroke.js";
import Style from "ol/style/Style.js";
import View from "ol/View.js";
import {
  BORDER,
  colourOf,
  FARTHEST,
  host,
  NEAREST,
  nameOf,
  POINTED,
  show,
  tooltip,
  view,
  zoomedTo,
} from "./picture.mjs";

const plane = new Projection({ code: "plane", units: "m", extent: [-2e4, -2e4, 2e4, 2e4] });
const stroke = new Stroke({ color: BORDER, width: 0.5 });
const styles = new Map();
function styleOf(country) {
  const colour = colourOf(country.get("code"));
  const style = styles.get(colour) ?? new Style({ fill: new Fill({ color: colour }), stroke });
  styles.set(colour, style);
  return style;
}

const source = new VectorSource({ wrapX: false });
const layer = new VectorLayer({ source, style: styleOf });
const map = new OLMap({
  target: host,
  layers: [layer],
  view: new View({
    projection: plane,
    center: view.centre,
    resolution: view.kmPerPixel,
    minResolution: NEAREST,
    maxResolution: FARTHEST,
    constrainResolution: false,
  }),
});
const highlight = new VectorLayer({
  map,
  source: new VectorSource(),
  style: new Style({ stroke: new Stroke({ color: POINTED, width: 2 }) }),
});
const tip = tooltip();
let pointed;
map.on("pointermove", ({ pixel, dragging, originalEvent }) => {
  if (dragging) return;
  const country = map.forEachFeatureAtPixel(pixel, (found) => found, {
    layerFilter: (one) => one === layer,
  });
  if (country !== pointed) {
    if (pointed) highlight.getSource().removeFeature(pointed);
    if (country) highlight.getSource().addFeature(country);
    pointed = country;
  }
  if (country) tip.show(nameOf(country.get("code")), originalEvent.clientX, originalEvent.clientY);
  else tip.hide();
});
map.on("moveend", () => zoomedTo(map.getView().getResolution()));

const rendered = () =>
  new Promise((resolve) => {
    map.once("postrender", resolve);
  });
show({
  draw(shapes) {
    const done = rendered();
    source.clear();
    source.addFeatures(new GeoJSON().readFeatures(shapes));
    return done;
  },
  colour() {
    const done = rendered();
    layer.changed();
    return done;
  },
  tip: tip.text,
});

// Plain Leaflet, drawn as SVG, in the way of its own tutorial: a style function, a highlight under the
// pointer, a sticky tooltip, and setStyle for all when the year is another.
import L from "leaflet";
import { options, tip } from "./leafletPlane.mjs";
import {
  BORDER,
  colourOf,
  host,
  kmPerPixelAt,
  nameOf,
  POINTED,
  show,
  zoomedTo,
} from "./picture.mjs";

const style = ({ properties: { code } }) => ({
  fillColor: colourOf(code),
  fillOpacity: 1,
  color: BORDER,
  weight: 0.5,
});
const map = L.map(host, options);
const countries = L.geoJSON(null, {
  style,
  onEachFeature({ properties: { code } }, shape) {
    shape.bindTooltip(() => nameOf(code), { sticky: true });
    shape.on({
      mouseover() {
        shape.setStyle({ weight: 2, color: POINTED });
        shape.bringToFront();
      },
      mouseout() {
        countries.resetStyle(shape);
      },
    });
  },
}).addTo(map);
map.on("zoomend", () => zoomedTo(kmPerPixelAt(map.getZoom())));

show({
  draw(shapes) {
    countries.clearLayers();
    countries.addData(shapes);
  },
  colour: () => {
    countries.setStyle(style);
  },
  tip,
});

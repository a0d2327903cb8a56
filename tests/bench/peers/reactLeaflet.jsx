// react-leaflet as most write it first: <GeoJSON> with a style function over React's state, so that
// another year renders again and restyles every shape; finer shapes are another <GeoJSON>.
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { GeoJSON, MapContainer, useMapEvents } from "react-leaflet";
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

let shownNow;
let setPicture;

const style = ({ properties: { code } }) => ({
  fillColor: colourOf(code),
  fillOpacity: 1,
  color: BORDER,
  weight: 0.5,
});

function onEachFeature({ properties: { code } }, shape) {
  shape.bindTooltip(() => nameOf(code), { sticky: true });
  shape.on({
    mouseover() {
      shape.setStyle({ weight: 2, color: POINTED });
      shape.bringToFront();
    },
    mouseout() {
      shape.setStyle({ weight: 0.5, color: BORDER });
    },
  });
}

function Countries() {
  const [{ shapes, count }, set] = useState({ shapes: null, count: 0, step: 0 });
  useEffect(() => {
    setPicture = set;
  }, []);
  useEffect(() => {
    shownNow?.();
  });
  const map = useMapEvents({ zoomend: () => zoomedTo(kmPerPixelAt(map.getZoom())) });
  // A style function of its own for each render, as one that closes over the year would be.
  return (
    shapes && (
      <GeoJSON
        key={count}
        data={shapes}
        style={(shape) => style(shape)}
        onEachFeature={onEachFeature}
      />
    )
  );
}

const rendered = (change) =>
  new Promise((resolve) => {
    shownNow = resolve;
    setPicture(change);
  });

function Page() {
  useEffect(() => {
    show({
      draw: (shapes) => rendered((now) => ({ ...now, shapes, count: now.count + 1 })),
      colour: () => rendered((now) => ({ ...now, step: now.step + 1 })),
      tip,
    });
  }, []);
  return (
    <MapContainer {...options} style={{ height: "100%" }}>
      <Countries />
    </MapContainer>
  );
}
createRoot(host).render(<Page />);

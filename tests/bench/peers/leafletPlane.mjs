// Leaflet on the plane, with the zooms of the atlas: for plain Leaflet and for react-leaflet.
import L from "leaflet";
import "leaflet/dist/leaflet.css";
import { FARTHEST, NEAREST, view, WORLD, zoomAt } from "./picture.mjs";

export const options = {
  crs: L.extend({}, L.CRS.Simple, {
    transformation: new L.Transformation(1 / WORLD, 0.5, -1 / WORLD, 0.5),
    scale: (zoom) => 256 * 2 ** zoom,
    zoom: (scale) => Math.log2(scale / 256),
  }),
  center: [view.centre[1], view.centre[0]],
  zoom: zoomAt(view.kmPerPixel),
  minZoom: zoomAt(FARTHEST),
  maxZoom: zoomAt(NEAREST),
  zoomSnap: 0,
  attributionControl: false,
};

/** The last of them: the one before fades away meanwhile. */
export const tip = () =>
  [...document.querySelectorAll(".leaflet-tooltip")].at(-1)?.textContent ?? "";

import type { LatLngBoundsLiteral } from "leaflet";
import type { PlaneBox } from "../../geography/planeBox.ts";

/** Leaflet wants y before x. */
export const boundsOf = ([minX, minY, maxX, maxY]: PlaneBox): LatLngBoundsLiteral => [
  [minY, minX],
  [maxY, maxX],
];

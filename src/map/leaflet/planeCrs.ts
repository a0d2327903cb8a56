import { CRS, type LatLngBoundsLiteral, Projection, Transformation } from "leaflet";
import type { PlaneBox } from "../../geography/planeBox.ts";
import { TILE, WORLD } from "../plane/planeScale.ts";

/**
 * Leaflet on planar kilometres, x east and y north. Not a projection of longitude and latitude:
 * Leaflet takes bounds for rectangles of two corners, which is exact on the plane alone.
 */
export const planeCrs: CRS = Object.assign({}, CRS.Simple, {
  projection: Projection.LonLat,
  transformation: new Transformation(1 / WORLD, 0.5, -1 / WORLD, 0.5),
  scale: (zoom: number) => TILE * 2 ** zoom,
  zoom: (scale: number) => Math.log2(scale / TILE),
});

/** Leaflet wants y before x. */
export const boundsOf = ([minX, minY, maxX, maxY]: PlaneBox): LatLngBoundsLiteral => [
  [minY, minX],
  [maxY, maxX],
];

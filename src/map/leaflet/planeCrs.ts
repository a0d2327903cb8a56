import { CRS, Projection, Transformation } from "leaflet";
import { TILE, WORLD, worldAt } from "../plane/planeScale.ts";

/**
 * Leaflet on planar kilometres, x east and y north. Not a projection of longitude and latitude:
 * Leaflet takes bounds for rectangles of two corners, which is exact on the plane alone.
 */
export const planeCrs: CRS = Object.assign({}, CRS.Simple, {
  projection: Projection.LonLat,
  transformation: new Transformation(1 / WORLD, 0.5, -1 / WORLD, 0.5),
  scale: worldAt,
  zoom: (scale: number) => Math.log2(scale / TILE),
});

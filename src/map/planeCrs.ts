import { CRS, type LatLngBoundsLiteral, Projection, Transformation } from "leaflet";

/** Metres round the equator by Leaflet's convention, in km: a zoom then means km per pixel as usual. */
const WORLD = 40075.0167;
const TILE = 256;

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

/** Kilometres that one CSS pixel covers. */
export const kmPerPixelAt = (zoom: number): number => WORLD / TILE / 2 ** zoom;

export const zoomAt = (kmPerPixel: number): number => Math.log2(WORLD / TILE / kmPerPixel);

/** Leaflet wants y before x. */
export const boundsOf = ([minX, minY, maxX, maxY]: readonly [
  number,
  number,
  number,
  number,
]): LatLngBoundsLiteral => [
  [minY, minX],
  [maxY, maxX],
];

/** Round the equator by Leaflet's convention, in km: a zoom then means km per pixel as usual. */
export const WORLD = 40075.0167;

/** Pixels that Leaflet gives the world at zoom 0. */
export const TILE = 256;

/** Pixels of the world at a zoom. */
export const worldAt = (zoom: number): number => TILE * 2 ** zoom;

/** Kilometres that one CSS pixel covers. */
export const kmPerPixelAt = (zoom: number): number => WORLD / TILE / 2 ** zoom;

export const zoomAt = (kmPerPixel: number): number => Math.log2(WORLD / TILE / kmPerPixel);

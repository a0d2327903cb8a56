import { project } from "./plane.ts";
import { boxOf, type PlaneBox, type PlanePoint } from "./planeBox.ts";
import { zoomAt } from "./planeScale.ts";

export interface MapSize {
  readonly x: number;
  readonly y: number;
}

export interface HomeView {
  /** Planar km, x then y. */
  readonly centre: PlanePoint;
  readonly zoom: number;
}

/** Farthest out and farthest in, in km per pixel. The source itself ends at 0.26 km. */
export const ZOOM_RANGE = { min: zoomAt(12), max: zoomAt(1.2) } as const;

/** A map narrower than this is a phone's. */
const PHONE_WIDTH = 560;

/**
 * The plate as drawn: 1052 by 588 px at 4.3 km to the pixel, from the Atlantic to the Urals' foot
 * and from Cyprus to Scotland. Any other size shows at least as much.
 */
const PLATE = { width: 1052 * 4.3, height: 588 * 4.3 };

const PLATE_CENTRE = project(12.6, 47.25);

/** The part of the plane that the plate shows, in km. */
export const PLATE_BOX: PlaneBox = [
  PLATE_CENTRE[0] - PLATE.width / 2,
  PLATE_CENTRE[1] - PLATE.height / 2,
  PLATE_CENTRE[0] + PLATE.width / 2,
  PLATE_CENTRE[1] + PLATE.height / 2,
];

export function homeViewOf(size: MapSize): HomeView {
  if (size.x < PHONE_WIDTH) {
    return { centre: project(19, 46.2), zoom: zoomAt(7.25) };
  }
  const kmPerPixel = Math.max(PLATE.width / size.x, PLATE.height / size.y);
  const zoom = Math.min(ZOOM_RANGE.max, Math.max(ZOOM_RANGE.min, zoomAt(kmPerPixel)));
  return { centre: PLATE_CENTRE, zoom };
}

/** Planar box of 70° W to 70° E and 10° to 80° N, walked along its edges since they are curved. */
export const PAN_LIMITS: PlaneBox = (() => {
  const edge: PlanePoint[] = [];
  for (let step = 0; step <= 14; step++) {
    const longitude = -70 + step * 10;
    const latitude = 10 + step * 5;
    edge.push(project(longitude, 10), project(longitude, 80));
    edge.push(project(-70, latitude), project(70, latitude));
  }
  return boxOf(edge);
})();

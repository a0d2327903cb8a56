import type { MapFrames } from "../../domain/geography.ts";
import { centre, project } from "../../geography/plane.ts";
import { boxOf, type PlaneBox, type PlanePoint } from "../../geography/planeBox.ts";
import { kmPerPixelAt, zoomAt } from "./planeScale.ts";

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
export const PHONE_WIDTH = 560;

/** The plate as drawn, in px. Any other size shows at least as much. */
const PLATE = { width: 1052, height: 588 };

/** Where no dataset says better: the middle of the plane, Europe from the Atlantic to the Urals. */
const ELSEWHERE: MapFrames = {
  plate: { middle: [centre.longitude, centre.latitude], kmPerPixel: 4.3 },
  phone: { middle: [centre.longitude, centre.latitude], kmPerPixel: 7.25 },
};

/** The part of the plane that the plate shows, in km. */
export function plateBoxOf(frames: MapFrames | null): PlaneBox {
  const { middle, kmPerPixel } = (frames ?? ELSEWHERE).plate;
  const [x, y] = project(...middle);
  const [aside, above] = [(PLATE.width * kmPerPixel) / 2, (PLATE.height * kmPerPixel) / 2];
  return [x - aside, y - above, x + aside, y + above];
}

export function homeViewOf(size: MapSize, frames: MapFrames | null): HomeView {
  const { plate, phone } = frames ?? ELSEWHERE;
  if (size.x < PHONE_WIDTH) {
    return { centre: project(...phone.middle), zoom: zoomAt(phone.kmPerPixel) };
  }
  const larger = Math.max(PLATE.width / size.x, PLATE.height / size.y);
  const zoom = zoomAt(plate.kmPerPixel * larger);
  return {
    centre: project(...plate.middle),
    zoom: Math.min(ZOOM_RANGE.max, Math.max(ZOOM_RANGE.min, zoom)),
  };
}

/** How the home view is drawn before the map has a size that is known: in SVG, by its style sheet. */
export interface HomeDrawing {
  /** All of the plate, at whatever scale it has room for; or a phone's scale, whatever there is room for. */
  readonly scale: "plate" | "phone";
  readonly viewBox: string | undefined;
  /** SVG transforms: from planar km to the view box, and from px of the map to planar km. */
  readonly toPanes: string;
  readonly toPlane: string;
}

/** Where the corner of the map is on the plane, and how many km a pixel is. */
const toPlaneFrom = ([x, y]: PlanePoint, kmPerPixel: number): string =>
  `matrix(${kmPerPixel} 0 0 ${-kmPerPixel} ${x} ${y})`;

/** Of the frame round the map, in px. */
const LINE = 1;

/** The home view of a map of that size; null: the size for which it was drawn. */
export function homeDrawingOf(
  frames: MapFrames | null,
  scale: HomeDrawing["scale"],
  size: MapSize | null,
): HomeDrawing {
  const { middle, kmPerPixel } = (frames ?? ELSEWHERE)[scale];
  const [x, y] = project(...middle);
  const { width, height } = scale === "plate" ? PLATE : { width: PHONE_WIDTH, height: PHONE_WIDTH };
  // Within its frame.
  const across = size ?? { x: width - 2 * LINE, y: height - 2 * LINE };
  const seen = scale === "phone" ? kmPerPixel : kmPerPixelAt(homeViewOf(across, frames).zoom);
  const corner = [x - (across.x * seen) / 2, y + (across.y * seen) / 2] as const;
  const toPlane = toPlaneFrom(corner, seen);
  if (scale === "phone") {
    // From the middle of the map, where the style sheet puts it.
    const toPanes = `matrix(${1 / kmPerPixel} 0 0 ${-1 / kmPerPixel} ${-x / kmPerPixel} ${y / kmPerPixel})`;
    return { scale, viewBox: undefined, toPanes, toPlane };
  }
  const [wide, high] = [width * kmPerPixel, height * kmPerPixel];
  const viewBox = `${x - wide / 2} ${-y - high / 2} ${wide} ${high}`;
  return { scale, viewBox, toPanes: "scale(1 -1)", toPlane };
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

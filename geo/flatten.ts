import { earthRadius, project } from "../src/geography/plane.ts";
import type { Piece, Point } from "./cutUnits.ts";

/** Longest step between two vertices before projecting, degrees: parallels stay parallels. */
const step = 1;

/** Parts whose nearest vertex is further from the centre of the map than this are left out. */
const horizon = 92;
const horizonRadius = 2 * earthRadius * Math.sin((horizon * Math.PI) / 360);

/** Pieces on the plane, in km, without those beyond the horizon. */
export function flatten(pieces: readonly Piece[]): Piece[] {
  return pieces
    .map(({ unit, rings }) => ({
      unit,
      rings: rings.map((ring) =>
        densify(ring.map(mendSeam)).map(
          ([longitude, latitude]): Point => project(longitude, latitude),
        ),
      ),
    }))
    .filter(({ rings }) => rings[0]?.some(([x, y]) => Math.hypot(x, y) < horizonRadius));
}

/**
 * The source cuts Chukotka and Wrangel Island at 180 degrees, and the two sides differ by one quantum
 * of latitude (68.981 and 68.982). Rounded, the cut is the same line on both sides and can dissolve.
 */
export function mendSeam([longitude, latitude]: Point): Point {
  return Math.abs(longitude) > 179.999
    ? [-180, Math.round(latitude * 100) / 100]
    : [longitude, latitude];
}

/** Vertices added on long segments; the same ones whichever way the segment is walked. */
export function densify(ring: readonly Point[]): Point[] {
  const dense: Point[] = [];
  let last: Point | undefined;
  for (const point of ring) {
    if (last) dense.push(...between(last, point));
    dense.push(point);
    last = point;
  }
  return dense;
}

function between(from: Point, to: Point): Point[] {
  const isForward = from[0] < to[0] || (from[0] === to[0] && from[1] <= to[1]);
  const [a, b] = isForward ? [from, to] : [to, from];
  // The short way round: stitched rings step from 179.9 to -179.9.
  const east = ((b[0] - a[0] + 540) % 360) - 180;
  const north = b[1] - a[1];
  const count = Math.ceil(Math.max(Math.abs(east), Math.abs(north)) / step);
  const added = Array.from({ length: Math.max(0, count - 1) }, (_, index): Point => {
    const share = (index + 1) / count;
    return [a[0] + east * share, a[1] + north * share];
  });
  return isForward ? added : added.reverse();
}

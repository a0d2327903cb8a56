import { unproject } from "../geography/plane.ts";
import type { PlaneBox, PlanePoint } from "../geography/planeBox.ts";

export type Side = "top" | "right" | "bottom" | "left";

/** A line of the graticule at the neatline. */
export interface Crossing {
  readonly side: Side;
  /** How far along the side, from its left or upper end: 0 to 1. */
  readonly along: number;
  readonly kind: "longitude" | "latitude";
  /** Degrees east or north; negative west or south. */
  readonly degrees: number;
  /** How far the crossing goes along the side, to the right or down, while the map goes a px across it. */
  readonly lean: number;
}

const EVERY = 10;
/** Pieces of a side looked at one by one, and halvings that find the place in one of them. */
const PIECES = 48;
const HALVINGS = 18;

const KINDS = ["longitude", "latitude"] as const;
const SIDES: readonly Side[] = ["top", "right", "bottom", "left"];

function pointOf([minX, minY, maxX, maxY]: PlaneBox, side: Side, along: number): PlanePoint {
  const [x, y] = [minX + (maxX - minX) * along, maxY - (maxY - minY) * along];
  if (side === "top") return [x, maxY];
  if (side === "bottom") return [x, minY];
  return side === "left" ? [minX, y] : [maxX, y];
}

/** Of the line through a point, by what longitude or latitude gains in a km east and in one north. */
function leanOf(side: Side, axis: 0 | 1, [x, y]: PlanePoint): number {
  const here = unproject(x, y)[axis];
  const [east, north] = [unproject(x + 1, y)[axis] - here, unproject(x, y + 1)[axis] - here];
  return side === "top" || side === "bottom" ? -north / east : -east / north;
}

/** Where the meridians and parallels of every 10° cross the sides of a window, in planar km. */
export function crossings(box: PlaneBox): readonly Crossing[] {
  const found: Crossing[] = [];
  for (const side of SIDES) {
    for (const axis of [0, 1] as const) {
      const at = (along: number): number => unproject(...pointOf(box, side, along))[axis];
      for (let piece = 0; piece < PIECES; piece++) {
        const [from, to] = [piece / PIECES, (piece + 1) / PIECES];
        const [first, last] = [at(from), at(to)];
        // Half round the world in one piece: the far side of the pole, where longitude jumps.
        if (Math.abs(last - first) > 180) continue;
        const least = Math.ceil(Math.min(first, last) / EVERY) * EVERY;
        for (let degrees = least; degrees <= Math.max(first, last); degrees += EVERY) {
          // The end of a piece is the beginning of the next.
          if (degrees === last) continue;
          let [low, high] = [from, to];
          for (let halving = 0; halving < HALVINGS; halving++) {
            const middle = (low + high) / 2;
            if (at(middle) < degrees === first < degrees) low = middle;
            else high = middle;
          }
          const along = (low + high) / 2;
          const lean = leanOf(side, axis, pointOf(box, side, along));
          found.push({ side, along, kind: KINDS[axis], degrees: degrees || 0, lean });
        }
      }
    }
  }
  return found;
}

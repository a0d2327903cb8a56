import { unproject } from "../geography/plane.ts";
import type { PlaneBox } from "../geography/planeBox.ts";

export type Side = "top" | "right" | "bottom" | "left";

/** A line of the graticule at the neatline. */
export interface Crossing {
  readonly side: Side;
  /** How far along the side, from its left or upper end: 0 to 1. */
  readonly along: number;
  readonly kind: "longitude" | "latitude";
  /** Degrees east or north; negative west or south. */
  readonly degrees: number;
}

const EVERY = 10;
/** Pieces of a side looked at one by one, and halvings that find the place in one of them. */
const PIECES = 48;
const HALVINGS = 18;

const SIDES: readonly Side[] = ["top", "right", "bottom", "left"];

function pointOf([minX, minY, maxX, maxY]: PlaneBox, side: Side, along: number) {
  const [x, y] = [minX + (maxX - minX) * along, maxY - (maxY - minY) * along];
  if (side === "top") return unproject(x, maxY);
  if (side === "bottom") return unproject(x, minY);
  return side === "left" ? unproject(minX, y) : unproject(maxX, y);
}

/** Where the meridians and parallels of every 10° cross the sides of a window, in planar km. */
export function crossings(box: PlaneBox): readonly Crossing[] {
  const found: Crossing[] = [];
  const kinds = ["longitude", "latitude"] as const;
  for (const side of SIDES) {
    for (const [axis, kind] of kinds.entries()) {
      const at = (along: number): number => pointOf(box, side, along)[axis] ?? 0;
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
          found.push({ side, along: (low + high) / 2, kind, degrees: degrees || 0 });
        }
      }
    }
  }
  return found;
}

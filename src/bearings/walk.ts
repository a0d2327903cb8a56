import type { LonLat } from "../domain/geography.ts";
import { angleBetween, bearing, kilometresAlong } from "./compass.ts";

const BEARINGS = { up: 0, right: 90, down: 180, left: -90 } as const;
export type Direction = keyof typeof BEARINGS;
export const DIRECTIONS: readonly Direction[] = ["up", "right", "down", "left"];

const OPPOSITE = { up: "down", right: "left", down: "up", left: "right" } as const;

/** Within this many degrees of the direction a country lies in it; where none does, as far as that. */
const CONE = 45;
const WIDEST = 65;

/** What lies aside counts as farther: at the edge of the cone 1.75 times. */
const costOf = (kilometres: number, aside: number): number =>
  kilometres * (1 + 3 * (aside / 90) ** 2);

/** A step that was taken. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
}

/**
 * The nearest of some places in a direction, null where there is none. The opposite direction right
 * after a step takes that step back, so that a walk can always be undone.
 */
export function stepFrom(
  places: ReadonlyMap<string, LonLat>,
  from: string,
  direction: Direction,
  last: Step | null,
): Step | null {
  if (last?.to === from && last.direction === OPPOSITE[direction] && places.has(last.from)) {
    return { from, to: last.from, direction };
  }
  const to = nearest(places, from, BEARINGS[direction]);
  return to === null ? null : { from, to, direction };
}

function nearest(
  places: ReadonlyMap<string, LonLat>,
  from: string,
  towards: number,
): string | null {
  const start = places.get(from);
  if (!start) return null;
  const ahead = [...places].flatMap(([code, place]) => {
    const aside = angleBetween(bearing(start, place), towards);
    if (code === from || aside > WIDEST) return [];
    return [{ code, aside, cost: costOf(kilometresAlong(start, place), aside) }];
  });
  const inCone = ahead.filter(({ aside }) => aside <= CONE);
  const [first] = (inCone.length > 0 ? inCone : ahead).sort((a, b) => a.cost - b.cost);
  return first?.code ?? null;
}

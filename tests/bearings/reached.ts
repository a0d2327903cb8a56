import { DIRECTIONS, type Direction, type Step, stepFrom } from "../../src/bearings/walk.ts";
import type { LonLat } from "../../src/domain/geography.ts";

export type Places = ReadonlyMap<string, LonLat>;

export const OPPOSITE: Readonly<Record<Direction, Direction>> = {
  up: "down",
  down: "up",
  left: "right",
  right: "left",
};

/**
 * Where a walk can come, with all that it remembers on its way. What it remembers bears on the way
 * back alone (walk.test.ts says so of any places), so the other steps are asked for once a place.
 */
export function reachedFrom(places: Places, start: string): ReadonlySet<string> {
  const onward = new Map<string, ReadonlyMap<Direction, Step | null>>();
  function onwardFrom(from: string): ReadonlyMap<Direction, Step | null> {
    const known =
      onward.get(from) ??
      new Map(DIRECTIONS.map((direction) => [direction, stepFrom(places, from, direction, null)]));
    onward.set(from, known);
    return known;
  }
  const found = new Set([start]);
  const seen = new Set<string>();
  const waiting = [...onwardFrom(start).values()];
  while (waiting.length > 0) {
    const step = waiting.pop();
    if (!step || seen.has(`${step.from} ${step.to} ${step.direction}`)) continue;
    seen.add(`${step.from} ${step.to} ${step.direction}`);
    found.add(step.to);
    for (const [direction, next] of onwardFrom(step.to)) {
      const isBack = direction === OPPOSITE[step.direction];
      waiting.push(isBack ? stepFrom(places, step.to, direction, step) : next);
    }
  }
  return found;
}

import type { MultiPolygon, Position } from "geojson";
import type { Atlas } from "./atlas.ts";
import type { Point } from "./box.ts";
import type { Frame } from "./useFrame.ts";

interface Part {
  readonly code: string;
  readonly rings: readonly (readonly Position[])[];
  readonly box: readonly [minX: number, minY: number, maxX: number, maxY: number];
}

function partsOf(code: string, { coordinates }: MultiPolygon): Part[] {
  return coordinates.map((rings) => {
    const outer = rings[0] ?? [];
    const xs = outer.map(([x = 0]) => x);
    const ys = outer.map(([, y = 0]) => y);
    const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
    const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
    return { code, rings, box: [least(xs), least(ys), most(xs), most(ys)] };
  });
}

/** Even and odd: a hole's ring turns the answer round again. */
function holds({ rings, box }: Part, x: number, y: number): boolean {
  if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return false;
  let isInside = false;
  for (const ring of rings) {
    let [beforeX = 0, beforeY = 0] = ring.at(-1) ?? [];
    for (const [nextX = 0, nextY = 0] of ring) {
      if (nextY > y !== beforeY > y) {
        const crossing = nextX + ((y - nextY) / (beforeY - nextY)) * (beforeX - nextX);
        if (x < crossing) isInside = !isInside;
      }
      beforeX = nextX;
      beforeY = nextY;
    }
  }
  return isInside;
}

function groundOf(atlas: Atlas): (x: number, y: number) => string | null {
  const countries = atlas.countries.features.flatMap(({ properties: { code }, geometry }) =>
    partsOf(code, geometry),
  );
  const parts = [...countries, ...partsOf("LAND", atlas.land)];
  return (x, y) => parts.find((part) => holds(part, x, y))?.code ?? null;
}

/** What lies where: a country's code, "LAND" for land not drawn state by state, null for the sea. */
export type GroundUnder = (point: Point) => string | null;

const known = new WeakMap<Atlas, WeakMap<Frame, GroundUnder>>();

/**
 * The ground under a point of the panes, to a pixel. Answers are kept: at each new year the labels
 * ask for the same points, and only a zoom moves the ground under them.
 */
export function groundUnder(atlas: Atlas, frame: Frame): GroundUnder {
  const frames = known.get(atlas) ?? new WeakMap<Frame, GroundUnder>();
  known.set(atlas, frames);
  const found = frames.get(frame);
  if (found) return found;
  const ground = groundOf(atlas);
  const answers = new Map<string, string | null>();
  const ask: GroundUnder = ([x, y]) => {
    const point = [Math.round(x), Math.round(y)] as const;
    const key = point.join();
    const answer = answers.get(key);
    if (answer !== undefined) return answer;
    const fresh = ground(...frame.toPlane(point));
    answers.set(key, fresh);
    return fresh;
  };
  frames.set(frame, ask);
  return ask;
}

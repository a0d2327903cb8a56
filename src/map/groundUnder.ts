import type { MultiPolygon, Position } from "geojson";
import type { Atlas } from "./atlas.ts";

interface Part {
  readonly code: string;
  readonly rings: readonly (readonly Position[])[];
  readonly box: readonly [minX: number, minY: number, maxX: number, maxY: number];
}

/** Answers for one atlas what lies where; points are planar km. */
export interface GroundUnder {
  /** A country's code, "LAND" for land that is not drawn state by state, null for the sea. */
  at(x: number, y: number): string | null;
  isIn(code: string, x: number, y: number): boolean;
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

function groundOf(atlas: Atlas): GroundUnder {
  const byCountry = new Map(
    atlas.countries.features.map(({ properties: { code }, geometry }) => [
      code,
      partsOf(code, geometry),
    ]),
  );
  const parts = [...[...byCountry.values()].flat(), ...partsOf("LAND", atlas.land)];
  return {
    at: (x, y) => parts.find((part) => holds(part, x, y))?.code ?? null,
    isIn: (code, x, y) => byCountry.get(code)?.some((part) => holds(part, x, y)) ?? false,
  };
}

const known = new WeakMap<Atlas, GroundUnder>();

export function groundUnder(atlas: Atlas): GroundUnder {
  const ground = known.get(atlas) ?? groundOf(atlas);
  known.set(atlas, ground);
  return ground;
}

import type { MultiPolygon, Position } from "geojson";
import { boxOf, hasPlanePoint, type PlaneBox } from "../../geography/planeBox.ts";
import { isInside } from "../../geography/ring.ts";
import type { Atlas } from "../atlas/atlas.ts";
import type { Frame } from "../leaflet/useFrame.ts";
import type { Point } from "../plane/box.ts";

interface Part {
  readonly code: string;
  readonly rings: readonly (readonly Position[])[];
  readonly box: PlaneBox;
}

function partsOf(code: string, { coordinates }: MultiPolygon): Part[] {
  return coordinates.map((rings) => ({ code, rings, box: boxOf(rings[0] ?? []) }));
}

const holds = ({ rings, box }: Part, x: number, y: number): boolean =>
  hasPlanePoint(box, x, y) && isInside(rings, x, y);

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

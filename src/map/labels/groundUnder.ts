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

/** km: a cell's side. */
const CELL = 100;
/** More cells than there are from one end of the plane to the other: a cell's number is its own. */
const ROWS = 4096;

const cellOf = (x: number, y: number): number => Math.floor(x / CELL) * ROWS + Math.floor(y / CELL);

function cellsOf([minX, minY, maxX, maxY]: PlaneBox): number[] {
  const cells: number[] = [];
  for (let x = Math.floor(minX / CELL); x <= Math.floor(maxX / CELL); x++) {
    for (let y = Math.floor(minY / CELL); y <= Math.floor(maxY / CELL); y++) {
      cells.push(x * ROWS + y);
    }
  }
  return cells;
}

/** Cells that an edge of some part may cross: in all others the ground is the same throughout. */
function crossedCells(parts: readonly Part[]): ReadonlySet<number> {
  const crossed = new Set<number>();
  for (const ring of parts.flatMap(({ rings }) => rings)) {
    let [lastX = 0, lastY = 0] = ring.at(-1) ?? [];
    for (const [x = 0, y = 0] of ring) {
      const cell = cellOf(x, y);
      crossed.add(cell);
      if (cell !== cellOf(lastX, lastY)) {
        for (const between of cellsOf(
          boxOf([
            [x, y],
            [lastX, lastY],
          ]),
        ))
          crossed.add(between);
      }
      [lastX, lastY] = [x, y];
    }
  }
  return crossed;
}

type Ground = (x: number, y: number) => string | null;

/** The ground under any point of the plane, in km. */
export function groundOf(atlas: Atlas): Ground {
  const countries = atlas.countries.features.flatMap(({ properties: { code }, geometry }) =>
    partsOf(code, geometry),
  );
  const parts = [...countries, ...partsOf("LAND", atlas.land)];
  const candidates = new Map<number, Part[]>();
  for (const part of parts) {
    for (const cell of cellsOf(part.box)) {
      const known = candidates.get(cell);
      if (known) known.push(part);
      else candidates.set(cell, [part]);
    }
  }
  const crossed = crossedCells(parts);
  const whole = new Map<number, string | null>();
  return (x, y) => {
    const cell = cellOf(x, y);
    const known = whole.get(cell);
    if (known !== undefined) return known;
    const ground = candidates.get(cell)?.find((part) => holds(part, x, y))?.code ?? null;
    if (!crossed.has(cell)) whole.set(cell, ground);
    return ground;
  };
}

const grounds = new WeakMap<Atlas, Ground>();

/** What lies where: a country's code, "LAND" for land not drawn state by state, null for the sea. */
export type GroundUnder = (point: Point) => string | null;

const known = new WeakMap<Atlas, WeakMap<Frame, GroundUnder>>();

/** More px than there are from one end of a pane to the other. */
const COLUMN = 2 ** 20;

/**
 * The ground under a point of the panes, to a pixel. Answers are kept: at each new year the labels
 * ask for the same points, and only a zoom moves the ground under them.
 */
export function groundUnder(atlas: Atlas, frame: Frame): GroundUnder {
  const frames = known.get(atlas) ?? new WeakMap<Frame, GroundUnder>();
  known.set(atlas, frames);
  const found = frames.get(frame);
  if (found) return found;
  const ground = grounds.get(atlas) ?? groundOf(atlas);
  grounds.set(atlas, ground);
  const answers = new Map<number, string | null>();
  const ask: GroundUnder = ([x, y]) => {
    const [column, row] = [Math.round(x), Math.round(y)];
    const key = column * COLUMN + row;
    const answer = answers.get(key);
    if (answer !== undefined) return answer;
    const fresh = ground(...frame.toPlane([column, row]));
    answers.set(key, fresh);
    return fresh;
  };
  frames.set(frame, ask);
  return ask;
}

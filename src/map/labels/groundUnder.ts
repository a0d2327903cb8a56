import type { MultiPolygon, Position } from "geojson";
import { boxOf, hasPlanePoint, type PlaneBox } from "../../geography/planeBox.ts";
import type { Atlas } from "../atlas/atlas.ts";
import type { Frame } from "../leaflet/useFrame.ts";
import type { Point } from "../plane/box.ts";

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

type Ring = readonly Position[];

/** The two ends of each edge, four numbers after one another. */
type Edges = readonly number[];

/** One edge after the other, round and round. */
function forEachEdge(
  rings: readonly Ring[],
  visit: (x: number, y: number, lastX: number, lastY: number) => void,
): void {
  for (const ring of rings) {
    let [lastX = 0, lastY = 0] = ring.at(-1) ?? [];
    for (const [x = 0, y = 0] of ring) {
      visit(x, y, lastX, lastY);
      lastX = x;
      lastY = y;
    }
  }
}

/** The edges by the rows of cells into which they reach: a point needs those of its own row alone. */
function edgesByRow(rings: readonly Ring[]): ReadonlyMap<number, Edges> {
  const rows = new Map<number, number[]>();
  forEachEdge(rings, (x, y, lastX, lastY) => {
    const last = Math.floor(Math.max(y, lastY) / CELL);
    for (let row = Math.floor(Math.min(y, lastY) / CELL); row <= last; row++) {
      const edges = rows.get(row);
      if (edges) edges.push(x, y, lastX, lastY);
      else rows.set(row, [x, y, lastX, lastY]);
    }
  });
  return rows;
}

interface Part {
  readonly code: string;
  readonly box: PlaneBox;
  readonly rings: readonly Ring[];
  /** Made when a point of its box is first asked for: most parts never are. */
  rows: ReadonlyMap<number, Edges> | null;
}

function partsOf(code: string, { coordinates }: MultiPolygon): Part[] {
  return coordinates.map((rings) => ({ code, rings, box: boxOf(rings[0] ?? []), rows: null }));
}

/** Even and odd, as `isInside` has it, over the edges that can count. */
function holds(part: Part, x: number, y: number): boolean {
  if (!hasPlanePoint(part.box, x, y)) return false;
  part.rows ??= edgesByRow(part.rings);
  const edges = part.rows.get(Math.floor(y / CELL)) ?? [];
  let isIn = false;
  for (let at = 0; at < edges.length; at += 4) {
    const nextY = edges[at + 1] ?? 0;
    const lastY = edges[at + 3] ?? 0;
    if (nextY > y === lastY > y) continue;
    const nextX = edges[at] ?? 0;
    const lastX = edges[at + 2] ?? 0;
    if (x < nextX + ((y - nextY) / (lastY - nextY)) * (lastX - nextX)) isIn = !isIn;
  }
  return isIn;
}

/** Cells that an edge of some part may cross: in all others the ground is the same throughout. */
function crossedCells(parts: readonly Part[]): ReadonlySet<number> {
  const crossed = new Set<number>();
  const visit = (x: number, y: number, lastX: number, lastY: number): void => {
    const column = Math.floor(x / CELL);
    const row = Math.floor(y / CELL);
    const lastColumn = Math.floor(lastX / CELL);
    const lastRow = Math.floor(lastY / CELL);
    // An edge that stays in the cell of the one before has nothing to add.
    if (column === lastColumn && row === lastRow) return;
    for (
      let across = Math.min(column, lastColumn);
      across <= Math.max(column, lastColumn);
      across++
    ) {
      for (let up = Math.min(row, lastRow); up <= Math.max(row, lastRow); up++) {
        crossed.add(across * ROWS + up);
      }
    }
  };
  for (const { rings } of parts) {
    // Of a ring that never leaves its cell no edge says so.
    for (const [[x = 0, y = 0] = []] of rings) crossed.add(cellOf(x, y));
    forEachEdge(rings, visit);
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

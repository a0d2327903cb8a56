import type { MultiPolygon, Position } from "geojson";
import { boxOf, hasPlanePoint, type PlaneBox } from "../../geography/planeBox.ts";
import type { Atlas } from "../atlas/atlas.ts";
import type { Frame } from "../leaflet/useFrame.ts";
import type { Point } from "../plane/box.ts";

/** km: a cell's side. */
const CELL = 100;
/** More cells than there are from one end of the plane to the other: a cell's number is its own. */
const ROWS = 4096;

type Ring = readonly Position[];

/** The two ends of each edge, four numbers after one another. */
type Edges = readonly number[];

/** The edges by the rows of cells into which they reach: a point needs those of its own row alone. */
function edgesByRow(rings: readonly Ring[]): ReadonlyMap<number, Edges> {
  const rows = new Map<number, number[]>();
  for (const ring of rings) {
    let [lastX = 0, lastY = 0] = ring.at(-1) ?? [];
    for (const [x = 0, y = 0] of ring) {
      const last = Math.floor(Math.max(y, lastY) / CELL);
      for (let row = Math.floor(Math.min(y, lastY) / CELL); row <= last; row++) {
        const edges = rows.get(row);
        if (edges) edges.push(x, y, lastX, lastY);
        else rows.set(row, [x, y, lastX, lastY]);
      }
      lastX = x;
      lastY = y;
    }
  }
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

/** Whether an edge of the part may cross the cell. */
function isCrossedBy(part: Part, column: number, row: number): boolean {
  part.rows ??= edgesByRow(part.rings);
  const edges = part.rows.get(row) ?? [];
  const [west, east] = [column * CELL, (column + 1) * CELL];
  for (let at = 0; at < edges.length; at += 4) {
    const x = edges[at] ?? 0;
    const lastX = edges[at + 2] ?? 0;
    if (Math.min(x, lastX) <= east && Math.max(x, lastX) >= west) return true;
  }
  return false;
}

/** What is known of a cell: what may lie there, and all of its ground where that is one and the same. */
interface Cell {
  readonly parts: readonly Part[];
  readonly isWhole: boolean;
  ground: string | null | undefined;
}

type Ground = (x: number, y: number) => string | null;

/** The ground under any point of the plane, in km. A cell is looked into when it is first asked for. */
export function groundOf(atlas: Atlas): Ground {
  const countries = atlas.countries.features.flatMap(({ properties: { code }, geometry }) =>
    partsOf(code, geometry),
  );
  const all = [...countries, ...partsOf("LAND", atlas.land)];
  const rows = new Map<number, readonly Part[]>();
  const partsIn = (row: number): readonly Part[] => {
    const south = row * CELL;
    const parts =
      rows.get(row) ?? all.filter(({ box }) => box[1] <= south + CELL && box[3] >= south);
    rows.set(row, parts);
    return parts;
  };
  const cellAt = (column: number, row: number): Cell => {
    const west = column * CELL;
    const parts = partsIn(row).filter(({ box }) => box[0] <= west + CELL && box[2] >= west);
    const isWhole = !parts.some((part) => isCrossedBy(part, column, row));
    return { parts, isWhole, ground: undefined };
  };
  const cells = new Map<number, Cell>();
  return (x, y) => {
    const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
    const key = column * ROWS + row;
    const cell = cells.get(key) ?? cellAt(column, row);
    cells.set(key, cell);
    if (cell.ground !== undefined) return cell.ground;
    const ground = cell.parts.find((part) => holds(part, x, y))?.code ?? null;
    if (cell.isWhole) cell.ground = ground;
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

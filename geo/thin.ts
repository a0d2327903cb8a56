import { crossingsOf } from "./crossings.ts";
import type { Point } from "./cutUnits.ts";
import type { Coarseness } from "./tiers.ts";
import { type Polygon, type Ring, type Vertex, type Weighed, withoutNearest } from "./weigh.ts";

/** What a tier keeps of the full map. Places are whole steps of the tier's grid. */
export interface Thinned {
  readonly grid: number;
  readonly arcs: readonly (readonly Point[])[];
  readonly polygons: readonly Polygon[];
  readonly vertices: ReadonlySet<Vertex>;
  readonly crossings: readonly Point[];
}

const rounds = 6;
const attempts = 6;

/** An island of a twentieth of the unit's largest part stays, however small: Gozo, Pico, Lošinj. */
const shareOfUnit = 0.05;

/**
 * All tiers, none with lines that cross. Where the source itself crosses, or a strait is narrower
 * than a grid, keeping more cannot help: then the nearest vertex is given up in every tier.
 */
export function thinAll(full: Weighed, steps: readonly Coarseness[]): Thinned[] {
  let map = full;
  for (let attempt = 1; ; attempt++) {
    const thinned: Thinned[] = [];
    for (const coarseness of steps) thinned.push(thin(map, coarseness, thinned.at(-1)));
    const crossings = thinned.flatMap(({ crossings, grid }) =>
      crossings.map(([column, row]): Point => [column * grid, row * grid]),
    );
    if (crossings.length === 0 || attempt === attempts) return thinned;
    map = withoutNearest(map, crossings);
  }
}

/** Each round that finds lines crossing keeps more vertices about them, until none cross. */
function thin(full: Weighed, coarseness: Coarseness, coarser?: Thinned): Thinned {
  const polygons = full.polygons.flatMap((polygon) => kept(polygon, coarseness, coarser));
  const used = new Set(
    polygons.flatMap(({ rings }) => rings.flatMap(({ arcs }) => arcs.map(unsigned))),
  );
  const relief = new Map<Vertex, number>();
  for (let round = 1; ; round++) {
    const vertices = full.arcs.map((arc, index) =>
      used.has(index) ? arc.filter((vertex) => stays(vertex, coarseness, relief, coarser)) : [],
    );
    const arcs = vertices.map((arc) => onGrid(arc, coarseness.grid));
    const crossings = crossingsOf(arcs);
    if (crossings.length === 0 || round === rounds) {
      return {
        grid: coarseness.grid,
        arcs,
        polygons,
        vertices: new Set(vertices.flat()),
        crossings,
      };
    }
    for (const [column, row] of crossings) {
      relieve([column * coarseness.grid, row * coarseness.grid], full, coarseness, relief);
    }
  }
}

function stays(
  vertex: Vertex,
  { weightAt }: Coarseness,
  relief: ReadonlyMap<Vertex, number>,
  coarser: Thinned | undefined,
): boolean {
  return (
    vertex.weight >= weightAt(vertex.at) * (relief.get(vertex) ?? 1) ||
    coarser?.vertices.has(vertex) === true
  );
}

function relieve(
  at: Point,
  full: Weighed,
  { grid, weightAt }: Coarseness,
  relief: Map<Vertex, number>,
): void {
  const distance = 2 * Math.max(grid, Math.sqrt(weightAt(at)));
  for (const vertex of full.verticesNear(at, distance)) {
    relief.set(vertex, (relief.get(vertex) ?? 1) * 0.3);
  }
}

/** The polygon as the tier draws it: nothing, or its outer ring and the holes that are large enough. */
function kept(polygon: Polygon, coarseness: Coarseness, coarser: Thinned | undefined): Polygon[] {
  const [outer, ...holes] = polygon.rings;
  const before = coarser?.polygons.find(({ rings }) => rings[0] === outer);
  if (!before && polygon.share < shareOfUnit && !isLargeEnough(outer, coarseness)) return [];
  const keptHoles = holes.filter(
    (hole) => before?.rings.includes(hole) || isLargeEnough(hole, coarseness),
  );
  return [{ ...polygon, rings: [outer, ...keptHoles] }];
}

function isLargeEnough({ area, isAttached, start }: Ring, { islandAt }: Coarseness): boolean {
  return isAttached || area >= islandAt(start);
}

/** Whole grid steps, without repetitions and without going somewhere and straight back. */
function onGrid(arc: readonly Vertex[], grid: number): Point[] {
  const places: Point[] = [];
  for (const { at } of arc) {
    const place: Point = [Math.round(at[0] / grid), Math.round(at[1] / grid)];
    if (isSame(places.at(-2), place)) places.pop();
    else if (!isSame(places.at(-1), place)) places.push(place);
  }
  const [start] = arc;
  const isRing = arc.length > 1 && start?.at.join() === arc.at(-1)?.at.join();
  return start && isRing && places.length < 4 ? cellAt(start.at, grid) : places;
}

/** A ring smaller than the grid (the Vatican City) is drawn as one cell: no unit may vanish. */
function cellAt([x, y]: Point, grid: number): Point[] {
  const west = Math.floor(x / grid);
  const south = Math.floor(y / grid);
  return [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ];
}

function isSame(a: Point | undefined, b: Point): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}

function unsigned(index: number): number {
  return index < 0 ? ~index : index;
}

import type { GeometryCollection, Topology } from "topojson-specification";
import { ringArea } from "../src/geography/ring.ts";
import type { Point } from "./cutUnits.ts";
import type { Thinned } from "./thin.ts";
import { type Area, type Areas, ringPoints } from "./topologyAreas.ts";

/** The written form: arcs renumbered in the order of use and stored as steps from place to place. */
export function assemble(
  thinned: Thinned,
  propertiesOf: (unit: string) => Record<string, unknown> | undefined,
): Topology<Areas> {
  const numbers = new Map<number, number>();
  const arcs: number[][][] = [];
  const renumbered = (index: number): number[] => {
    const arc = index < 0 ? ~index : index;
    const places = thinned.arcs[arc] ?? [];
    // Both ends fell on one place of the grid: nothing is left to draw.
    if (places.length < 2) return [];
    const number = numbers.get(arc) ?? arcs.length;
    if (!numbers.has(arc)) {
      numbers.set(arc, number);
      arcs.push(steps(places));
    }
    return [index < 0 ? ~number : number];
  };

  const units = new Map<string, number[][][]>();
  for (const { unit, rings } of thinned.polygons) {
    const [outer, ...holes] = rings;
    if (isFlat(outer.arcs, thinned.arcs)) continue;
    const open = [outer, ...holes.filter((hole) => !isFlat(hole.arcs, thinned.arcs))];
    const polygon = open.map((ring) => ring.arcs.flatMap(renumbered));
    units.set(unit, [...(units.get(unit) ?? []), polygon]);
  }
  const geometries = [...units].map(([id, polygons]): Area => {
    const properties = propertiesOf(id);
    const [only, ...more] = polygons;
    return only && more.length === 0
      ? { type: "Polygon", id, ...(properties && { properties }), arcs: only }
      : { type: "MultiPolygon", id, ...(properties && { properties }), arcs: polygons };
  });
  const collection: GeometryCollection = { type: "GeometryCollection", geometries };
  const { grid } = thinned;
  return {
    type: "Topology",
    transform: { scale: [grid, grid], translate: [0, 0] },
    objects: { units: collection },
    arcs,
  };
}

function isFlat(ring: readonly number[], arcs: readonly (readonly Point[])[]): boolean {
  return ringArea(ringPoints(ring, arcs)) === 0;
}

function steps(places: readonly Point[]): number[][] {
  let column = 0;
  let row = 0;
  return places.map(([x, y]) => {
    const step = [x - column, y - row];
    column = x;
    row = y;
    return step;
  });
}

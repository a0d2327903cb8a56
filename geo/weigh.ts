import Flatbush from "flatbush";
import { presimplify } from "topojson-simplify";
import type { Topology } from "topojson-specification";
import { ringArea } from "../src/geography/ring.ts";
import type { Point } from "./cutUnits.ts";
import { type Areas, areasOf, polygonArcs, ringPoints } from "./topologyAreas.ts";

/** A place on an arc. The heavier, the longer it stays; the ends of arcs are of infinite weight. */
export interface Vertex {
  readonly at: Point;
  readonly weight: number;
}

export interface Ring {
  readonly arcs: readonly number[];
  readonly start: Point;
  /** km², without sign. */
  readonly area: number;
  /** Whether it shares a line with another ring; without it neighbours would gape. */
  readonly isAttached: boolean;
}

export interface Polygon {
  readonly unit: string;
  readonly rings: readonly [Ring, ...Ring[]];
  /** The area of the outer ring as a share of the unit's largest. */
  readonly share: number;
}

/** The full-resolution map with everything the tiers decide by, computed once. */
export interface Weighed {
  readonly arcs: readonly (readonly Vertex[])[];
  readonly polygons: readonly Polygon[];
  verticesNear(at: Point, distance: number): Vertex[];
}

/** A ring keeps what is more than this share of its area: small islands and small states stay shapes. */
const shareOfIsland = 1 / 40;
const shareOfState = 1 / 150;

export function weigh(topology: Topology<Areas>): Weighed {
  const points = topology.arcs.map((arc) => arc.map(([x = 0, y = 0]): Point => [x, y]));
  const polygons = polygonsOf(topology, points);
  const limits = limitsByArc(polygons);
  const arcs = presimplify(topology).arcs.map((arc, index) => {
    const limit = limits.get(index) ?? Number.POSITIVE_INFINITY;
    return arc.map(
      ([x = 0, y = 0, weight = 0]): Vertex => ({
        at: [x, y],
        weight: weight >= limit ? Number.POSITIVE_INFINITY : weight,
      }),
    );
  });
  return { arcs, polygons, verticesNear: near(arcs.flat()) };
}

/** The map without the vertex nearest to each point; ends of arcs stay, since neighbours meet there. */
export function withoutNearest(full: Weighed, points: readonly Point[]): Weighed {
  const ends = new Set(full.arcs.flatMap((arc) => [arc.at(0), arc.at(-1)]));
  const given = new Set(
    points.map((point) => {
      const distance = ({ at }: Vertex) => Math.hypot(at[0] - point[0], at[1] - point[1]);
      return full
        .verticesNear(point, 5)
        .filter((vertex) => !ends.has(vertex))
        .sort((a, b) => distance(a) - distance(b))[0];
    }),
  );
  const arcs = full.arcs.map((arc) => arc.filter((vertex) => !given.has(vertex)));
  return { ...full, arcs, verticesNear: near(arcs.flat()) };
}

function polygonsOf(topology: Topology<Areas>, points: readonly (readonly Point[])[]): Polygon[] {
  const areas = areasOf(topology);
  const uses = new Map<number, number>();
  for (const index of areas.flatMap(polygonArcs).flat(2)) {
    const arc = index < 0 ? ~index : index;
    uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
  return areas.flatMap((area) => {
    const found = polygonArcs(area).map((rings) =>
      rings.map((arcs): Ring => {
        const ring = ringPoints(arcs, points);
        return {
          arcs,
          start: ring[0] ?? [0, 0],
          area: Math.abs(ringArea(ring)),
          isAttached: arcs.some((index) => (uses.get(index < 0 ? ~index : index) ?? 0) > 1),
        };
      }),
    );
    const largest = Math.max(...found.map(([outer]) => outer?.area ?? 0));
    return found.flatMap(([outer, ...holes]): Polygon[] =>
      outer
        ? [{ unit: String(area.id), rings: [outer, ...holes], share: outer.area / largest }]
        : [],
    );
  });
}

function limitsByArc(polygons: readonly Polygon[]): Map<number, number> {
  const limits = new Map<number, number>();
  for (const ring of polygons.flatMap(({ rings }) => rings)) {
    for (const index of ring.arcs) {
      const arc = index < 0 ? ~index : index;
      const limit = Math.min(
        limits.get(arc) ?? Number.POSITIVE_INFINITY,
        ring.area * (ring.isAttached ? shareOfState : shareOfIsland),
      );
      limits.set(arc, limit);
    }
  }
  return limits;
}

function near(vertices: readonly Vertex[]): Weighed["verticesNear"] {
  const index = new Flatbush(vertices.length);
  for (const { at } of vertices) index.add(at[0], at[1], at[0], at[1]);
  index.finish();
  return ([x, y], distance) =>
    index
      .search(x - distance, y - distance, x + distance, y + distance)
      .flatMap((found) => vertices[found] ?? []);
}

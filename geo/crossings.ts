import Flatbush from "flatbush";
import { boxOf } from "../src/geography/planeBox.ts";
import type { Point } from "./cutUnits.ts";

type Segment = readonly [Point, Point];

/** Where two segments of the arcs cross each other. Touching and overlapping are no crossings. */
export function crossingsOf(arcs: readonly (readonly Point[])[]): Point[] {
  const segments = arcs.flatMap(segmentsOf);
  if (segments.length === 0) return [];
  const index = new Flatbush(segments.length);
  for (const segment of segments) index.add(...boxOf(segment));
  index.finish();
  return segments.flatMap((segment, number) =>
    index
      .search(...boxOf(segment), (other) => other > number)
      .flatMap((other) => crossingOf(segment, segments[other])),
  );
}

function segmentsOf(arc: readonly Point[]): Segment[] {
  return arc.slice(1).flatMap((point, index): Segment[] => {
    const last = arc[index];
    return last ? [[last, point]] : [];
  });
}

function crossingOf([a, b]: Segment, other: Segment | undefined): Point[] {
  if (!other) return [];
  const [c, d] = other;
  const fromA = turn(c, d, a);
  const fromB = turn(c, d, b);
  if (fromA * fromB >= 0 || turn(a, b, c) * turn(a, b, d) >= 0) return [];
  const share = fromA / (fromA - fromB);
  return [[a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]];
}

/** Positive when c lies to the left of the way from a to b. Exact on the integers of a grid. */
function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

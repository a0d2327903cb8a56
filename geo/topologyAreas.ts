import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { ringArea } from "../src/geography/ring.ts";
import type { Point } from "./cutUnits.ts";

export type Area = Polygon | MultiPolygon;

/** The one object of a map: its units. */
export type Areas = { units: GeometryCollection };

/** The areas of a topology; anything else in it would be a fault of the build and is left out. */
export function areasOf({ objects }: Topology): Area[] {
  return Object.values(objects)
    .flatMap((object) => (object.type === "GeometryCollection" ? object.geometries : object))
    .filter(
      (geometry): geometry is Area =>
        geometry.type === "Polygon" || geometry.type === "MultiPolygon",
    );
}

/** Polygons of an area as rings of arc indexes. */
export function polygonArcs(area: Area): number[][][] {
  return area.type === "Polygon" ? [area.arcs] : area.arcs;
}

/** The arcs' points in their own units: planar km, whether quantised or not. */
export function arcPoints({ arcs, transform }: Topology): Point[][] {
  if (!transform) return arcs.map((arc) => arc.map(([x = 0, y = 0]): Point => [x, y]));
  const [scaleX, scaleY] = transform.scale;
  const [left, bottom] = transform.translate;
  return arcs.map((arc) => {
    let column = 0;
    let row = 0;
    return arc.map(([x = 0, y = 0]): Point => {
      column += x;
      row += y;
      return [column * scaleX + left, row * scaleY + bottom];
    });
  });
}

/** The points of a ring, the first one again at the end. */
export function ringPoints(ring: readonly number[], arcs: readonly (readonly Point[])[]): Point[] {
  const points: Point[] = [];
  for (const index of ring) {
    const arc = arcs[index < 0 ? ~index : index] ?? [];
    const walked = index < 0 ? arc.toReversed() : arc;
    points.push(...(points.length > 0 ? walked.slice(1) : walked));
  }
  return points;
}

/** The polygons of every unit, each as rings in planar km. */
export function shapesByUnit(topology: Topology): Map<string, Point[][][]> {
  const arcs = arcPoints(topology);
  return new Map(
    areasOf(topology).map((area) => [
      String(area.id),
      polygonArcs(area).map((rings) => rings.map((ring) => ringPoints(ring, arcs))),
    ]),
  );
}

/** Every ring of a map with the unit it belongs to, in planar km. */
export function ringsByUnit(topology: Topology): { unit: string; ring: Point[] }[] {
  return [...shapesByUnit(topology)].flatMap(([unit, polygons]) =>
    polygons.flat().map((ring) => ({ unit, ring })),
  );
}

/** km² of one polygon: its outer ring without its holes. */
export function polygonArea([outer, ...holes]: readonly (readonly Point[])[]): number {
  const area = outer ? Math.abs(ringArea(outer)) : 0;
  return holes.reduce((sum, hole) => sum - Math.abs(ringArea(hole)), area);
}

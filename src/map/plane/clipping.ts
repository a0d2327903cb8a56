import type { MultiLineString, MultiPolygon, Position } from "geojson";
import type { PlaneBox } from "../../geography/planeBox.ts";

/** Stretches of a line that come near the box; not cut at its edge, so no end is ever seen. */
function stretches(line: readonly Position[], [minX, minY, maxX, maxY]: PlaneBox): Position[][] {
  const found: Position[][] = [];
  let current: Position[] | null = null;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!from) continue;
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [from, to];
    const isNear =
      Math.max(x1, x2) >= minX &&
      Math.min(x1, x2) <= maxX &&
      Math.max(y1, y2) >= minY &&
      Math.min(y1, y2) <= maxY;
    if (!isNear) current = null;
    else if (current) current.push(to);
    else {
      current = [from, to];
      found.push(current);
    }
  }
  return found;
}

/** The part of a ring on one side of a straight line across the plane: Sutherland and Hodgman. */
function halfOf(ring: readonly Position[], axis: 0 | 1, limit: number, sign: 1 | -1): Position[] {
  const kept: Position[] = [];
  let from = ring.at(-1);
  for (const to of ring) {
    if (!from) break;
    const [a, b] = [sign * ((from[axis] ?? 0) - limit), sign * ((to[axis] ?? 0) - limit)];
    if (a > 0 !== b > 0) {
      const part = a / (a - b);
      const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [from, to];
      kept.push([x1 + (x2 - x1) * part, y1 + (y2 - y1) * part]);
    }
    if (b > 0) kept.push(to);
    from = to;
  }
  return kept;
}

function cutRing(ring: readonly Position[], [minX, minY, maxX, maxY]: PlaneBox): Position[] {
  const columns = halfOf(halfOf(ring, 0, minX, 1), 0, maxX, -1);
  return halfOf(halfOf(columns, 1, minY, 1), 1, maxY, -1);
}

/** What of an outline comes near the box. */
export const linesNear = (lines: MultiLineString, box: PlaneBox): MultiLineString => ({
  type: "MultiLineString",
  coordinates: lines.coordinates.flatMap((line) => stretches(line, box)),
});

/** The areas cut at the box: for filling and clipping alone, since the cut is part of their edge. */
export const areaIn = (area: MultiPolygon, box: PlaneBox): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: area.coordinates
    .map((rings) => rings.map((ring) => cutRing(ring, box)).filter((ring) => ring.length > 2))
    .filter((rings) => rings.length > 0),
});

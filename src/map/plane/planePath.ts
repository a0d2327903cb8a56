import type { MultiLineString, MultiPolygon, Position } from "geojson";

/** Of a km: a twelfth of a px at the nearest zoom. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

function lineData(line: readonly Position[]): string {
  let data = "";
  for (const [x = 0, y = 0] of line) data += `${data === "" ? "M" : "L"}${tenth(x)} ${tenth(y)}`;
  return data;
}

function dataOf(geometry: MultiLineString | MultiPolygon): string {
  if (geometry.type === "MultiLineString") return geometry.coordinates.map(lineData).join("");
  return geometry.coordinates
    .flatMap((rings) => rings.map((ring) => `${lineData(ring)}Z`))
    .join("");
}

const written = new WeakMap<MultiLineString | MultiPolygon, string>();

/** SVG path data in planar km, y northward: written once a shape, whatever the zoom. */
export function planePath(geometry: MultiLineString | MultiPolygon): string {
  const known = written.get(geometry);
  if (known !== undefined) return known;
  const data = dataOf(geometry);
  written.set(geometry, data);
  return data;
}

import type { MultiLineString, MultiPolygon, Position } from "geojson";

/** In tenths of a km: a twelfth of a px at the nearest zoom. */
const tenths = (value: number): number => Math.round(value * 10);

/** A number of path data, parted from the one before it where its sign does not do that. */
const next = (value: number): string => (value < 0 ? `${value / 10}` : ` ${value / 10}`);

/** From point to point, which is half as long as where each of them is. */
function lineData(line: readonly Position[]): string {
  let [lastX, lastY] = [0, 0];
  return line
    .map(([planarX = 0, planarY = 0], index) => {
      const [x, y] = [tenths(planarX), tenths(planarY)];
      const step = `${next(x - lastX)}${next(y - lastY)}`;
      [lastX, lastY] = [x, y];
      // A letter parts numbers as well as a space does.
      return index > 1 ? step : `${index === 0 ? "M" : "l"}${step.trimStart()}`;
    })
    .join("");
}

/** A shape as path data; `thin` leaves out points of its lines. */
export function pathDataOf(
  geometry: MultiLineString | MultiPolygon,
  thin: (line: readonly Position[]) => readonly Position[] = (line) => line,
): string {
  const isArea = geometry.type === "MultiPolygon";
  const lines = isArea ? geometry.coordinates.flat() : geometry.coordinates;
  return lines.map((line) => `${lineData(thin(line))}${isArea ? "z" : ""}`).join("");
}

const written = new WeakMap<MultiLineString | MultiPolygon, string>();

/** SVG path data in planar km, y northward: written once a shape, whatever the zoom. */
export function planePath(geometry: MultiLineString | MultiPolygon): string {
  const known = written.get(geometry);
  if (known !== undefined) return known;
  const data = pathDataOf(geometry);
  written.set(geometry, data);
  return data;
}

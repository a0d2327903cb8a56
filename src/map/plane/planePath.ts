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

function dataOf(geometry: MultiLineString | MultiPolygon): string {
  if (geometry.type === "MultiLineString") return geometry.coordinates.map(lineData).join("");
  return geometry.coordinates
    .flatMap((rings) => rings.map((ring) => `${lineData(ring)}z`))
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

import type { MultiLineString, MultiPolygon, Position } from "geojson";
import type { Atlas, CountryPlace } from "./atlas.ts";

/** Planar km: least and greatest x, then y. */
type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

/** A group's members on a map of a few square centimetres; SVG path data in px. */
export interface SmallMapDrawing {
  /** Everyone else's land. */
  readonly land: string;
  readonly members: readonly { readonly code: string; readonly path: string }[];
  /** The outer edge of the members together. */
  readonly outline: string;
  /** Lines that are not borders, Serbia's towards Kosovo* among them. */
  readonly specialLines: readonly { readonly kind: "dashed" | "dotted"; readonly path: string }[];
}

/** From the Atlantic to the Caspian, without the far north. A member whose middle lies farther out widens no map. */
const EUROPE: Box = [-2100, -1750, 2600, 1600];
/** Free space around the members, as a part of their extent. */
const MARGIN = 0.07;
/** A point nearer than this to the last one, in px, cannot be told from it. */
const LEAST_STEP = 0.35;
/** Islands with a smaller extent, in px, keep their fill and have no outline over it. */
const LEAST_OUTLINED = 3;

const isWithin = ({ anchor: [x, y] }: CountryPlace, [minX, minY, maxX, maxY]: Box): boolean =>
  x >= minX && x <= maxX && y >= minY && y <= maxY;

function boxOf(atlas: Atlas, codes: ReadonlySet<string>): Box {
  const boxes = [...codes].flatMap((code) => {
    const place = atlas.gazetteer.get(code);
    return place && isWithin(place, EUROPE) ? [place.box] : [];
  });
  if (boxes.length === 0) return EUROPE;
  return [
    Math.max(EUROPE[0], Math.min(...boxes.map(([minX]) => minX))),
    Math.max(EUROPE[1], Math.min(...boxes.map(([, minY]) => minY))),
    Math.min(EUROPE[2], Math.max(...boxes.map(([, , maxX]) => maxX))),
    Math.min(EUROPE[3], Math.max(...boxes.map(([, , , maxY]) => maxY))),
  ];
}

export interface SmallMapSize {
  readonly width: number;
  readonly height: number;
}

/** Writes planar lines as path data for a box of the plane that fills a small map. */
function penOf([minX, minY, maxX, maxY]: Box, { width, height }: SmallMapSize) {
  const spread = 1 + 2 * MARGIN;
  const scale = Math.min(width / ((maxX - minX) * spread), height / ((maxY - minY) * spread));
  const left = width / 2 - ((minX + maxX) / 2) * scale;
  const top = height / 2 + ((minY + maxY) / 2) * scale;
  const tenth = (value: number): number => Math.round(value * 10) / 10;

  /** Thinned, as the shapes are made for a map many times as wide; null when out of the picture. */
  function line(positions: readonly Position[], end: "Z" | "", leastExtent = 0): string {
    let data = "";
    let [lastX, lastY] = [Number.NaN, Number.NaN];
    let extent: Box = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [planarX = 0, planarY = 0] of positions) {
      const [x, y] = [left + planarX * scale, top - planarY * scale];
      if (Math.hypot(x - lastX, y - lastY) < LEAST_STEP) continue;
      data += `${data === "" ? "M" : "L"}${tenth(x)} ${tenth(y)}`;
      [lastX, lastY] = [x, y];
      extent = [
        Math.min(extent[0], x),
        Math.min(extent[1], y),
        Math.max(extent[2], x),
        Math.max(extent[3], y),
      ];
    }
    const isOutside = extent[2] < 0 || extent[3] < 0 || extent[0] > width || extent[1] > height;
    const isTiny = Math.max(extent[2] - extent[0], extent[3] - extent[1]) < leastExtent;
    return isOutside || isTiny ? "" : data + end;
  }

  return {
    area: ({ coordinates }: MultiPolygon): string =>
      coordinates.flatMap((rings) => rings.map((ring) => line(ring, "Z"))).join(""),
    lines: ({ coordinates }: MultiLineString, leastExtent?: number): string =>
      coordinates.map((positions) => line(positions, "", leastExtent)).join(""),
  };
}

/** Fitted to the members; those overseas or beyond Europe are drawn only where the frame has them. */
export function smallMapDrawing(
  atlas: Atlas,
  codes: ReadonlySet<string>,
  size: SmallMapSize,
): SmallMapDrawing {
  const pen = penOf(boxOf(atlas, codes), size);
  const members: { code: string; path: string }[] = [];
  let land = pen.area(atlas.land);
  for (const { properties, geometry } of atlas.countries.features) {
    const path = pen.area(geometry);
    if (path === "") continue;
    if (codes.has(properties.code)) members.push({ code: properties.code, path });
    else land += path;
  }
  return {
    land,
    members,
    outline: pen.lines(atlas.outlineOf(codes).edge, LEAST_OUTLINED),
    specialLines: atlas.borders.flatMap(({ kind, line }) => {
      if (kind === "border") return [];
      const path = pen.lines(line);
      return path === "" ? [] : [{ kind, path }];
    }),
  };
}

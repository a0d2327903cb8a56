import type { MultiLineString, MultiPolygon, Position } from "geojson";
import { boxOf, hasPlanePoint, intersection, type PlaneBox, union } from "../geography/planeBox.ts";
import type { Atlas } from "./atlas/atlas.ts";

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
const EUROPE: PlaneBox = [-2100, -1750, 2600, 1600];
/** Free space around the members, as a part of their extent. */
const MARGIN = 0.07;
/** A point nearer than this to the last one, in px, cannot be told from it. */
const LEAST_STEP = 0.35;
/** Islands with a smaller extent, in px, keep their fill and have no outline over it. */
const LEAST_OUTLINED = 3;

function extentOf(atlas: Atlas, codes: ReadonlySet<string>): PlaneBox {
  const [first, ...others] = [...codes].flatMap((code) => {
    const place = atlas.gazetteer.get(code);
    return place && hasPlanePoint(EUROPE, ...place.anchor) ? [place.box] : [];
  });
  return first ? intersection(EUROPE, others.reduce(union, first)) : EUROPE;
}

export interface SmallMapSize {
  readonly width: number;
  readonly height: number;
}

/** Writes planar lines as path data for a box of the plane that fills a small map. */
function penOf([minX, minY, maxX, maxY]: PlaneBox, { width, height }: SmallMapSize) {
  const spread = 1 + 2 * MARGIN;
  const scale = Math.min(width / ((maxX - minX) * spread), height / ((maxY - minY) * spread));
  const left = width / 2 - ((minX + maxX) / 2) * scale;
  const top = height / 2 + ((minY + maxY) / 2) * scale;
  const tenth = (value: number): number => Math.round(value * 10) / 10;

  /** Thinned, as the shapes are made for a map many times as wide; null when out of the picture. */
  function line(positions: readonly Position[], end: "Z" | "", leastExtent = 0): string {
    const drawn: (readonly [x: number, y: number])[] = [];
    let [lastX, lastY] = [Number.NaN, Number.NaN];
    for (const [planarX = 0, planarY = 0] of positions) {
      const [x, y] = [left + planarX * scale, top - planarY * scale];
      if (Math.hypot(x - lastX, y - lastY) < LEAST_STEP) continue;
      drawn.push([x, y]);
      [lastX, lastY] = [x, y];
    }
    const [leftmost, highest, rightmost, lowest] = boxOf(drawn);
    const isOutside = rightmost < 0 || lowest < 0 || leftmost > width || highest > height;
    const isTiny = Math.max(rightmost - leftmost, lowest - highest) < leastExtent;
    if (isOutside || isTiny) return "";
    return `M${drawn.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join("L")}${end}`;
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
  const pen = penOf(extentOf(atlas, codes), size);
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

import type { MultiLineString, Position } from "geojson";
import { project } from "../geography/plane.ts";

/** Degrees between the lines, and between the points that bend them. */
const STEP = 10;
const BEND = 1;

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

/** Meridians and parallels every 10° of the part of the world that can be seen, in planar km. */
export function graticule(): MultiLineString {
  const meridians = range(-90, 100, STEP).map((longitude): Position[] =>
    range(0, 85, BEND).map((latitude) => [...project(longitude, latitude)]),
  );
  const parallels = range(0, 80, STEP).map((latitude): Position[] =>
    range(-90, 100, BEND).map((longitude) => [...project(longitude, latitude)]),
  );
  return { type: "MultiLineString", coordinates: [...meridians, ...parallels] };
}

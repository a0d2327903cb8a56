import { distance, rhumbBearing, rhumbDistance } from "@turf/turf";
import type { LonLat } from "../domain/geography.ts";

/** Degrees clockwise from north, -180 to 180, along the line that keeps its direction all the way. */
export const bearing = (from: LonLat, to: LonLat): number => rhumbBearing([...from], [...to]);

/** Km along that line. */
export const kilometresAlong = (from: LonLat, to: LonLat): number =>
  rhumbDistance([...from], [...to]);

/** Km as the crow flies. */
export const kilometresBetween = (from: LonLat, to: LonLat): number => distance([...from], [...to]);

/** Between two bearings, 0 to 180 degrees. */
export function angleBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % 360;
  return Math.min(turn, 360 - turn);
}

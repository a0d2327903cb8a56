import type { Callout } from "./labelBlock.ts";
import { project } from "./plane.ts";

/** Places set by hand, longitude and latitude, where the middle of the shape reads badly. */
const BY_HAND: Readonly<Record<string, readonly [number, number]>> = {
  SVK: [19.45, 48.72],
  BGR: [25.2, 42.72],
  CZE: [15.35, 49.82],
  ESP: [-3.9, 40.1],
  RUS: [38.3, 54.0],
  POL: [18.7, 52.15],
  ROU: [24.9, 45.85],
  FRA: [2.4, 46.75],
  SVN: [14.6, 46.1],
  BIH: [17.3, 44.5],
  DEU: [10.3, 51.0],
  SRB: [20.8, 44.05],
  XKX: [20.72, 42.66],
  PRT: [-8.3, 39.6],
  MNE: [19.1, 42.85],
  MKD: [21.2, 41.45],
  LUX: [6.1, 49.75],
  CYP: [33.0, 35.0],
};

/** In the order in which they are tried: on a phone there is no room for Luxembourg's first. */
const CALLOUTS: Readonly<Record<string, readonly Callout[]>> = {
  PRT: [{ offset: [-26, 4], align: "end" }],
  MNE: [{ offset: [-52, 36], align: "end" }],
  MKD: [{ offset: [-70, 84], align: "middle" }],
  LUX: [
    { offset: [-34, -100], align: "end" },
    { offset: [-20, -52], align: "middle" },
  ],
  CYP: [{ offset: [-22, 6], align: "end" }],
};

/** Planar km, or null where the geography's own anchor serves. */
export function anchorByHand(code: string): readonly [number, number] | null {
  const place = BY_HAND[code];
  return place ? project(place[0], place[1]) : null;
}

export const calloutsOf = (code: string): readonly Callout[] => CALLOUTS[code] ?? [];

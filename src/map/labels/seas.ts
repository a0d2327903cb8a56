import { project } from "../../geography/plane.ts";
import type { PlanePoint } from "../../geography/planeBox.ts";
import type { SeaId } from "../../words/english/map.ts";

/** Where the name of a sea stands. */
export interface Sea {
  readonly id: SeaId;
  /** The best place first, others where that one is covered. */
  readonly anchors: readonly PlanePoint[];
  /** px, and spacing between letters in em. */
  readonly size: number;
  readonly spacing: number;
  /** Degrees clockwise. */
  readonly turn: number;
  /** km per px between which the sea has room for its name. */
  readonly from: number;
  readonly to: number;
  /** Share of the name that may lie on islands. */
  readonly onIslands: number;
}

const OCEAN = { size: 14, spacing: 0.12 } as const;
const LARGE = { size: 14, spacing: 0.1 } as const;
const MIDDLE = { size: 13, spacing: 0.06 } as const;
const SMALL = { size: 11.5, spacing: 0.06 } as const;

type Place = readonly [longitude: number, latitude: number];

const sea = (
  id: SeaId,
  places: readonly Place[],
  type: { readonly size: number; readonly spacing: number },
  from: number,
  to: number,
  turn = 0,
  onIslands = 0.08,
): Sea => ({
  id,
  anchors: places.map(([longitude, latitude]) => project(longitude, latitude)),
  ...type,
  turn,
  from,
  to,
  onIslands,
});

/** The larger first: they keep their place. */
export const SEAS: readonly Sea[] = [
  sea(
    "atlantic",
    [
      [-14.2, 46.6],
      [-11.5, 45.2],
      [-13, 44],
      [-18, 41],
      [-14.5, 51],
      [-20, 50],
    ],
    OCEAN,
    2.6,
    99,
  ),
  sea(
    "mediterranean",
    [
      [5.2, 38.2],
      [18, 34.6],
      [4.5, 39.2],
      [27, 33.6],
      [15, 34.2],
    ],
    LARGE,
    2.2,
    99,
  ),
  sea(
    "norwegian",
    [
      [4, 66.5],
      [0, 65],
      [3, 64],
    ],
    MIDDLE,
    0,
    99,
  ),
  sea(
    "black",
    [
      [34.3, 43.4],
      [32, 43],
      [36, 43.2],
      [31, 43.6],
    ],
    MIDDLE,
    0,
    9,
  ),
  sea(
    "north",
    [
      [3.2, 56.3],
      [2.8, 55.2],
      [3.5, 57.3],
      [1.5, 57.6],
    ],
    MIDDLE,
    0,
    9,
  ),
  sea(
    "baltic",
    [
      [19.4, 57],
      [18.7, 56],
      [20, 58.3],
      [19, 55.6],
    ],
    MIDDLE,
    0,
    9,
    -62,
  ),
  sea(
    "biscay",
    [
      [-5.2, 45.4],
      [-4.6, 44.8],
      [-6.5, 45.8],
    ],
    SMALL,
    0,
    6,
  ),
  sea(
    "tyrrhenian",
    [
      [12, 39.8],
      [12.2, 39.3],
      [11.8, 40.3],
    ],
    SMALL,
    0,
    5,
  ),
  sea(
    "adriatic",
    [
      [15.6, 43],
      [16.4, 42.5],
      [14.5, 43.7],
      [17.6, 42],
    ],
    SMALL,
    0,
    5,
    38,
  ),
  sea(
    "ionian",
    [
      [18.4, 38],
      [18.6, 37.2],
      [19, 36.4],
    ],
    SMALL,
    0,
    5,
  ),
  sea(
    "aegean",
    [
      [24.9, 38.6],
      [25, 39.2],
      [25.2, 39.4],
      [25.2, 37.9],
      [25.5, 36.1],
    ],
    SMALL,
    0,
    5,
    0,
    0.3,
  ),
  sea("irish", [[-5.1, 53.7]], SMALL, 0, 2.6),
  sea(
    "celtic",
    [
      [-8, 50.4],
      [-7.4, 50.6],
    ],
    SMALL,
    0,
    4,
  ),
  sea("ligurian", [[8.9, 43.6]], SMALL, 0, 2.6),
  sea(
    "levantine",
    [
      [30.6, 34],
      [31.5, 33.6],
    ],
    SMALL,
    0,
    3,
  ),
  sea("marmara", [[28.1, 40.7]], SMALL, 0, 1.6),
  sea("azov", [[36.6, 46.1]], SMALL, 0, 3),
  sea(
    "bothnia",
    [
      [19.6, 61.6],
      [20, 62],
    ],
    SMALL,
    0,
    5,
    -62,
  ),
];

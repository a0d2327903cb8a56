import type { Point } from "./cutUnits.ts";

export type Tier = "overview" | "regional" | "detail";

/** How much of the map a tier keeps. Larger numbers keep less. */
export interface Coarseness {
  /** Side of the grid that places are rounded to, km. */
  readonly grid: number;
  /** The triangle a vertex must span with its neighbours to stay, km². */
  weightAt(at: Point): number;
  /** The area an island or an unshared hole must have to stay, km². */
  islandAt(at: Point): number;
}

interface Focus {
  readonly at: Point;
  readonly radius: number;
}

// On the plane, km from 50° N 15° E. Europe reaches from Lisbon to the Caspian Sea and the North Cape.
const europe: Focus = { at: [100, -100], radius: 2400 };
// What the first picture shows: 10° W to 35.5° E, 34° to 59° N.
const firstPicture: Focus = { at: [-100, -350], radius: 1500 };
const balkans: Focus = { at: [430, -660], radius: 650 };

/** From coarse to fine; each tier holds every vertex of the one before. */
export const tiers: readonly { readonly tier: Tier; readonly coarseness: Coarseness }[] = [
  {
    tier: "overview",
    coarseness: {
      grid: 1,
      weightAt: (at) => 24 * growth(at, firstPicture, 900, 3) * growth(at, europe, 500, 20),
      islandAt: (at) => 80 * growth(at, firstPicture, 900, 3) * growth(at, europe, 300, 60),
    },
  },
  {
    tier: "regional",
    coarseness: {
      grid: 0.5,
      weightAt: (at) => 4 * growth(at, europe, 400, 100),
      islandAt: (at) => 10 * growth(at, europe, 200, 400),
    },
  },
  {
    tier: "detail",
    coarseness: {
      grid: 0.2,
      weightAt: (at) => 0.5 * growth(at, balkans, 300, 5) * growth(at, europe, 300, 150),
      islandAt: (at) => 1.5 * growth(at, balkans, 300, 5) * growth(at, europe, 200, 400),
    },
  },
];

export const tierOrder: readonly Tier[] = tiers.map(({ tier }) => tier);

export const lakeCoarseness: Coarseness = {
  grid: 0.5,
  weightAt: (at) => 4 * growth(at, europe, 500, 40),
  islandAt: (at) => 20 * growth(at, europe, 300, 60),
};

/** One inside the focus; outside it grows with the square of the distance over `reach`, up to `most`. */
function growth([x, y]: Point, { at, radius }: Focus, reach: number, most: number): number {
  const beyond = Math.max(0, Math.hypot(x - at[0], y - at[1]) - radius);
  return Math.min(most, 1 + (beyond / reach) ** 2);
}

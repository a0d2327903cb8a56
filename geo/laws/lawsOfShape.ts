import { unproject } from "../../src/geography/plane.ts";
import { ringArea } from "../../src/geography/ring.ts";
import { crossingsOf } from "../crossings.ts";
import type { Point } from "../cutUnits.ts";
import { arcPoints, polygonArea, ringsByUnit, shapesByUnit } from "../topologyAreas.ts";
import { neutralLand } from "../units.ts";
import type { Law } from "./law.ts";
import {
  areaTolerance,
  budgets,
  largestSliver,
  leastRoundness,
  planeTolerance,
  widerAreaTolerance,
} from "./limits.ts";

const noCrossings: Law = {
  name: "No two lines cross",
  faults: ({ maps }) =>
    [...maps].flatMap(([file, map]) =>
      crossingsOf(arcPoints(map)).map((at) => `${file} has lines that cross at ${onGlobe(at)}.`),
    ),
};

const closedRings: Law = {
  name: "Every ring has four places and encloses ground",
  faults: ({ maps }) =>
    [...maps].flatMap(([file, map]) =>
      ringsByUnit(map)
        .filter(({ ring }) => ring.length < 4 || !isClosed(ring) || !(ringArea(ring) !== 0))
        .map(({ unit, ring }) => `${file} has a ring of ${unit} without area at ${first(ring)}.`),
    ),
};

const noSlivers: Law = {
  name: "No ring is a sliver",
  faults: ({ maps }) =>
    [...maps].flatMap(([file, map]) =>
      ringsByUnit(map)
        .filter(({ ring }) => roundness(ring) < leastRoundness)
        .filter(({ ring }) => ringArea(ring) !== 0 && Math.abs(ringArea(ring)) < largestSliver)
        .map(({ unit, ring }) => `${file} has a sliver of ${unit} at ${first(ring)}.`),
    ),
};

const areasOfSource: Law = {
  name: "Every unit has the area it has in the source",
  faults: ({ tiers, reference }) =>
    [...tiers].flatMap(([tier, map]) =>
      [...shapesByUnit(map)]
        .filter(([unit]) => unit !== neutralLand)
        .flatMap(([unit, polygons]) => {
          const area = polygons.reduce((sum, rings) => sum + polygonArea(rings), 0);
          const expected = reference.get(unit)?.plane ?? Number.NaN;
          const allowed = widerAreaTolerance[unit] ?? areaTolerance;
          return Math.abs(area / expected - 1) <= allowed
            ? []
            : [`${unit} has ${area.toFixed(0)} km² in ${tier} and ${expected} in the source.`];
        }),
    ),
};

const equalAreaPlane: Law = {
  name: "The plane keeps the areas of the globe",
  faults: ({ reference }) =>
    [...reference]
      // Neutral land beyond the horizon is on the globe and not on the plane.
      .filter(([unit]) => unit !== neutralLand)
      .filter(([, { plane, globe }]) => !(Math.abs(plane / globe - 1) <= planeTolerance))
      .map(([unit, { plane, globe }]) => `${unit} has ${plane} km² here and ${globe} there.`),
};

const filesInBudget: Law = {
  name: "Every file keeps to its budget",
  faults: ({ gzip }) =>
    Object.entries(budgets).flatMap(([file, most]) => {
      const bytes = gzip.get(file);
      if (bytes === undefined) return [`${file} is missing.`];
      return bytes <= most ? [] : [`${file} has ${bytes} bytes and may have ${most}.`];
    }),
};

export const lawsOfShape: readonly Law[] = [
  noCrossings,
  closedRings,
  noSlivers,
  areasOfSource,
  equalAreaPlane,
  filesInBudget,
];

function isClosed(ring: readonly Point[]): boolean {
  return ring[0]?.join() === ring.at(-1)?.join();
}

function roundness(ring: readonly Point[]): number {
  let perimeter = 0;
  let last = ring.at(-1);
  for (const point of ring) {
    if (last) perimeter += Math.hypot(point[0] - last[0], point[1] - last[1]);
    last = point;
  }
  return (4 * Math.PI * Math.abs(ringArea(ring))) / perimeter ** 2;
}

function first([point]: readonly Point[]): string {
  return point ? onGlobe(point) : "no place";
}

function onGlobe([x, y]: Point): string {
  const [longitude, latitude] = unproject(x, y);
  return `longitude ${longitude.toFixed(2)}, latitude ${latitude.toFixed(2)}`;
}

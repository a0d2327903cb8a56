import { booleanPointInPolygon, polygon } from "@turf/turf";
import Flatbush from "flatbush";
import type { Topology } from "topojson-specification";
import { boundaryPolicies } from "../../src/geography/boundaryPolicies.ts";
import { project } from "../../src/geography/plane.ts";
import type { Point } from "../cutUnits.ts";
import { tierOrder } from "../tiers.ts";
import { areasOf, polygonArcs, ringsByUnit, shapesByUnit } from "../topologyAreas.ts";
import { countryCodes, parts, unitCodes } from "../units.ts";
import type { Law } from "./law.ts";
import { cells, probes } from "./limits.ts";

const policies = Object.entries(boundaryPolicies);

const sameUnits: Law = {
  name: "Every tier has the units of the table and no others",
  faults: ({ tiers }) =>
    tierOrder.flatMap((tier) => {
      const map = tiers.get(tier);
      if (!map) return [`There is no ${tier} map.`];
      const found = areasOf(map).map(({ id }) => String(id));
      return [
        ...unitCodes
          .filter((code) => !found.includes(code))
          .map((code) => `${code} is missing in ${tier}.`),
        ...found
          .filter((code, index) => !unitCodes.includes(code) || found.indexOf(code) !== index)
          .map((code) => `${code} is one too many in ${tier}.`),
      ];
    }),
};

const knownPlaces: Law = {
  name: "Known places lie in their units and in no others",
  faults: ({ tiers }) =>
    [...tiers].flatMap(([tier, map]) => {
      const shapes = [...shapesByUnit(map)];
      return probes.flatMap(({ name, at: [longitude, latitude], unit }) => {
        const at = project(longitude, latitude);
        const found = shapes.flatMap(([code, shape]) => (isIn(shape, at) ? code : []));
        return found.join() === unit
          ? []
          : [`${name} should lie in ${unit} in ${tier} and lies in ${found.join(", ") || "none"}.`];
      });
    }),
};

const crimea: Law = {
  name: "Crimea is drawn with Ukraine, without a line, under every policy",
  faults: () =>
    policies.flatMap(([policy, { countryOf, lines }]) => [
      ...(countryOf["UKR-CRIMEA"] === "UKR" ? [] : [`${policy} does not draw it with Ukraine.`]),
      ...lines
        .filter(({ between }) => between.includes("UKR-CRIMEA"))
        .map(({ between, kind }) => `${policy} draws ${between.join("|")} ${kind}.`),
    ]),
};

const kosovoLine: Law = {
  name: "The line between Serbia and Kosovo* is never an ordinary border",
  faults: ({ tiers }) => [
    ...policies
      .filter(([, { lines }]) => !lines.some(({ between }) => between.join() === "SRB,XKX"))
      .map(([policy]) => `${policy} has no line of its own for SRB|XKX.`),
    ...[...tiers]
      .filter(([, map]) => sharedArcs(map, "SRB", "XKX") === 0)
      .map(([tier]) => `SRB and XKX do not meet in ${tier}.`),
  ],
};

const policyTable: Law = {
  name: "The boundary policies speak of units that exist, in alphabetical order",
  faults: () =>
    policies.flatMap(([policy, { countryOf, lines }]) => {
      const pairs = lines.map(({ between }) => between);
      const named = [...Object.entries(countryOf).flat(), ...pairs.flat()];
      return [
        ...named
          .filter((code) => !unitCodes.includes(code))
          .map((code) => `${policy} names ${code}.`),
        ...pairs.filter(([a, b]) => a >= b).map((pair) => `${policy} writes ${pair.join("|")}.`),
      ];
    }),
};

const nestedTiers: Law = {
  name: "Every tier holds the places of the coarser one",
  faults: ({ tiers }) =>
    tierOrder.slice(1).flatMap((finer, index) => {
      const coarser = tierOrder[index];
      const coarse = coarser && tiers.get(coarser);
      const fine = tiers.get(finer);
      if (!coarse || !fine) return [];
      const missing = strayPlaces(coarse, fine);
      return missing === 0 ? [] : [`${missing} places of ${coarser} are not in ${finer}.`];
    }),
};

const places: Law = {
  name: "Every country has its anchor and its name within its own shape, and a box about them",
  faults: ({ tiers }) =>
    [...tiers].flatMap(([tier, map]) => {
      const shapes = shapesByUnit(map);
      return areasOf(map)
        .filter(({ id }) => countryCodes.includes(String(id)))
        .flatMap((area) => {
          const { anchor, nameAt, box, radius } = placeIn(area.properties);
          const [minX = 0, minY = 0, maxX = 0, maxY = 0] = box;
          const isWithin = ([x = Number.NaN, y = Number.NaN]: readonly number[]) => {
            const isInBox = x >= minX && x <= maxX && y >= minY && y <= maxY;
            const own = shapes.get(String(area.id)) ?? [];
            return isInBox && (cells.has(String(area.id)) || isIn(own, [x, y]));
          };
          const isGood = radius > 0 && isWithin(anchor) && isWithin(nameAt);
          return isGood ? [] : [`${area.id} has none in ${tier}.`];
        });
    }),
};

const knownParents: Law = {
  name: "Every part names its parent",
  faults: ({ tiers }) =>
    [...tiers].flatMap(([tier, map]) =>
      parts
        .filter(({ code, parent, overseas }) => {
          const found = JSON.stringify(areasOf(map).find(({ id }) => id === code)?.properties);
          return found !== JSON.stringify({ parent, ...(overseas && { overseas }) });
        })
        .map(({ code }) => `${code} does not in ${tier}.`),
    ),
};

export const lawsOfUnits: readonly Law[] = [
  sameUnits,
  knownPlaces,
  crimea,
  kosovoLine,
  policyTable,
  nestedTiers,
  places,
  knownParents,
];

/** Point in polygon is a planar question to turf too, so kilometres are as good as degrees. */
function isIn(shape: readonly (readonly (readonly Point[])[])[], at: Point): boolean {
  return shape.some((rings) =>
    booleanPointInPolygon([...at], polygon(rings.map((ring) => ring.map((place) => [...place])))),
  );
}

function sharedArcs(map: Topology, a: string, b: string): number {
  const [left, right] = [a, b].map((unit) => {
    const area = areasOf(map).find(({ id }) => id === unit);
    return new Set((area ? polygonArcs(area) : []).flat(2).map((arc) => (arc < 0 ? ~arc : arc)));
  });
  return [...(left ?? [])].filter((arc) => right?.has(arc)).length;
}

/** Both grids round, each by up to half a cell in both directions. */
function strayPlaces(coarse: Topology, fine: Topology): number {
  const held = ringsByUnit(fine).flatMap(({ ring }) => ring);
  const index = new Flatbush(held.length);
  for (const [x, y] of held) index.add(x, y, x, y);
  index.finish();
  const reach = (gridOf(coarse) + gridOf(fine)) / 2 + 1e-6;
  const rings = ringsByUnit(coarse);
  // A cell's corners are also those of the hole it lies in.
  const ofCells = new Set(
    rings.filter(({ unit }) => cells.has(unit)).flatMap(({ ring }) => ring.map(String)),
  );
  return rings
    .flatMap(({ ring }) => ring)
    .filter((place) => !ofCells.has(String(place)))
    .filter(([x, y]) => index.search(x - reach, y - reach, x + reach, y + reach).length === 0)
    .length;
}

function gridOf({ transform }: Topology): number {
  return transform?.scale[0] ?? 0;
}

interface WrittenPlace {
  readonly anchor: readonly number[];
  readonly nameAt: readonly number[];
  readonly box: readonly number[];
  readonly radius: number;
}

function placeIn(properties: unknown): WrittenPlace {
  // Written by make.ts from a Place; a missing member fails the law like a wrong one.
  const {
    anchor = [],
    box = [],
    radius = 0,
    ...place
  } = (properties ?? {}) as Partial<WrittenPlace>;
  return { anchor, nameAt: place.nameAt ?? anchor, box, radius };
}

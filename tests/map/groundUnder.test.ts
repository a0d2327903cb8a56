import { describe, expect, test } from "vitest";
import { isInside } from "../../src/geography/ring.ts";
import {
  type Atlas,
  type AtlasTopology,
  decodeAtlas,
  type Tier,
} from "../../src/map/atlas/atlas.ts";
import { groundOf } from "../../src/map/labels/groundUnder.ts";
import { builtFiles } from "../geo/built.ts";

function atlasOf(tier: Tier): Atlas {
  // The build's own file, held to its laws in tests/geo.
  const topology = JSON.parse(builtFiles().get(`${tier}.topo.json`) ?? "") as AtlasTopology;
  return decodeAtlas(topology, tier, "un1244");
}

/** Asked of every country in turn, in the order in which they stand in the file. */
function askedOfAll({ countries, land }: Atlas, x: number, y: number): string | null {
  const country = countries.features.find(({ geometry }) =>
    geometry.coordinates.some((rings) => isInside(rings, x, y)),
  );
  if (country) return country.properties.code;
  return land.coordinates.some((rings) => isInside(rings, x, y)) ? "LAND" : null;
}

/** From west to east and from south to north, so many km apart. */
function pointsOf([minX, minY, maxX, maxY]: readonly number[], step: number): [number, number][] {
  const points: [number, number][] = [];
  for (let x = minX ?? 0; x <= (maxX ?? 0); x += step) {
    for (let y = minY ?? 0; y <= (maxY ?? 0); y += step) points.push([x, y]);
  }
  return points;
}

describe("The ground under a point", () => {
  // Every fourth point lies on the edge of a cell of 100 km.
  test.each([
    ["all over Europe and beyond", "overview", [-3600, -2500, 4000, 2800], 125],
    ["between the Alps and the Black Sea", "regional", [-100, -1200, 1100, -300], 50],
  ] as const)("is what all countries, asked in turn, would say: %s", (_, tier, box, step) => {
    const atlas = atlasOf(tier);
    const ground = groundOf(atlas);
    const points = pointsOf(box, step);
    const answers = points.map(([x, y]) => ground(x, y));
    expect(answers).toEqual(points.map(([x, y]) => askedOfAll(atlas, x, y)));
    expect(new Set(answers).size).toBeGreaterThan(12);
    // The second time it is known of whole cells.
    expect(points.map(([x, y]) => ground(x, y))).toEqual(answers);
  });
});

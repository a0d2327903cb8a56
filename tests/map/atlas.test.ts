import { assert, constantFrom, property, uniqueArray } from "fast-check";
import type { MultiLineString, MultiPolygon } from "geojson";
import { describe, expect, test } from "vitest";
import type { Point } from "../../geo/cutUnits.ts";
import { ringsOf } from "../../geo/cutUnits.ts";
import { polygonArea } from "../../geo/topologyAreas.ts";
import { countryCodes } from "../../geo/units.ts";
import { project } from "../../src/geography/plane.ts";
import {
  type Atlas,
  type AtlasTopology,
  type BoundaryPolicyId,
  decodeAtlas,
  type Tier,
} from "../../src/map/atlas/atlas.ts";
import { builtFiles } from "../geo/built.ts";
import { invented } from "../invented/invented.ts";
import { runs } from "../properties.ts";

const tiers: readonly Tier[] = ["overview", "regional", "detail"];
const policies: readonly BoundaryPolicyId[] = ["un1244", "serbia"];
const views = tiers.flatMap((tier) => policies.map((policy) => ({ tier, policy })));

const sixInitiative = ["BIH", "HRV", "MKD", "MNE", "SRB", "SVN"];
const groups: Readonly<Record<string, readonly string[]>> = {
  "6S": sixInitiative,
  "Visegrad Group": ["CZE", "HUN", "POL", "SVK"],
  SEENSA: [...sixInitiative, "ALB", "BGR", "GRC", "MDA", "ROU", "TUR", "XKX"],
  EU: "AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE".split(
    " ",
  ),
  NATO: "ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE NLD NOR POL PRT ROU SVK SVN SWE TUR USA".split(
    " ",
  ),
};

const atlases = new Map<string, Atlas>();

function atlasOf(tier: Tier, policy: BoundaryPolicyId = "un1244"): Atlas {
  const key = `${tier} ${policy}`;
  const atlas = atlases.get(key) ?? decodeAtlas(topologyOf(tier), tier, policy);
  atlases.set(key, atlas);
  return atlas;
}

function topologyOf(tier: Tier): AtlasTopology {
  // The build's own file, held to its laws in tests/geo.
  return JSON.parse(builtFiles().get(`${tier}.topo.json`) ?? "") as AtlasTopology;
}

function areaOf({ coordinates }: MultiPolygon): number {
  return coordinates.reduce((sum, rings) => sum + polygonArea(ringsOf(rings)), 0);
}

/** The line's segments, each written the same way whichever way it is walked. */
function segmentsOf({ coordinates }: MultiLineString): Set<string> {
  return new Set(
    coordinates.flatMap((line) =>
      line.slice(1).map((end, index) => [String(line[index]), String(end)].sort().join(" ")),
    ),
  );
}

function borderOf({ borders }: Atlas, left: string, right: string) {
  const found = borders.filter((border) => border.left === left && border.right === right);
  expect(found).toHaveLength(1);
  const [border] = found;
  if (!border) throw new Error(`There is no line ${left}|${right}.`);
  return border;
}

function lengthOf({ coordinates }: MultiLineString): number {
  let length = 0;
  for (const line of coordinates) {
    let last: Point | undefined;
    for (const [x = 0, y = 0] of line) {
      if (last) length += Math.hypot(x - last[0], y - last[1]);
      last = [x, y];
    }
  }
  return length;
}

describe.each(views)("The $tier atlas under $policy", ({ tier, policy }) => {
  const drawn = countryCodes.filter((code) => policy === "un1244" || code !== "XKX");

  test("Every country has one shape and one place, and nothing else has", () => {
    const atlas = atlasOf(tier, policy);
    const codes = atlas.countries.features.map(({ properties }) => properties.code);
    expect(codes.sort()).toEqual(drawn);
    expect([...atlas.gazetteer.keys()].sort()).toEqual(drawn);
    for (const { geometry } of atlas.countries.features)
      expect(areaOf(geometry)).toBeGreaterThan(0);
  });

  test("Every pair of neighbours is there once", () => {
    const pairs = atlasOf(tier, policy).borders.map(({ left, right }) => `${left}|${right}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs).toContain("DEU|POL");
    expect(pairs).toContain("LAND|TUR");
    expect(pairs.every((pair) => pair === pair.split("|").sort().join("|"))).toBe(true);
  });

  test("Crimea is part of Ukraine's shape and of no line", () => {
    const atlas = atlasOf(tier, policy);
    const shape = (code: string) =>
      atlas.countries.features.find(({ properties }) => properties.code === code)?.geometry;
    const [ukraine, russia] = [shape("UKR"), shape("RUS")];
    if (!ukraine || !russia) throw new Error("A shape is missing.");
    expect(areaOf(ukraine)).toBeGreaterThan(585_000);
    expect(atlas.borders.some(({ left, right }) => `${left}${right}`.includes("CRIMEA"))).toBe(
      false,
    );
    const [x, y] = project(34.1, 45);
    const near = (geometry: MultiPolygon) =>
      geometry.coordinates.flat(2).some(([px = 0, py = 0]) => Math.hypot(px - x, py - y) < 90);
    expect(near(ukraine)).toBe(true);
    expect(near(russia)).toBe(false);
  });

  test("The line between Serbia and Kosovo* is no ordinary border; the others of Kosovo* are", () => {
    const atlas = atlasOf(tier, policy);
    expect(borderOf(atlas, "SRB", "XKX").kind).toBe(policy === "un1244" ? "dashed" : "dotted");
    for (const neighbour of ["ALB", "MKD", "MNE"]) {
      const own = policy === "un1244" ? "XKX" : "SRB";
      const [left = "", right = ""] = [own, neighbour].sort();
      expect(borderOf(atlas, left, right).kind).toBe("border");
    }
  });

  test("Cyprus is one island with dotted limits of the buffer zone", () => {
    const atlas = atlasOf(tier, policy);
    expect(borderOf(atlas, "CYP", "CYP-BUFFER").kind).toBe("dotted");
    expect(borderOf(atlas, "CYP-BUFFER", "CYP-NORTH").kind).toBe("dotted");
    const special = atlas.borders.filter(({ kind }) => kind !== "border").map(({ left }) => left);
    expect(special.every((code) => code === "SRB" || code.startsWith("CYP"))).toBe(true);
  });

  test.each(Object.keys(groups))("The outline of %s has the area of its members", (name) => {
    const { outlineOf, gazetteer } = atlasOf(tier, policy);
    const members = (groups[name] ?? []).filter((code) => gazetteer.has(code));
    const expected = members.reduce((sum, code) => sum + (gazetteer.get(code)?.area ?? 0), 0);
    expect(areaOf(outlineOf(new Set(members)).area) / expected).toBeCloseTo(1, 1);
  });
});

describe("Outlines", () => {
  test.each(tiers)("In %s the edge of a group with Serbia is open towards Kosovo*", (tier) => {
    const atlas = atlasOf(tier);
    const special = segmentsOf(borderOf(atlas, "SRB", "XKX").line);
    for (const members of [["SRB"], ["XKX"], ["SRB", "XKX"], sixInitiative]) {
      const edge = segmentsOf(atlas.outlineOf(new Set(members)).edge);
      expect(edge.size).toBeGreaterThan(0);
      expect([...special].filter((segment) => edge.has(segment))).toEqual([]);
    }
  });

  test("The edge has borders with others and the coast, and no line between members", () => {
    const atlas = atlasOf("overview");
    const edge = segmentsOf(atlas.outlineOf(new Set(["DEU", "POL"])).edge);
    const sharesWith = (line: MultiLineString) =>
      [...segmentsOf(line)].filter((segment) => edge.has(segment)).length;
    expect(sharesWith(borderOf(atlas, "CZE", "DEU").line)).toBeGreaterThan(0);
    expect(sharesWith(atlas.coast)).toBeGreaterThan(0);
    expect(sharesWith(borderOf(atlas, "DEU", "POL").line)).toBe(0);
  });

  test("Overseas parts are in the country's shape and not in its outline", () => {
    const { countries, outlineOf } = atlasOf("overview");
    const france = countries.features.find(({ properties }) => properties.code === "FRA");
    const difference = areaOf(france?.geometry ?? { type: "MultiPolygon", coordinates: [] });
    expect(difference - areaOf(outlineOf(new Set(["FRA"])).area)).toBeGreaterThan(80_000);
  });

  test("Alaska is in the outline, so that none runs between it and Canada", () => {
    const { area } = atlasOf("overview").outlineOf(new Set(["USA", "CAN"]));
    expect(areaOf(area)).toBeGreaterThan(18_500_000);
  });

  test("A group of nobody has no area and no edge", () => {
    const { area, edge } = atlasOf("overview").outlineOf(new Set(["nobody"]));
    expect(area.coordinates).toEqual([]);
    expect(edge.coordinates).toEqual([]);
  });

  test("Whoever the members are, the union has the sum of their areas", () => {
    const { outlineOf } = atlasOf("overview");
    const alone = new Map(
      countryCodes.map((code) => [code, areaOf(outlineOf(new Set([code])).area)]),
    );
    const some = uniqueArray(constantFrom(...countryCodes), { minLength: 1, maxLength: 40 });
    assert(
      property(some, (codes) => {
        const sum = codes.reduce((total, code) => total + (alone.get(code) ?? 0), 0);
        expect(areaOf(outlineOf(new Set(codes)).area) / sum).toBeCloseTo(1, 6);
      }),
      { numRuns: runs(40) },
    );
  });
});

describe("The gazetteer", () => {
  test("It is the same in every tier", () => {
    const [overview, ...others] = tiers.map((tier) => [...atlasOf(tier).gazetteer].sort());
    for (const other of others) expect(other).toEqual(overview);
  });

  test("Under Serbia's constitution its place takes Kosovo in and keeps its anchor", () => {
    const own = atlasOf("overview").gazetteer.get("SRB");
    const kosovo = atlasOf("overview").gazetteer.get("XKX");
    const joined = atlasOf("overview", "serbia").gazetteer.get("SRB");
    expect(joined?.anchor).toEqual(own?.anchor);
    expect(joined?.area).toBe((own?.area ?? 0) + (kosovo?.area ?? 0));
    expect(joined?.box[1]).toBe(kosovo?.box[1]);
  });
});

describe("A province", () => {
  test("is what a policy draws as a part of another country, with its name where it lies", () => {
    expect(atlasOf("overview").provinces).toEqual([]);
    const { provinces } = atlasOf("overview", "serbia");
    const kosovo = atlasOf("overview").gazetteer.get("XKX");
    expect(provinces).toEqual([{ code: "SRB-XKX", country: "SRB", nameAt: kosovo?.nameAt }]);
  });

  test("has a name, like every country", () => {
    for (const { code } of atlasOf("overview", "serbia").provinces) {
      expect(invented.names.has(code)).toBe(true);
    }
  });
});

describe("The lines", () => {
  test("Serbia's border with Bosnia and Herzegovina is about 300 km long", () => {
    const length = lengthOf(borderOf(atlasOf("detail"), "BIH", "SRB").line);
    expect(length).toBeGreaterThan(250);
    expect(length).toBeLessThan(420);
  });
});

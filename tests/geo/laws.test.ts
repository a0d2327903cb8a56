import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { type Geography, hashOfInputs, staleness } from "../../geo/files.ts";
import { laws } from "../../geo/laws/laws.ts";
import { type Areas, areasOf, polygonArcs } from "../../geo/topologyAreas.ts";
import { builtFiles, builtGeography } from "./built.ts";

describe("The built geography", () => {
  test("was made from the sources and the build as they are now", () => {
    expect(staleness(builtFiles(), hashOfInputs())).toEqual([]);
  });

  test.each(laws)("$name", ({ faults }) => {
    expect(faults(builtGeography())).toEqual([]);
  });
});

/** The geography with its overview changed. */
function withOverview(change: (overview: Topology<Areas>) => void): Geography {
  const geography = builtGeography();
  const built = geography.tiers.get("overview");
  if (!built) throw new Error("The geography has no overview: run npm run geo.");
  const overview = structuredClone(built);
  change(overview);
  return {
    ...geography,
    tiers: new Map(geography.tiers).set("overview", overview),
    maps: new Map<string, Topology>(geography.maps).set("overview.topo.json", overview),
  };
}

function unitIn(map: Topology<Areas>, code: string) {
  const unit = areasOf(map).find(({ id }) => id === code);
  if (!unit) throw new Error(`${code} is not in the map.`);
  return unit;
}

function faultsUnder(name: RegExp, geography: Geography): string[] {
  return laws.filter((law) => name.test(law.name)).flatMap(({ faults }) => faults(geography));
}

describe("The laws find what is wrong", () => {
  test("A unit that is missing is named", () => {
    const broken = withOverview(({ objects }) => {
      objects.units.geometries = objects.units.geometries.filter(({ id }) => id !== "LUX");
    });
    expect(faultsUnder(/units of the table/, broken)).toEqual(["LUX is missing in overview."]);
    expect(faultsUnder(/Known places/, broken)).toContain(
      "Luxembourg should lie in LUX in overview and lies in none.",
    );
  });

  test("Crimea drawn with Russia is found by its towns", () => {
    const broken = withOverview((map) => {
      unitIn(map, "UKR-CRIMEA").id = "was Crimea";
      unitIn(map, "RUS").id = "UKR-CRIMEA";
      unitIn(map, "was Crimea").id = "RUS";
    });
    expect(faultsUnder(/Known places/, broken)).toContain(
      "Simferopol should lie in UKR-CRIMEA in overview and lies in RUS.",
    );
  });

  test("Serbia and Kosovo* that do not share a line are found", () => {
    const broken = withOverview((map) => {
      unitIn(map, "XKX").id = "ISL-2";
    });
    expect(faultsUnder(/Serbia and Kosovo/, broken)).toEqual([
      "SRB and XKX do not meet in overview.",
    ]);
  });

  test("A place moved across its neighbours crosses lines, changes areas and is in no finer tier", () => {
    const broken = withOverview((map) => {
      const arc = polygonArcs(unitIn(map, "LUX"))[0]?.[0]?.[0] ?? 0;
      map.arcs[arc < 0 ? ~arc : arc]?.splice(1, 0, [3000, 40], [0, 40], [-3000, -80]);
    });
    expect(faultsUnder(/No two lines/, broken).length).toBeGreaterThan(0);
    expect(faultsUnder(/area it has in the source/, broken).length).toBeGreaterThan(0);
    expect(faultsUnder(/coarser one/, broken).length).toBe(1);
  });

  test("A ring without area and a sliver are found", () => {
    const broken = withOverview(({ arcs, objects }) => {
      arcs.push(
        [
          [0, 9000],
          [5, 0],
          [-5, 0],
        ],
        [
          [0, 9100],
          [400, 0],
          [0, 1],
          [-400, -1],
        ],
      );
      objects.units.geometries.push({
        type: "MultiPolygon",
        id: "extra",
        arcs: [[[arcs.length - 2]], [[arcs.length - 1]]],
      });
    });
    expect(faultsUnder(/encloses ground/, broken).length).toBe(1);
    expect(faultsUnder(/sliver/, broken).length).toBe(1);
    expect(faultsUnder(/units of the table/, broken)).toEqual([
      "extra is one too many in overview.",
    ]);
  });

  test("A file over its budget is found, and one that is missing", () => {
    const { gzip, ...rest } = builtGeography();
    const sizes = new Map(gzip).set("overview.topo.json", 36_001);
    sizes.delete("detail.topo.json");
    expect(faultsUnder(/budget/, { ...rest, gzip: sizes })).toEqual([
      "overview.topo.json has 36001 bytes and may have 36000.",
      "detail.topo.json is missing.",
    ]);
  });

  test("An anchor or a name outside its country and a part without a parent are found", () => {
    const broken = withOverview((map) => {
      Object.assign(unitIn(map, "HRV").properties ?? {}, { anchor: [-9000, 0] });
      Object.assign(unitIn(map, "POL").properties ?? {}, { nameAt: [0, 0] });
      unitIn(map, "FRA-GUF").properties = {};
    });
    expect(faultsUnder(/anchor/, broken).toSorted()).toEqual([
      "HRV has none in overview.",
      "POL has none in overview.",
    ]);
    expect(faultsUnder(/parent/, broken)).toEqual(["FRA-GUF does not in overview."]);
  });
});

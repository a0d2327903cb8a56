import { describe, expect, test } from "vitest";
import { mapFactsAsOf } from "../../src/bearings/mapFacts.ts";
import { selectableAsOf } from "../../src/bearings/selectable.ts";
import type { Geography } from "../../src/domain/geography.ts";
import { AS_LISTED, reckoningOf } from "../../src/domain/reckoning.ts";
import { layersOf } from "../../src/layers/index.ts";
import { geographies } from "../geo/geographies.ts";
import { invented } from "../invented/invented.ts";

const geography = geographies.un1244;
const factsAsOf = (year: number) => mapFactsAsOf(invented, geography, year);
const sorted = (codes: readonly string[] = []) => [...codes].sort().join(" ");

/** As though Austria bordered on Liechtenstein alone. */
const shutIn: Geography = {
  ...geography,
  neighbours: new Map([...geography.neighbours, ["AUT", new Set(["LIE"])]]),
};

describe("The neighbours of the home state", () => {
  test.each([
    [2012, "", "HUN SVN", "CHE CZE DEU ITA SVK"],
    [2014, "CZE", "HUN SVN", "CHE DEU ITA SVK"],
    [2018, "CZE HUN", "SVN", "CHE DEU ITA SVK"],
  ])(
    "as of %i: concluded %s, launched %s, not in the list %s",
    (year, concluded, launched, others) => {
      const { neighbours } = factsAsOf(year);
      expect(sorted(neighbours.concluded)).toBe(concluded);
      expect(sorted(neighbours.launched)).toBe(launched);
      expect(sorted(neighbours.notInTheList)).toBe(others);
      expect(neighbours.notClassed).toEqual(["LIE"]);
    },
  );

  test("beyond one that is not classed are those that the home state does not border on itself", () => {
    expect(factsAsOf(2018).beyond).toEqual([]);
    const { neighbours, beyond } = mapFactsAsOf(invented, shutIn, 2018);
    expect(neighbours.notClassed).toEqual(["LIE"]);
    expect(beyond).toMatchObject([{ through: "LIE", others: { notInTheList: ["CHE"] } }]);
  });

  test("another reckoning changes what is known of them", () => {
    const reckoning = reckoningOf({ dates: "in-force", records: "all", scope: "general" });
    const { neighbours } = mapFactsAsOf(invented, geography, 2019, reckoning);
    expect(neighbours).toMatchObject({
      concluded: ["CZE"],
      undated: ["HUN"],
      outsideTheList: ["CHE"],
    });
  });
});

test("Directions and distances are told from the capital, and not at all where none is known", () => {
  const { capital, directions } = factsAsOf(2018);
  expect(capital).toBe("Vienna");
  const told = directions.map(({ wind, countries }) => [
    wind,
    ...countries.map(({ code }) => code),
  ]);
  expect(told).toEqual([
    ["north", "POL"],
    ["southEast", "HUN"],
    ["southWest", "SVN"],
    ["northWest", "CZE"],
  ]);
  const lost = mapFactsAsOf({ ...invented, capital: null }, geography, 2018);
  expect(lost).toMatchObject({ capital: null, directions: [] });
});

describe("The countries with an agreement", () => {
  test.each([
    [2011, []],
    [2012, ["POL"]],
    [2014, ["POL CZE, bordering home"]],
    [2018, ["POL CZE, bordering home", "HUN, bordering home"]],
  ])("make, as of %i, the blocks %j", (year, blocks) => {
    const told = factsAsOf(year).blocks.map(
      ({ members, bordersHome }) => members.join(" ") + (bordersHome ? ", bordering home" : ""),
    );
    expect(told).toEqual(blocks);
  });

  test("take in those found outside the list only where such records count", () => {
    const withRecords = reckoningOf({ ...AS_LISTED, records: "all" });
    const membersOf = (reckoning: typeof withRecords) =>
      mapFactsAsOf(invented, geography, 2019, reckoning).blocks.flatMap(({ members }) => members);
    expect(membersOf(AS_LISTED)).not.toContain("CHE");
    expect(membersOf(withRecords)).toContain("CHE");
  });
});

describe("The countries that the keyboard walks to", () => {
  const layers = layersOf(invented);
  const walked = (year: number, active: readonly string[], on: Geography = geography) =>
    sorted([...selectableAsOf({ dataset: invented, layers, year, active }, on).keys()]);
  const neighbours = "AUT CHE CZE DEU HUN ITA LIE";

  test("are home, its neighbours and those with a class of their own", () => {
    expect(walked(2011, [])).toBe(`${neighbours} SVK SVN`);
    expect(walked(2012, [])).toBe(`${neighbours} POL SVK SVN`);
  });

  test("are the members of the groups that are on, too", () => {
    expect(walked(2011, ["nato"])).toBe(`${neighbours} POL SVK SVN`);
    expect(walked(2000, ["nato"])).toBe(`${neighbours} SVK SVN`);
    expect(walked(2011, ["meetings"])).toBe(`${neighbours} SVK SVN`);
  });

  test("are also those beyond a neighbour that is not classed", () => {
    expect(walked(2011, [], shutIn)).toBe("AUT CHE HUN LIE SVN");
  });

  test("do not lie farther than the map can be moved", () => {
    const moved = { ...geography, middles: new Map([...geography.middles, ["POL", [-71, 40]]]) };
    expect(walked(2018, ["nato"], moved as Geography)).toBe(`${neighbours} SVK SVN`);
  });
});

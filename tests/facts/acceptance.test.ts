import { beforeAll, describe, expect, test } from "vitest";
import { coverageAsOf } from "../../src/domain/coverage.ts";
import { agreementsWith, type Dataset, listedAsOf, statusAsOf } from "../../src/domain/dataset.ts";
import { membersAsOf } from "../../src/domain/initiative.ts";
import { anyParty, country, shippedDataset } from "./shipped.ts";

let dataset: Dataset;
beforeAll(async () => {
  dataset = await shippedDataset();
});

const codesWith = (kind: string, year: number): string[] =>
  [...dataset.parties.keys()]
    .filter((code) => statusAsOf(dataset, code, year).kind === kind)
    .sort();

describe("The list of the NSC Office", () => {
  test("the list speaks of the years 2011 to 2020", () => {
    expect(dataset.years).toEqual({ first: 2011, newest: 2020 });
  });

  test.each([
    [2010, 0, 0],
    [2011, 4, 2],
    [2012, 4, 2],
    [2013, 7, 5],
    [2014, 10, 8],
    [2015, 11, 9],
    [2016, 11, 9],
    [2017, 13, 11],
    [2018, 14, 12],
    [2019, 14, 12],
    [2020, 15, 13],
  ])("at the end of %i the list has %i parties, of them %i states", (year, parties, states) => {
    const listed = listedAsOf(dataset, year);
    expect(listed).toHaveLength(parties);
    const kinds = listed.map(({ counterparty }) => dataset.parties.get(counterparty)?.kind);
    expect(kinds.filter((kind) => kind === "country")).toHaveLength(states);
  });

  test("the list stands in the order of its numbers", () => {
    const listed = listedAsOf(dataset, 2020);
    expect(listed.map(({ listed: entry }) => entry?.number)).toEqual(listed.map((_, i) => i + 1));
    expect(listed.map(({ listed: entry }) => entry?.name).join(", ")).toBe(
      "NATO, European Union, Slovak R., Bulgaria, Czech R., Slovenia, BiH, Macedonia, Spain, " +
        "Russian Federation, Poland, Romania, Cyprus, France, Luxemburg",
    );
  });

  test("Portugal, Germany and Montenegro are launched, at every year", () => {
    for (const year of [2011, 2014, 2020]) {
      expect(codesWith("launched", year)).toEqual(expect.arrayContaining(["DEU", "MNE", "PRT"]));
    }
    expect(codesWith("launched", 2020)).toEqual(["DEU", "MNE", "PRT"]);
  });

  test("Romania and Cyprus are launched until 2016 and listed as both from 2017 on", () => {
    expect(codesWith("launched", 2016)).toEqual(["CYP", "DEU", "MNE", "PRT", "ROU"]);
    expect(codesWith("listed-as-both", 2016)).toEqual([]);
    expect(codesWith("listed-as-both", 2017)).toEqual(["CYP", "ROU"]);
  });

  test("each of the two that are listed as both keeps both statements and a resolution", () => {
    for (const code of ["CYP", "ROU"]) {
      const both = agreementsWith(dataset, country(code)).filter((a) => a.listed !== null);
      expect(both).toHaveLength(1);
      expect(both[0]?.listed?.citations[0].quote).toContain("2017");
      expect(both[0]?.launched?.citations[0].quote).toContain("have been launched");
      expect(both[0]?.resolution).not.toBeNull();
    }
  });

  test("Poland is not in the list as of 2014", () => {
    expect(statusAsOf(dataset, country("POL"), 2014).kind).toBe("not-in-the-list");
  });

  test("Croatia is not in the list, and neither is Hungary, whose agreement was found elsewhere", () => {
    for (const code of ["HRV", "HUN"]) {
      expect(statusAsOf(dataset, country(code), 2025).kind).toBe("not-in-the-list");
    }
    expect(agreementsWith(dataset, country("HUN"))).toHaveLength(1);
  });

  test("NATO is listed for 2011 and was signed in 2008: two facts, kept apart", () => {
    const [nato] = agreementsWith(dataset, anyParty("NATO"));
    expect(nato?.listed?.year).toBe(2011);
    expect(nato?.acts.find(({ act }) => act === "signed")?.date).toBe("2008-10-01");
    expect(nato?.acts.find(({ act }) => act === "in-force")).toBeUndefined();
  });

  test("Bosnia and Herzegovina and Russia are concluded and neither in the EU nor in NATO", () => {
    const members = ["eu", "nato"].flatMap((group) =>
      membersAsOf(dataset.memberships, group, 2024),
    );
    const outside = listedAsOf(dataset, 2020)
      .map(({ counterparty }) => counterparty)
      .filter((code) => dataset.parties.get(code)?.kind === "country" && !members.includes(code));
    expect(outside).toEqual(["BIH", "RUS"]);
  });

  test("agreements found elsewhere come last: Hungary and three in the field of defence", () => {
    const elsewhere = dataset.agreements.filter((a) => a.listed === null && a.launched === null);
    expect(dataset.agreements.slice(-4)).toEqual(elsewhere);
    expect(elsewhere.map((a) => `${a.counterparty} ${a.scope}`)).toEqual([
      "HUN general",
      "BGR defence",
      "ROU defence",
      "USA defence",
    ]);
  });
});

describe("Members with an agreement, by the members of that date", () => {
  test.each([
    ["6s", 2014, 3, 5],
    ["nato", 2014, 5, 28],
    ["eu", 2014, 5, 28],
    ["6s", 2020, 3, 5],
    ["seensa", 2020, 5, 11],
    ["v4", 2020, 3, 4],
    ["rcc", 2020, 5, 11],
    ["nato", 2020, 10, 30],
    ["eu", 2020, 10, 27],
    ["pfp", 2020, 2, 19],
    ["nato", 2024, 10, 32],
    ["eu", 2024, 10, 27],
    ["pfp", 2024, 2, 17],
  ])("%s, as of %i: %i of %i", (initiative, year, concluded, total) => {
    const coverage = coverageAsOf(dataset, initiative, year);
    expect([coverage.concluded.length, coverage.total]).toEqual([concluded, total]);
  });

  test.each([
    ["6s", 2020, "BIH MKD SVN", "MNE", "HRV"],
    ["v4", 2020, "CZE POL SVK", "", "HUN"],
    ["seensa", 2020, "BGR BIH MKD ROU SVN", "MNE", "ALB GRC HRV MDA TUR"],
    ["rcc", 2020, "BGR BIH MKD ROU SVN", "MNE", "ALB GRC HRV MDA TUR"],
  ])("%s, as of %i: %s concluded", (initiative, year, concluded, launched, not) => {
    const coverage = coverageAsOf(dataset, initiative, year);
    const sorted = (codes: readonly string[]) => [...codes].sort().join(" ");
    expect(sorted(coverage.concluded)).toBe(concluded);
    expect(sorted(coverage.launched)).toBe(launched);
    expect(sorted(coverage.notInTheList)).toBe(not);
  });

  test("of the EU, Germany and Portugal are launched; of NATO, Montenegro as well", () => {
    expect([...coverageAsOf(dataset, "eu", 2024).launched].sort()).toEqual(["DEU", "PRT"]);
    expect([...coverageAsOf(dataset, "nato", 2024).launched].sort()).toEqual(["DEU", "MNE", "PRT"]);
  });

  test("Kosovo* takes part in SEENSA and the RCC and is not classed", () => {
    for (const initiative of ["seensa", "rcc"]) {
      expect(coverageAsOf(dataset, initiative, 2020).notClassed).toEqual(["XKX"]);
    }
  });

  test("Serbia takes part in 6S, SEENSA, the RCC and the Partnership for Peace", () => {
    const groups = dataset.initiatives.filter(({ mark }) => mark !== null).map(({ id }) => id);
    expect(groups).toEqual(["6s", "seensa", "v4", "rcc", "nato", "eu", "pfp"]);
    expect(groups.filter((id) => coverageAsOf(dataset, id, 2020).includesHome)).toEqual([
      "6s",
      "seensa",
      "rcc",
      "pfp",
    ]);
  });

  test.each([2003, 2006, 2010, 2017, 2020, 2023])(
    "in %i no state is a member of NATO and takes part in the Partnership for Peace",
    (year) => {
      const allies = membersAsOf(dataset.memberships, "nato", year);
      const partners = membersAsOf(dataset.memberships, "pfp", year);
      expect(partners.filter((code) => allies.includes(code))).toEqual([]);
    },
  );
});

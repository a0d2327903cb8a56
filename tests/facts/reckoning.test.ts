import { describe, expect, test } from "vitest";
import { coverageAsOf } from "../../src/domain/coverage.ts";
import { statusAsOf } from "../../src/domain/dataset.ts";
import { AS_LISTED, type Reckoning, reckoningOf } from "../../src/domain/reckoning.ts";
import { tallyAsOf, yearsOf } from "../../src/domain/tally.ts";
import { anyParty, country, shippedDataset } from "./shipped.ts";

const dataset = await shippedDataset();

const bySignature = reckoningOf({ ...AS_LISTED, dates: "signed" });
const byForce = reckoningOf({ ...AS_LISTED, dates: "in-force" });
const withRecords = reckoningOf({ ...AS_LISTED, records: "all" });
const withAll = reckoningOf({ ...withRecords, scope: "all" });

const codesOf = (part: "concluded" | "undated" | "outside", year: number, reckoning: Reckoning) =>
  tallyAsOf(dataset, year, reckoning)[part].map(({ counterparty }) => String(counterparty));

const yearOf = (code: string, reckoning: Reckoning): number | null => {
  const status = statusAsOf(dataset, anyParty(code), 2020, reckoning);
  return status.kind === "concluded" || status.kind === "listed-as-both" ? status.year : null;
};

describe("By the date of signature", () => {
  test("the years begin in 2008", () => {
    expect(yearsOf(dataset, bySignature)).toEqual({ first: 2008, newest: 2020 });
  });

  test("NATO moves from 2011 to 2008, and no other party moves", () => {
    const dated = codesOf("concluded", 2020, bySignature);
    const moved = dated.filter((code) => yearOf(code, bySignature) !== yearOf(code, AS_LISTED));
    expect(moved).toEqual(["NATO"]);
    expect(yearOf("NATO", bySignature)).toBe(2008);
    expect(dated).toHaveLength(12);
  });

  test("the dates of Czechia, North Macedonia and Poland are not found", () => {
    for (const year of [2008, 2014, 2020]) {
      expect(codesOf("undated", year, bySignature)).toEqual(["CZE", "MKD", "POL"]);
    }
  });
});

describe("By the date of entry into force", () => {
  test("Slovakia, 2013, Czechia and Slovenia, 2015, and France, 2018, alone have a source", () => {
    const dated = codesOf("concluded", 2020, byForce);
    expect(dated.map((code) => [code, yearOf(code, byForce)])).toEqual([
      ["SVK", 2013],
      ["CZE", 2015],
      ["SVN", 2015],
      ["FRA", 2018],
    ]);
    expect(codesOf("undated", 2020, byForce)).toHaveLength(11);
  });

  test("Luxembourg, signed in February 2020, was not in force in 2019", () => {
    expect(statusAsOf(dataset, country("LUX"), 2019, byForce).kind).toBe("not-yet");
    expect(statusAsOf(dataset, country("LUX"), 2020, byForce).kind).toBe("undated");
  });
});

describe("With the records outside the list", () => {
  test("Hungary is there from 2023 on, by its signature", () => {
    expect(yearsOf(dataset, withRecords).newest).toBe(2023);
    expect(codesOf("outside", 2022, withRecords)).toEqual([]);
    expect(codesOf("outside", 2023, withRecords)).toEqual(["HUN"]);
    expect(codesOf("outside", 2023, AS_LISTED)).toEqual([]);
  });

  test("all of the Visegrad Group is covered as of 2023, and without them three of four", () => {
    expect(coverageAsOf(dataset, "v4", 2023, withRecords)).toMatchObject({
      outsideTheList: ["HUN"],
      covered: 4,
      total: 4,
    });
    expect(coverageAsOf(dataset, "v4", 2023)).toMatchObject({ covered: 3, total: 4 });
  });

  test("the United States are there from 2014 on, with the defence agreements and only with them", () => {
    const unitedStates = (year: number, reckoning: Reckoning) =>
      statusAsOf(dataset, country("USA"), year, reckoning);
    expect(unitedStates(2013, withAll).kind).toBe("not-in-the-list");
    expect(unitedStates(2014, withAll)).toMatchObject({
      kind: "outside-the-list",
      dating: { act: { date: "2014-01-27" } },
    });
    expect(unitedStates(2014, withRecords).kind).toBe("not-in-the-list");
  });

  test("the list's own count does not change", () => {
    for (const reckoning of [AS_LISTED, withRecords, withAll]) {
      expect(codesOf("concluded", 2020, reckoning)).toHaveLength(15);
    }
    expect(codesOf("outside", 2023, withAll)).toEqual(["HUN", "BGR", "ROU", "USA"]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Agreement } from "../../src/domain/agreement.ts";
import { coverageAsOf } from "../../src/domain/coverage.ts";
import { statusAsOf } from "../../src/domain/dataset.ts";
import {
  AS_LISTED,
  datingOf,
  RECKONINGS,
  type Reckoning,
  reckoningOf,
} from "../../src/domain/reckoning.ts";
import { tallyAsOf, yearsOf } from "../../src/domain/tally.ts";
import { agreement, country, dataset, organization, stay, withActs } from "./smallDataset.ts";

const bySignature = reckoningOf({ ...AS_LISTED, dates: "signed" });
const byForce = reckoningOf({ ...AS_LISTED, dates: "in-force" });
const withRecords = reckoningOf({ ...AS_LISTED, records: "all" });
const withAll = reckoningOf({ ...withRecords, scope: "all" });

const nato = withActs(agreement("NATO", { year: 2011 }), ["signed", "2008-10-01"]);
const slovenia = withActs(
  agreement("SVN", { year: 2013 }),
  ["signed", "2013-10-02"],
  ["in-force", "2015-12-01"],
);
const poland = agreement("POL", { year: 2015 });
const romania = withActs(agreement("ROU", { year: 2017, launched: "undated" }), [
  "signed",
  "2017-02",
]);
const hungary = withActs(agreement("HUN", {}), ["signed", "2023-06-20"]);
const inDefence = (record: Agreement, id: string): Agreement => ({
  ...record,
  id,
  scope: "defence",
});
const bulgaria = withActs(agreement("BGR", { year: 2011 }), ["signed", "2011-12-23"]);
const earlier = inDefence(withActs(agreement("BGR", {}), ["signed", "2009-04-14"]), "earlier");
const some = dataset([nato, slovenia, poland, romania, hungary, bulgaria, earlier]);

const kindOf = (code: string, year: number, reckoning: Reckoning) =>
  statusAsOf(some, country(code), year, reckoning).kind;

describe("Which date", () => {
  test("NATO is concluded from 2011 on as listed, and from 2008 on by signature", () => {
    const status = (year: number, reckoning: Reckoning) =>
      statusAsOf(some, organization("NATO"), year, reckoning);
    expect(status(2010, AS_LISTED).kind).toBe("not-in-the-list");
    expect(status(2007, bySignature)).toMatchObject({ kind: "not-yet", act: nato.acts[0] });
    expect(status(2008, bySignature)).toMatchObject({ kind: "concluded", year: 2008 });
    expect(status(2011, AS_LISTED)).toMatchObject({ kind: "concluded", year: 2011, act: null });
  });

  test("a date that no source gives is neither yes nor no, at any year", () => {
    for (const year of [2011, 2014, 2015, 2020]) {
      expect(kindOf("POL", year, bySignature)).toBe("undated");
      expect(kindOf("POL", year, byForce)).toBe("undated");
    }
    expect(kindOf("POL", 2014, AS_LISTED)).toBe("not-in-the-list");
  });

  test("an agreement is not in force before it is signed, even if no source says since when", () => {
    expect(kindOf("BGR", 2010, byForce)).toBe("not-yet");
    expect(kindOf("BGR", 2011, byForce)).toBe("undated");
  });

  test("of each date its own act alone is asked", () => {
    expect(kindOf("SVN", 2014, bySignature)).toBe("concluded");
    expect(kindOf("SVN", 2014, byForce)).toBe("not-yet");
    expect(kindOf("SVN", 2015, byForce)).toBe("concluded");
  });

  test("before its signature a party stays what the list says of it besides: launched", () => {
    expect(kindOf("ROU", 2016, bySignature)).toBe("launched");
    expect(kindOf("ROU", 2017, bySignature)).toBe("listed-as-both");
    expect(kindOf("ROU", 2016, byForce)).toBe("launched");
    expect(kindOf("ROU", 2017, byForce)).toBe("undated");
  });

  test("a date as precise as a month or a year counts from its year on", () => {
    for (const signed of ["2014", "2014-12", "2014-12-31"]) {
      const record = withActs(agreement("RUS", { year: 2016 }), ["signed", signed]);
      expect(datingOf(record, "signed")?.year).toBe(2014);
      const russia = dataset([record]);
      expect(statusAsOf(russia, country("RUS"), 2013, bySignature).kind).toBe("not-yet");
      expect(statusAsOf(russia, country("RUS"), 2014, bySignature).kind).toBe("concluded");
    }
  });

  test("where each side signed on a day of its own, the last day counts", () => {
    const both = withActs(agreement("ESP", { year: 2014 }), ["signed", "2015"], ["signed", "2013"]);
    expect(datingOf(both, "signed")?.year).toBe(2015);
  });
});

describe("Records outside the list", () => {
  test("do not count unless they are asked for, whatever the date", () => {
    for (const reckoning of RECKONINGS.filter(({ records }) => records === "listed")) {
      expect(kindOf("HUN", 2025, reckoning)).toBe("not-in-the-list");
      expect(tallyAsOf(some, 2025, reckoning).outside).toEqual([]);
    }
  });

  test("count from their signature on, also beside the list's own years", () => {
    expect(kindOf("HUN", 2022, withRecords)).toBe("not-in-the-list");
    expect(statusAsOf(some, country("HUN"), 2023, withRecords)).toMatchObject({
      kind: "outside-the-list",
      dating: { year: 2023, act: hungary.acts[0] },
    });
  });

  test("of one field alone count only with all scopes", () => {
    expect(kindOf("BGR", 2009, withRecords)).toBe("not-in-the-list");
    expect(kindOf("BGR", 2009, withAll)).toBe("outside-the-list");
    expect(tallyAsOf(some, 2023, withRecords).outside).toEqual([hungary]);
    expect(tallyAsOf(some, 2023, withAll).outside).toEqual([hungary, earlier]);
  });

  test("never outrank what the list says, and keep their count beside it", () => {
    expect(kindOf("BGR", 2011, withAll)).toBe("concluded");
    expect(tallyAsOf(some, 2011, withAll)).toMatchObject({ outside: [earlier] });
    const launched = dataset([agreement("ROU", { launched: "undated" }), inDefence(hungary, "x")]);
    expect(statusAsOf(launched, country("ROU"), 2024, withAll).kind).toBe("launched");
  });

  test("are covered members, told apart from those of the list", () => {
    const members = ["POL", "HUN", "SVN"].map((code) => stay("v4", code, "1991"));
    const group = dataset([poland, hungary, slovenia], members);
    expect(coverageAsOf(group, "v4", 2023, withRecords)).toMatchObject({
      concluded: ["POL", "SVN"],
      outsideTheList: ["HUN"],
      covered: 3,
      total: 3,
    });
    expect(coverageAsOf(group, "v4", 2023)).toMatchObject({ covered: 2, notInTheList: ["HUN"] });
  });
});

test("the years are those of the list, and reach beyond them only for what is asked", () => {
  expect(yearsOf(some, AS_LISTED)).toEqual({ first: 2011, newest: 2020 });
  expect(yearsOf(some, bySignature)).toEqual({ first: 2008, newest: 2020 });
  expect(yearsOf(some, byForce)).toEqual({ first: 2011, newest: 2020 });
  expect(yearsOf(some, withRecords)).toEqual({ first: 2011, newest: 2023 });
  expect(yearsOf(some, withAll)).toEqual({ first: 2009, newest: 2023 });
});

test("by every reckoning and in every year each agreement of the list is in one count at most", () => {
  const anyYear = fc.integer({ min: 2000, max: 2030 });
  fc.assert(
    fc.property(fc.constantFrom(...RECKONINGS), anyYear, (reckoning, year) => {
      const { concluded, undated, outside } = tallyAsOf(some, year, reckoning);
      const counted = [...concluded, ...undated, ...outside];
      expect(new Set(counted).size).toBe(counted.length);
      for (const { listed } of [...concluded, ...undated]) expect(listed).not.toBeNull();
      for (const { listed } of outside) expect(listed).toBeNull();
    }),
  );
});

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
import { country, invented, party } from "../invented/invented.ts";
import { agreement, dataset, withActs } from "./smallDataset.ts";

const bySignature = reckoningOf({ ...AS_LISTED, dates: "signed" });
const byForce = reckoningOf({ ...AS_LISTED, dates: "in-force" });
const withRecords = reckoningOf({ ...AS_LISTED, records: "all" });
const withAll = reckoningOf({ ...withRecords, scope: "all" });

const inventedAgreement = (id: string): Agreement => {
  const found = invented.agreements.find((one) => one.id === id);
  if (!found) throw new Error(`No invented agreement is called ${id}.`);
  return found;
};
const withNato = inventedAgreement("agr-01");
const withSwitzerland = inventedAgreement("agr-che");
const inDefence = inventedAgreement("agr-cze-defence");

const kindOf = (code: string, year: number, reckoning: Reckoning) =>
  statusAsOf(invented, party(code), year, reckoning).kind;

describe("Which date", () => {
  test("NATO is concluded from 2012 on as listed, and from 2010 on by signature", () => {
    const status = (year: number, reckoning: Reckoning) =>
      statusAsOf(invented, party("NATO"), year, reckoning);
    expect(status(2011, AS_LISTED).kind).toBe("not-in-the-list");
    expect(status(2009, bySignature)).toMatchObject({ kind: "not-yet", act: withNato.acts[0] });
    expect(status(2010, bySignature)).toMatchObject({ kind: "concluded", year: 2010 });
    expect(status(2012, AS_LISTED)).toMatchObject({ kind: "concluded", year: 2012, act: null });
  });

  test("a date that no source gives is neither yes nor no, at any year", () => {
    for (const year of [2011, 2012, 2015, 2018]) {
      expect(kindOf("POL", year, bySignature)).toBe("undated");
      expect(kindOf("POL", year, byForce)).toBe("undated");
    }
    expect(kindOf("POL", 2011, AS_LISTED)).toBe("not-in-the-list");
  });

  test("an agreement is not in force before it is signed, even if no source says since when", () => {
    expect(kindOf("NATO", 2009, byForce)).toBe("not-yet");
    expect(kindOf("NATO", 2010, byForce)).toBe("undated");
  });

  test("of each date its own act alone is asked", () => {
    expect(kindOf("CZE", 2014, bySignature)).toBe("concluded");
    expect(kindOf("CZE", 2014, byForce)).toBe("not-yet");
    expect(kindOf("CZE", 2015, byForce)).toBe("concluded");
  });

  test("before its signature a party stays what the list says of it besides: launched", () => {
    expect(kindOf("HUN", 2017, bySignature)).toBe("launched");
    expect(kindOf("HUN", 2018, bySignature)).toBe("listed-as-both");
    expect(kindOf("HUN", 2017, byForce)).toBe("launched");
    expect(kindOf("HUN", 2018, byForce)).toBe("undated");
  });

  test.each(["2014", "2014-12", "2014-12-31"])(
    "a signature of %s counts from 2014 on",
    (signed) => {
      const record = withActs(agreement("ITA", { year: 2016 }), ["signed", signed]);
      expect(datingOf(record, "signed")?.year).toBe(2014);
      const some = dataset([record]);
      expect(statusAsOf(some, country("ITA"), 2013, bySignature).kind).toBe("not-yet");
      expect(statusAsOf(some, country("ITA"), 2014, bySignature).kind).toBe("concluded");
    },
  );

  test("where each side signed on a day of its own, the last day counts", () => {
    const both = withActs(agreement("ITA", { year: 2014 }), ["signed", "2015"], ["signed", "2013"]);
    expect(datingOf(both, "signed")?.year).toBe(2015);
  });
});

describe("Records outside the list", () => {
  test("do not count unless they are asked for, whatever the date", () => {
    for (const reckoning of RECKONINGS.filter(({ records }) => records === "listed")) {
      expect(kindOf("CHE", 2025, reckoning)).toBe("not-in-the-list");
      expect(tallyAsOf(invented, 2025, reckoning).outside).toEqual([]);
    }
  });

  test("count from their signature on, also beside the list's own years", () => {
    expect(kindOf("CHE", 2018, withRecords)).toBe("not-in-the-list");
    expect(statusAsOf(invented, country("CHE"), 2019, withRecords)).toMatchObject({
      kind: "outside-the-list",
      dating: { year: 2019, act: withSwitzerland.acts[0] },
    });
  });

  test("of one field alone count only with all scopes", () => {
    expect(kindOf("CZE", 2011, withRecords)).toBe("not-in-the-list");
    expect(kindOf("CZE", 2011, withAll)).toBe("outside-the-list");
    expect(tallyAsOf(invented, 2019, withRecords).outside).toEqual([withSwitzerland]);
    expect(tallyAsOf(invented, 2019, withAll).outside).toEqual([withSwitzerland, inDefence]);
  });

  test("never outrank what the list says, and keep their count beside it", () => {
    expect(kindOf("CZE", 2014, withAll)).toBe("concluded");
    expect(tallyAsOf(invented, 2014, withAll)).toMatchObject({ outside: [inDefence] });
    const record = withActs(agreement("SVN", {}), ["signed", "2012"]);
    const launched = dataset([agreement("SVN", { launched: "undated" }), record]);
    expect(tallyAsOf(launched, 2018, withAll).outside).toEqual([record]);
    expect(statusAsOf(launched, country("SVN"), 2018, withAll).kind).toBe("launched");
  });

  test("are covered members, told apart from those of the list", () => {
    expect(coverageAsOf(invented, "lakes", 2019, withRecords)).toMatchObject({
      concluded: ["HUN"],
      outsideTheList: ["CHE"],
      covered: 2,
      total: 3,
    });
    expect(coverageAsOf(invented, "lakes", 2019)).toMatchObject({
      covered: 1,
      notInTheList: ["CHE"],
    });
  });
});

test.each([
  ["as listed", AS_LISTED, 2012, 2018],
  ["by signature", bySignature, 2010, 2018],
  ["by entry into force", byForce, 2012, 2018],
  ["with records outside the list", withRecords, 2012, 2019],
  ["with those of one field too", withAll, 2011, 2019],
  [
    "with records, by entry into force",
    reckoningOf({ ...withRecords, dates: "in-force" }),
    2012,
    2019,
  ],
])(
  "the years are those of the list, and reach beyond them only for what is asked: %s",
  (_name, reckoning, first, newest) => {
    expect(yearsOf(invented, reckoning)).toEqual({ first, newest });
  },
);

test("by every reckoning and in every year each agreement of the list is in one count at most", () => {
  const anyYear = fc.integer({ min: 2000, max: 2030 });
  fc.assert(
    fc.property(fc.constantFrom(...RECKONINGS), anyYear, (reckoning, year) => {
      const { concluded, undated, outside } = tallyAsOf(invented, year, reckoning);
      const counted = [...concluded, ...undated, ...outside];
      expect(new Set(counted).size).toBe(counted.length);
      for (const { listed } of [...concluded, ...undated]) expect(listed).not.toBeNull();
      for (const { listed } of outside) expect(listed).toBeNull();
    }),
  );
});

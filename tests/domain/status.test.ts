import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { counterpartyOf } from "../../src/domain/agreement.ts";
import { statusAsOf } from "../../src/domain/dataset.ts";
import { agreement, country, dataset, organization, stay } from "./smallDataset.ts";

const anyYear = fc.integer({ min: 2000, max: 2030 });

describe("What the list says of a party, as of a year", () => {
  const romania = dataset([agreement("ROU", { year: 2017, launched: "undated" })]);
  test.each([
    [2016, "launched"],
    [2017, "listed-as-both"],
    [2020, "listed-as-both"],
  ])(
    "a party that is listed for 2017 and launched without a date is, as of %i, %s",
    (year, kind) => {
      expect(statusAsOf(romania, country("ROU"), year).kind).toBe(kind);
    },
  );

  test.each([
    [2014, "not-in-the-list"],
    [2015, "concluded"],
  ])("a party that is listed for 2015 is, as of %i, %s", (year, kind) => {
    expect(statusAsOf(dataset([agreement("POL", { year: 2015 })]), country("POL"), year).kind).toBe(
      kind,
    );
  });

  test("a procedure launched on a date is launched from that year on", () => {
    const some = dataset([agreement("PRT", { launched: "2015-06" })]);
    expect(statusAsOf(some, country("PRT"), 2014).kind).toBe("not-in-the-list");
    expect(statusAsOf(some, country("PRT"), 2015).kind).toBe("launched");
  });

  test("an agreement found outside the list does not put a party in the list", () => {
    const some = dataset([agreement("HUN", {})]);
    expect(statusAsOf(some, country("HUN"), 2025).kind).toBe("not-in-the-list");
  });

  test("the home state is the home state, and Kosovo* is not classed, at every year", () => {
    const some = dataset([]);
    fc.assert(
      fc.property(anyYear, (year) => {
        expect(statusAsOf(some, country("SRB"), year).kind).toBe("home");
        expect(statusAsOf(some, country("XKX"), year).kind).toBe("not-classed");
      }),
    );
  });

  test("a country that the dataset does not know is not in the list", () => {
    expect(statusAsOf(dataset([]), country("JPN"), 2020)).toEqual({ kind: "not-in-the-list" });
  });

  test("an agreement once concluded stays concluded in later years", () => {
    fc.assert(
      fc.property(anyYear, anyYear, (listed, later) => {
        const some = dataset([agreement("ESP", { year: listed })]);
        const { kind } = statusAsOf(some, country("ESP"), later);
        expect(kind).toBe(later >= listed ? "concluded" : "not-in-the-list");
      }),
    );
  });

  test("with only the EU and NATO agreements in the data, no country has a concluded status", () => {
    const members = ["BGR", "ROU", "FRA", "DEU", "ITA"];
    const some = dataset(
      [agreement("NATO", { year: 2011 }), agreement("EU", { year: 2011 })],
      members.flatMap((code) => [stay("nato", code, "1999"), stay("eu", code, "1999")]),
    );
    fc.assert(
      fc.property(anyYear, (year) => {
        for (const party of some.parties.values()) {
          const { kind } = statusAsOf(some, party.code, year);
          if (party.kind === "country")
            expect(["home", "not-classed", "not-in-the-list"]).toContain(kind);
        }
      }),
    );
    expect(statusAsOf(some, organization("EU"), 2011).kind).toBe("concluded");
  });
});

test("an agreement has another side, seen from either, and none seen from a third party", () => {
  const some = agreement("FRA", { year: 2018 });
  expect(counterpartyOf(some, country("SRB"))).toBe("FRA");
  expect(counterpartyOf(some, country("FRA"))).toBe("SRB");
  expect(counterpartyOf(some, country("ESP"))).toBeNull();
});

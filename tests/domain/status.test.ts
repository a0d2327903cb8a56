import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { counterpartyOf } from "../../src/domain/agreement.ts";
import { statusAsOf } from "../../src/domain/dataset.ts";
import { parseCountryCode } from "../../src/domain/party.ts";
import { country, invented, party } from "../invented/invented.ts";
import { agreement, dataset, stay } from "./smallDataset.ts";

const anyYear = fc.integer({ min: 2000, max: 2030 });

describe("What the list says of a party, as of a year", () => {
  test.each([
    ["HUN", 2017, "launched"],
    ["HUN", 2018, "listed-as-both"],
    ["HUN", 2025, "listed-as-both"],
  ])("%s, listed for 2018 and launched without a date, is as of %i %s", (code, year, kind) => {
    expect(statusAsOf(invented, party(code), year).kind).toBe(kind);
  });

  test.each([
    ["CZE", 2013, "not-in-the-list"],
    ["CZE", 2014, "concluded"],
    ["NATO", 2011, "not-in-the-list"],
    ["NATO", 2012, "concluded"],
  ])("%s is, as of %i, %s", (code, year, kind) => {
    expect(statusAsOf(invented, party(code), year).kind).toBe(kind);
  });

  test("a procedure launched on a date is launched from that year on", () => {
    const some = dataset([agreement("SVN", { launched: "2015-06" })]);
    expect(statusAsOf(some, country("SVN"), 2014).kind).toBe("not-in-the-list");
    expect(statusAsOf(some, country("SVN"), 2015).kind).toBe("launched");
  });

  test("an agreement found outside the list does not put a party in the list", () => {
    expect(invented.agreementsByCounterparty.get(party("CHE"))).toHaveLength(1);
    expect(statusAsOf(invented, country("CHE"), 2025).kind).toBe("not-in-the-list");
  });

  test("at every year the home state is at home, and what is not classed is not classed", () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        expect(statusAsOf(invented, country("AUT"), year).kind).toBe("home");
        expect(statusAsOf(invented, country("LIE"), year).kind).toBe("not-classed");
      }),
    );
  });

  test("a country that the dataset does not know is not in the list", () => {
    const japan = parseCountryCode("JPN");
    if (japan === null) throw new Error("JPN is a code");
    expect(invented.parties.has(japan)).toBe(false);
    expect(statusAsOf(invented, japan, 2018)).toEqual({ kind: "not-in-the-list" });
  });

  test("an agreement once concluded stays concluded in later years", () => {
    fc.assert(
      fc.property(anyYear, anyYear, (listed, later) => {
        const some = dataset([agreement("ITA", { year: listed })]);
        const { kind } = statusAsOf(some, country("ITA"), later);
        expect(kind).toBe(later >= listed ? "concluded" : "not-in-the-list");
      }),
    );
  });

  test("where the agreements are with organizations alone, no member has a concluded status", () => {
    const members = ["CZE", "HUN", "ITA", "POL", "SVN"];
    const some = dataset(
      [agreement("NATO", { year: 2012 })],
      members.map((code) => stay("nato", code, "1999")),
    );
    fc.assert(
      fc.property(anyYear, (year) => {
        for (const { kind, code } of some.parties.values()) {
          const status = statusAsOf(some, code, year);
          if (kind === "country")
            expect(["home", "not-classed", "not-in-the-list"]).toContain(status.kind);
        }
      }),
    );
    expect(statusAsOf(some, party("NATO"), 2012).kind).toBe("concluded");
  });
});

test("an agreement has another side, seen from either, and none seen from a third party", () => {
  const some = agreement("POL", { year: 2012 });
  expect(counterpartyOf(some, country("AUT"))).toBe("POL");
  expect(counterpartyOf(some, country("POL"))).toBe("AUT");
  expect(counterpartyOf(some, country("CZE"))).toBeNull();
});

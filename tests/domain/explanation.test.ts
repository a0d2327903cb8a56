import { describe, expect, test } from "vitest";
import { explainColour } from "../../src/domain/explanation.ts";
import { AS_LISTED, reckoningOf } from "../../src/domain/reckoning.ts";
import { invented, party } from "../invented/invented.ts";

const bySignature = reckoningOf({ ...AS_LISTED, dates: "signed" });
const withRecords = reckoningOf({ ...AS_LISTED, records: "all" });

describe("Why a party has its colour", () => {
  test.each([
    ["AUT", 2018, "home"],
    ["LIE", 2018, "not-classed"],
    ["CZE", 2014, "concluded"],
    ["CZE", 2013, "listed-later"],
    ["HUN", 2018, "listed-as-both"],
    ["HUN", 2017, "launched-until-listed"],
    ["SVN", 2018, "launched"],
    ["CHE", 2025, "not-in-the-list"],
    ["ITA", 2018, "not-in-the-list"],
  ])("%s as of %i: %s", (code, year, rule) => {
    expect(explainColour(invented, party(code), year).rule).toBe(rule);
  });

  test.each([
    ["NATO", 2009, "not-yet", null],
    ["NATO", 2010, "by-act", 2010],
    ["HUN", 2018, "by-act-and-launched", 2018],
    ["POL", 2018, "undated", null],
  ])("by the date of signature %s as of %i: %s, for the year %s", (code, year, rule, of) => {
    const explanation = explainColour(invented, party(code), year, bySignature);
    expect([explanation.rule, explanation.year]).toEqual([rule, of]);
  });

  const kinds = (code: string, year: number) =>
    explainColour(invented, party(code), year).decisive.map(({ statement }) => statement.kind);

  test("an entry of the list decides by its year, also where it comes later", () => {
    expect(kinds("CZE", 2018)).toEqual(["entry"]);
    expect(kinds("CZE", 2013)).toEqual(["entry"]);
    expect(explainColour(invented, party("NATO"), 2018).listedYear).toBe(2012);
  });

  test("two statements both stand, the one that decides before the other", () => {
    expect(kinds("HUN", 2018)).toEqual(["entry", "launch"]);
    expect(kinds("HUN", 2017)).toEqual(["launch", "entry"]);
  });

  test("what the list does not name rests on the list as a whole, which no row rates", () => {
    const [ground] = explainColour(invented, party("ITA"), 2018).decisive;
    expect(ground.statement.kind).toBe("silence");
    expect(ground.citations).toEqual([{ source: invented.listSource, quote: null, place: null }]);
    expect(ground.confidence).toBeNull();
  });

  test("a record outside the list is told, and decides only where such records count", () => {
    const listed = explainColour(invented, party("CHE"), 2025);
    expect(listed.decisive.map(({ statement }) => statement.kind)).toEqual(["silence"]);
    expect(listed.beside.map(({ statement }) => statement.kind)).toContain("record");
    const counted = explainColour(invented, party("CHE"), 2019, withRecords);
    expect(counted.rule).toBe("outside-the-list");
    expect(counted.decisive.map(({ statement }) => statement.kind)).toEqual([
      "record",
      "act",
      "silence",
    ]);
  });

  test.each([
    ["POL", ["signed", "ratified", "in-force"]],
    ["NATO", ["ratified", "in-force"]],
    ["CZE", []],
    ["SVN", ["launch-date", "outcome"]],
    ["ITA", ["record"]],
    ["AUT", []],
    ["LIE", []],
  ])("of %s what was not found is said, and is not said to be none: %j", (code, notFound) => {
    expect(explainColour(invented, party(code), 2018).notFound).toEqual(notFound);
  });
});

import { describe, expect, test } from "vitest";
import { explainColour } from "../../src/domain/explanation.ts";
import { agreement, country, dataset, organization } from "./smallDataset.ts";

const small = dataset([
  agreement("NATO", { year: 2011 }),
  agreement("POL", { year: 2015 }),
  agreement("ROU", { year: 2017, launched: "undated" }),
  agreement("PRT", { launched: "undated" }),
  agreement("HUN", {}),
]);

describe("Why a party has its colour", () => {
  test.each([
    ["SRB", 2020, "home"],
    ["XKX", 2020, "not-classed"],
    ["POL", 2015, "concluded"],
    ["POL", 2014, "listed-later"],
    ["ROU", 2017, "listed-as-both"],
    ["ROU", 2016, "launched-until-listed"],
    ["PRT", 2020, "launched"],
    ["HUN", 2025, "not-in-the-list"],
    ["HRV", 2020, "not-in-the-list"],
  ])("%s as of %i: %s", (code, year, rule) => {
    expect(explainColour(small, country(code), year).rule).toBe(rule);
  });

  const kinds = (code: string, year: number) =>
    explainColour(small, country(code), year).decisive.map(({ statement }) => statement.kind);

  test("an entry of the list decides by its year, also where it comes later", () => {
    expect(kinds("POL", 2020)).toEqual(["entry"]);
    expect(kinds("POL", 2014)).toEqual(["entry"]);
    expect(explainColour(small, organization("NATO"), 2020).listedYear).toBe(2011);
  });

  test("two statements both stand, the one that decides before the other", () => {
    expect(kinds("ROU", 2020)).toEqual(["entry", "launch"]);
    expect(kinds("ROU", 2016)).toEqual(["launch", "entry"]);
  });

  test("what the list does not name rests on the list as a whole, which no row rates", () => {
    const [ground] = explainColour(small, country("HRV"), 2020).decisive;
    expect(ground.statement.kind).toBe("silence");
    expect(ground.citations).toEqual([{ source: "list", quote: null, place: null }]);
    expect(ground.confidence).toBeNull();
  });

  test("a record outside the list is told, and does not decide", () => {
    const { decisive, beside } = explainColour(small, country("HUN"), 2025);
    expect(decisive.map(({ statement }) => statement.kind)).toEqual(["silence"]);
    expect(beside.map(({ statement }) => statement.kind)).toContain("record");
  });

  test("what was not found is said, and is not said to be none", () => {
    const notFound = (code: string) => explainColour(small, country(code), 2020).notFound;
    expect(notFound("POL")).toEqual(["signed", "ratified", "in-force"]);
    expect(notFound("PRT")).toEqual(["launch-date", "outcome"]);
    expect(notFound("HRV")).toEqual(["record"]);
    expect(notFound("SRB")).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { coverageWords } from "../../src/words/english/coverage.ts";
import { partiesIn, rowOf, textOf } from "./dom.ts";
import { page } from "./page.ts";

const rowAsOf = (name: string, year: number): Element =>
  rowOf(page.show("coverage", { year }), name);

describe("Coverage", () => {
  test.each([
    [2018, "Lakes Initiative", "1 of 3"],
    [2018, "Rivers Forum", "2 of 2"],
    [2018, "NATO", "3 of 4"],
    // The members are those of the year: Switzerland has not left yet, Slovenia not joined.
    [2014, "NATO", "2 of 4"],
    [2014, "Rivers Forum", "1 of 2"],
  ])("as of %i counts the members of %s with an agreement: %s", (year, name, count) => {
    expect(textOf(rowAsOf(name, year))).toContain(`${name} ${count}`);
  });

  test("orders tiles by what the list says, then by the list, then by name", () => {
    expect(partiesIn(rowAsOf("NATO", 2018))).toEqual(["POL", "CZE", "HUN", "SVN"]);
    expect(partiesIn(rowAsOf("NATO", 2012))).toEqual(["POL", "HUN", "CZE", "CHE"]);
    expect(partiesIn(rowAsOf("Lakes Initiative", 2018))).toEqual(["HUN", "SVN", "CHE", "LIE"]);
  });

  test("names those not in the list for an initiative, and not for an alliance", () => {
    const lakes = rowAsOf("Lakes Initiative", 2018);
    expect(textOf(lakes)).toContain("Not in the list: Switzerland.");
    expect([...lakes.querySelectorAll("p b")].map(textOf)).toEqual(["Switzerland"]);
    expect(partiesIn(rowAsOf("NATO", 2014))).toContain("CHE");
    expect(textOf(rowAsOf("NATO", 2014))).not.toContain("Not in the list: ");
  });

  test("says of a group that it is not formed yet, and counts nobody", () => {
    const row = rowAsOf("Lakes Initiative", 2012);
    expect(textOf(row)).toContain("not formed by 2012");
    expect(textOf(row)).not.toContain("none");
    expect(partiesIn(row)).toEqual([]);
  });

  test.each(page.languages.map((words) => [words.lang, words] as const))(
    "in %s says that a member that is not classed stands outside the count",
    (_lang, words) => {
      const said = coverageWords(words).notClassed(words.partyName("LIE"));
      expect(page.read("coverage", { words })).toContain(said);
    },
  );
});

import { describe, expect, test } from "vitest";
import { AS_LISTED, reckoningOf } from "../../src/domain/reckoning.ts";
import { EVERY_STATE, type StateQuery, statesFound } from "../../src/domain/stateQuery.ts";
import { withChoice, withStanding } from "../../src/panels/finderFacts.ts";
import type { Reading } from "../../src/panels/reading.ts";
import { elementsWith, languages, markupOf, party, read, reckonedBy } from "./oldRendering.tsx";
import { serbia } from "./serbia.ts";

const asking = (query: Partial<StateQuery>, year = 2020): Partial<Reading> => {
  const found = statesFound(serbia, { ...EVERY_STATE, ...query }, year);
  return { year, found, lit: new Set(found.found) };
};

const inSeensaNotNato = {
  within: ["seensa"],
  outside: ["nato"],
  standings: ["not-in-the-list"],
} as const;

describe("The finder", () => {
  test.each([
    [
      "en",
      "As of 2020, of two SEENSA members, excluding NATO members, one is not in the list: Moldova.",
    ],
    [
      "sr-Cyrl",
      "Закључно са 2020, од две чланице SEENSA, не рачунајући чланице НАТО, једна није на списку: Молдавија.",
    ],
    [
      "sr-Latn",
      "Zaključno sa 2020, od dve članice SEENSA, ne računajući članice NATO, jedna nije na spisku: Moldavija.",
    ],
  ])("says in %s: %s", (lang, sentence) => {
    const words = languages.find((each) => each.lang === lang);
    expect(read("finder", { ...asking(inSeensaNotNato), ...(words && { words }) })).toContain(
      sentence,
    );
  });

  test("lists the found under what the list says of them, in the order of the list", () => {
    const text = read("finder", asking({ within: ["seensa"] }));
    expect(text).toContain("Found · 11 of 11");
    expect(text).toMatch(
      /Agreement concluded · 5 Bulgaria 2011 Slovenia 2013 Bosnia and Herzegovina 2013 North Macedonia 2014 Romania 2017† Procedure launched · 1 Montenegro no year Not in the list · 5 Albania Croatia Greece Moldova Türkiye/,
    );
  });

  test("by signature finds whose date was not found, and cites what dates the others", () => {
    const reckoning = reckoningOf({ ...AS_LISTED, dates: "signed" });
    const asked = (query: Partial<StateQuery>) => ({
      ...reckonedBy(reckoning),
      found: statesFound(serbia, { ...EVERY_STATE, within: ["v4"], ...query }, 2020, reckoning),
    });
    const undated = read("finder", asked({ standings: ["undated"] }));
    expect(undated).toMatch(
      /Signature date not found · 3 Czechia no year Poland no year Slovakia no year/,
    );
    const found = read("finder", { ...asked({ within: ["6s"] }), year: 2020 });
    expect(found).toMatch(/Agreement signed · 2 Slovenia 2013 Bosnia and Herzegovina 2013/);
    expect(found).toContain("Dates from other sources");
  });

  test("a question for dates that are not read finds none, and the panel stands", () => {
    const text = read("finder", asking({ within: ["v4"], standings: ["undated"] }));
    expect(text).toContain("Nothing matches.");
  });

  test("of one year names them as the list does, whatever else was agreed: Romania, then Cyprus", () => {
    const text = read("finder", asking({ standings: ["listed-as-both"] }));
    expect(text).toContain("two are listed as both: Romania and Cyprus.");
  });

  test("counts add up: each standing's number is its part of all that the groups name", () => {
    const text = read("finder", asking({ within: ["eu"] }));
    expect(text).toMatch(/Agreement concluded 10 .*2 Procedure launched 2 Not in the list 15/);
    expect(text).toContain("Found · 27 of 27");
  });

  test("says that Serbia is left out, that Kosovo* is not classed, and who is told without a date", () => {
    const text = read("finder", asking({ within: ["rcc"], standings: ["concluded"] }));
    expect(text).toContain("Serbia, the home state, is left out.");
    expect(text).toContain("Kosovo* is not classed and is not counted.");
    expect(text).toMatch(
      /Told and not counted · 5 RCC: Czechia , France , Poland , Slovakia , Spain/,
    );
    expect(read("finder", asking({ within: ["v4"] }))).not.toMatch(/left out|not classed|Told/);
  });

  test("names the members of each group asked about, as of the year, and their sources", () => {
    const text = read("finder", asking({ within: ["eu"], outside: ["nato"] }, 2014));
    expect(text).toMatch(/NATO members as of 2014: 28/);
    expect(text).toMatch(/European Union members as of 2014: 28/);
    expect(text).toContain("The list of agreements");
  });

  test("of nothing says so, and offers to clear the filters", () => {
    const text = read("finder", asking({ within: ["v4"], standings: ["launched"] }));
    expect(text).toContain(
      "As of 2020, among four V4 members there is none that has a procedure launched.",
    );
    expect(text).toContain("Nothing matches. Clear the filters");
    expect(read("finder", asking({}))).not.toContain("Clear the filters");
  });

  test("checks what is asked, and what that includes", () => {
    const markup = markupOf("finder", asking({ within: ["6s"], standings: ["concluded"] }));
    expect(markup).toMatch(/<input[^>]*aria-label="6S initiative: in"[^>]*checked/);
    expect(markup).toMatch(/<input[^>]*aria-label="NATO: any"[^>]*checked/);
    const [both = ""] = elementsWith(markup, "p", "Listed as both").filter((p) =>
      p.includes("checkbox"),
    );
    expect(both).toMatch(/disabled=""/);
    expect(both).toMatch(/checked=""/);
  });
});

describe("A question changes with each choice", () => {
  test("of a group, keeping the groups in the order of the layers", () => {
    const first = withChoice(EVERY_STATE, "nato", "outside", serbia);
    const second = withChoice(first, "eu", "within", serbia);
    const third = withChoice(second, "6s", "within", serbia);
    expect(third).toEqual({ within: ["6s", "eu"], outside: ["nato"], standings: [] });
    expect(withChoice(third, "nato", "within", serbia).within).toEqual(["6s", "nato", "eu"]);
    expect(withChoice(first, "nato", "any", serbia)).toEqual(EVERY_STATE);
  });

  test("of a standing: the concluded include those listed as both", () => {
    const both = withStanding(EVERY_STATE, "listed-as-both", true);
    expect(both.standings).toEqual(["listed-as-both"]);
    expect(withStanding(both, "concluded", true).standings).toEqual(["concluded"]);
    expect(withStanding(both, "listed-as-both", false).standings).toEqual([]);
  });
});

test("While a question is asked, tiles of states that it does not find are dimmed", () => {
  const markup = markupOf("dock", asking({ outside: ["eu", "nato"], standings: ["concluded"] }));
  const isDimmed = (code: string) => new RegExp(`data-party="${code}"[^>]*data-unlit`).test(markup);
  expect(["BIH", "RUS"].filter(isDimmed)).toEqual([]);
  expect(["BGR", "LUX", "NATO"].filter(isDimmed)).toEqual(["BGR", "LUX", "NATO"]);
});

test("A country's panel leads back to the states found", () => {
  const open = { ...asking(inSeensaNotNato), selected: party("MDA") };
  expect(read("details", open)).toContain("‹ States found: 1");
  expect(read("details", { selected: party("MDA") })).not.toContain("States found");
});

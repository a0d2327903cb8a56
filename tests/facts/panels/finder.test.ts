import { describe, expect, test } from "vitest";
import { AS_LISTED, reckoningOf } from "../../../src/domain/reckoning.ts";
import { EVERY_STATE, type StateQuery } from "../../../src/domain/stateQuery.ts";
import { textOf } from "../../panels/dom.ts";
import type { Change } from "../../panels/readings.ts";
import { page } from "./serbia.ts";

const asking = (query: Partial<StateQuery>, year = 2020): Change => ({
  year,
  find: { ...EVERY_STATE, ...query },
});
const answerTo = (query: Partial<StateQuery>, year?: number): string =>
  page.read("finder", asking(query, year));

const inSeensaNotNato = {
  within: ["seensa"],
  outside: ["nato"],
  standings: ["not-in-the-list"],
} as const;

describe("Asked of Serbia's list, the finder", () => {
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
  ])("says in %s: %s", (language, sentence) => {
    const words = page.wordsIn(language);
    expect(page.read("finder", { ...asking(inSeensaNotNato), words })).toContain(sentence);
  });

  test.each<[string, Partial<StateQuery>, number, readonly string[]]>([
    [
      "SEENSA",
      { within: ["seensa"] },
      2020,
      [
        "Found · 11 of 11",
        "Agreement concluded · 5 Bulgaria 2011 Slovenia 2013 Bosnia and Herzegovina 2013 North Macedonia 2014 Romania 2017† Procedure launched · 1 Montenegro no year Not in the list · 5 Albania Croatia Greece Moldova Türkiye",
      ],
    ],
    [
      "listed as both",
      { standings: ["listed-as-both"] },
      2020,
      ["two are listed as both: Romania and Cyprus."],
    ],
    [
      "the EU",
      { within: ["eu"] },
      2020,
      [
        "Agreement concluded 10 Listed as both 2 Procedure launched 2 Not in the list 15",
        "Found · 27 of 27",
      ],
    ],
    [
      "the RCC, concluded",
      { within: ["rcc"], standings: ["concluded"] },
      2020,
      [
        "Serbia, the home state, is left out.",
        "Kosovo* is not classed and is not counted.",
        "Told and not counted · 5 RCC: Czechia , France , Poland , Slovakia , Spain",
      ],
    ],
    [
      "the EU without NATO, as of 2014",
      { within: ["eu"], outside: ["nato"] },
      2014,
      [
        "NATO members as of 2014: 28",
        "European Union members as of 2014: 28",
        "The list of agreements",
      ],
    ],
    [
      "V4, launched",
      { within: ["v4"], standings: ["launched"] },
      2020,
      [
        "As of 2020, among four V4 members there is none that has a procedure launched.",
        "Nothing matches. Clear the filters",
      ],
    ],
    ["V4, undated", { within: ["v4"], standings: ["undated"] }, 2020, ["Nothing matches."]],
  ])("for %s says what the list says", (_asked, query, year, said) => {
    for (const part of said) expect(answerTo(query, year)).toContain(part);
  });

  test("of V4 leaves nobody out", () => {
    expect(answerTo({ within: ["v4"] })).not.toMatch(/left out|not classed|Told/);
  });

  test("by signature finds whose date was not found, and cites what dates the others", () => {
    const reckoning = reckoningOf({ ...AS_LISTED, dates: "signed" });
    const asked = (query: Partial<StateQuery>): string =>
      page.read("finder", {
        ...page.reckonedBy(reckoning),
        year: 2020,
        find: { ...EVERY_STATE, ...query },
      });
    expect(asked({ within: ["v4"], standings: ["undated"] })).toContain(
      "Signature date not found · 2 Czechia no year Poland no year",
    );
    const found = asked({ within: ["6s"] });
    expect(found).toContain("Agreement signed · 2 Slovenia 2013 Bosnia and Herzegovina 2013");
    expect(found).toContain("Dates from other sources");
  });
});

test("Concluded and neither in the EU nor in NATO: Bosnia and Herzegovina and Russia stay lit", () => {
  const dock = page.show("dock", asking({ outside: ["eu", "nato"], standings: ["concluded"] }));
  const isDimmed = (code: string) =>
    dock.querySelector(`[data-party=${code}][data-unlit]`) !== null;
  expect(["BIH", "RUS"].filter(isDimmed)).toEqual([]);
  expect(["BGR", "LUX", "NATO"].filter(isDimmed)).toEqual(["BGR", "LUX", "NATO"]);
});

test("Moldova's panel leads back to the one state found", () => {
  expect(textOf(page.open("MDA", asking(inSeensaNotNato)))).toContain("‹ States found: 1");
});

import { within } from "@testing-library/dom";
import { describe, expect, test } from "vitest";
import { AS_LISTED, reckoningOf } from "../../src/domain/reckoning.ts";
import { EVERY_STATE, type StateQuery } from "../../src/domain/stateQuery.ts";
import { withChoice, withStanding } from "../../src/panels/finder/finderFacts.ts";
import { elementWith, textOf } from "./dom.ts";
import { page } from "./page.ts";
import type { Change } from "./readings.ts";

const { dataset } = page.facts;

const asking = (query: Partial<StateQuery>, year = 2018): Change => ({
  year,
  find: { ...EVERY_STATE, ...query },
});
const answerTo = (query: Partial<StateQuery>, year?: number): string =>
  page.read("finder", asking(query, year));

const inLakesNotNato = {
  within: ["lakes"],
  outside: ["nato"],
  standings: ["not-in-the-list"],
} as const;

describe("The finder", () => {
  test.each([
    [
      "en",
      "As of 2018, of one Lakes member, excluding NATO members, one is not in the list: Switzerland.",
    ],
    [
      "sr-Cyrl",
      "Закључно са 2018, од једне чланице Језера, не рачунајући чланице НАТО, једна није на списку: Швајцарска.",
    ],
    [
      "sr-Latn",
      "Zaključno sa 2018, od jedne članice Jezera, ne računajući članice NATO, jedna nije na spisku: Švajcarska.",
    ],
  ])("says in %s: %s", (language, sentence) => {
    const words = page.wordsIn(language);
    expect(page.read("finder", { ...asking(inLakesNotNato), words })).toContain(sentence);
  });

  test("lists the found under what the list says of them, in the order of the list", () => {
    expect(answerTo({ within: ["nato"] })).toContain("Found · 4 of 4");
    expect(answerTo({ within: ["nato"] })).toContain(
      "Agreement concluded · 3 Poland 2012 Czechia 2014 Hungary 2018† Procedure launched · 1 Slovenia no year",
    );
    expect(answerTo({ within: ["lakes"] })).toContain("Not in the list · 1 Switzerland");
  });

  test("by signature finds whose date was not found, and cites what dates the others", () => {
    const reckoning = reckoningOf({ ...AS_LISTED, dates: "signed" });
    const asked = (query: Partial<StateQuery>) =>
      page.read("finder", {
        ...page.reckonedBy(reckoning),
        find: { ...EVERY_STATE, within: ["nato"], ...query },
        year: 2018,
      });
    expect(asked({ standings: ["undated"] })).toContain(
      "Signature date not found · 1 Poland no year",
    );
    expect(asked({})).toContain("Agreement signed · 2 Czechia 2014 Hungary 2018");
    expect(asked({})).toContain("Dates from other sources");
  });

  test("a question for dates that are not read finds none, and the panel stands", () => {
    expect(answerTo({ within: ["nato"], standings: ["undated"] })).toContain("Nothing matches.");
  });

  test("of one year names them as the list does, whatever else was agreed", () => {
    expect(answerTo({ standings: ["listed-as-both"] })).toContain(
      "one is listed as both: Hungary.",
    );
  });

  test("counts add up: each standing's number is its part of all that the groups name", () => {
    const finder = page.show("finder", asking({ within: ["lakes"] }));
    const counts = [...finder.querySelectorAll(".finder-standings [data-standing]")].map(
      (standing) => [
        standing.getAttribute("data-standing"),
        standing.lastElementChild?.textContent,
      ],
    );
    expect(counts).toEqual([
      ["concluded", "1"],
      ["listed-as-both", "1"],
      ["launched", "1"],
      ["not-in-the-list", "1"],
    ]);
    expect(textOf(finder)).toContain("Found · 3 of 3");
  });

  test("says that the home state is left out, who is not classed, and who is told without a date", () => {
    const lakes = answerTo({ within: ["lakes"], standings: ["concluded"] });
    expect(lakes).toContain("Austria, the home state, is left out.");
    expect(lakes).toContain("Liechtenstein is not classed and is not counted.");
    expect(lakes).toContain("Told and not counted · 1 Lakes: Poland");
    expect(answerTo({ within: ["nato"] })).not.toMatch(/left out|not classed|Told/);
  });

  test("names the members of each group asked about, as of the year, and their sources", () => {
    const answer = answerTo({ within: ["lakes"], outside: ["nato"] }, 2014);
    expect(answer).toContain("NATO members as of 2014: 4");
    expect(answer).toMatch(/Lakes \w+ members as of 2014: 5/);
    expect(answer).toContain("The list of agreements");
    expect(answer).toContain("Invented Courier, Invented report");
  });

  test("of nothing says so, and offers to clear the filters", () => {
    const none = answerTo({ within: ["rivers"], standings: ["launched"] });
    expect(none).toContain(
      "As of 2018, among two Rivers members there is none that has a procedure launched.",
    );
    expect(none).toContain("Nothing matches. Clear the filters");
    expect(answerTo({})).not.toContain("Clear the filters");
  });

  test("checks what is asked, and what that includes", () => {
    const finder = page.show("finder", asking({ within: ["lakes"], standings: ["concluded"] }));
    const choices = within(elementWith(finder, "[aria-labelledby=finder-groups]"));
    for (const name of ["Lakes Initiative: in", "Rivers Forum: any", "NATO: any"]) {
      expect(choices.getByRole("radio", { name, hidden: true }).hasAttribute("checked")).toBe(true);
    }
    const standings = within(elementWith(finder, ".finder-standings"));
    const both = standings.getByRole("checkbox", { name: "Listed as both", hidden: true });
    expect([both.hasAttribute("checked"), both.hasAttribute("disabled")]).toEqual([true, true]);
  });
});

describe("A question changes with each choice", () => {
  test("of a group, keeping the groups in the order of the layers", () => {
    const first = withChoice(EVERY_STATE, "rivers", "outside", dataset);
    const second = withChoice(first, "nato", "within", dataset);
    const third = withChoice(second, "lakes", "within", dataset);
    expect(third).toEqual({ within: ["lakes", "nato"], outside: ["rivers"], standings: [] });
    const all = withChoice(third, "rivers", "within", dataset);
    expect(all.within).toEqual(["lakes", "rivers", "nato"]);
    expect(withChoice(first, "rivers", "any", dataset)).toEqual(EVERY_STATE);
  });

  test("of a standing: the concluded include those listed as both", () => {
    const both = withStanding(EVERY_STATE, "listed-as-both", true);
    expect(both.standings).toEqual(["listed-as-both"]);
    expect(withStanding(both, "concluded", true).standings).toEqual(["concluded"]);
    expect(withStanding(both, "listed-as-both", false).standings).toEqual([]);
  });
});

test("While a question is asked, tiles of states that it does not find are dimmed", () => {
  const dock = page.show("dock", asking({ outside: ["rivers"], standings: ["concluded"] }));
  const dimmed = [...dock.querySelectorAll("[data-unlit]")].map((tile) =>
    tile.getAttribute("data-party"),
  );
  expect([...new Set(dimmed)].sort()).toEqual(["CZE", "HUN", "NATO", "SVN"]);
});

test("A country's panel leads back to the states found", () => {
  const found = { ...asking(inLakesNotNato) };
  expect(textOf(page.open("CHE", found))).toContain("‹ States found: 1");
  expect(textOf(page.open("CHE"))).not.toContain("States found");
});

import { describe, expect, test } from "vitest";
import {
  compareRows,
  groupOf,
  SORTS,
  statesNotNamed,
  tableRows,
} from "../../src/panels/table/tableRows.ts";
import { rowOf, textOf } from "./dom.ts";
import { page } from "./page.ts";

const table = page.show("table");
const headsIn = (of: Element): readonly Element[] => [...of.querySelectorAll('th[scope="row"]')];

describe("The table", () => {
  test("has a row for each that the list names, in every year", () => {
    for (const year of [2012, 2014, 2018]) {
      expect(headsIn(page.show("table", { year }))).toHaveLength(5);
    }
  });

  test("counts those concluded and those launched as of the year", () => {
    expect(textOf(table)).toContain("4 concluded, 1 launched · as of 2018");
    expect(page.read("table", { year: 2014 })).toContain("3 concluded, 2 launched · as of 2014");
  });

  test("says of a state that is listed for later that it is not in the list as of the year", () => {
    const row = rowOf(page.show("table", { year: 2012 }), "Czechia");
    expect(textOf(row)).toContain("2014 Not in the list as of 2012");
  });

  test("has launched procedures in a group of their own, in the order of the sentence", () => {
    const launched = tableRows(page.readingOf({ year: 2014 })).filter(
      (row) => groupOf(row) === "launched",
    );
    expect(launched.map(({ party }) => party.code)).toEqual(["HUN", "SVN"]);
    expect(textOf(table)).toContain("Procedure launched, no year given");
  });

  test("gives the name in the list only where it is another one", () => {
    expect(textOf(rowOf(table, "Czechia"))).toContain("listed as “Czech R.”");
    expect(textOf(rowOf(table, "Hungary"))).not.toContain("listed as “");
  });

  test("says nothing of memberships of organisations, and a dot for no of states", () => {
    expect(textOf(rowOf(table, "NATO"))).not.toContain("not a member");
    const poland = textOf(rowOf(table, "Poland"));
    expect(poland.match(/not a member/g)).toHaveLength(2);
    expect(poland).toContain("member of NATO");
  });

  test("is sorted by number, and says so in one head", () => {
    const sorted = [...table.querySelectorAll("[aria-sort='ascending']")];
    expect(sorted.map(textOf)).toEqual(["No."]);
  });

  test("asks why in every row, by its party's name", () => {
    for (const head of headsIn(table)) {
      const [name = ""] = textOf(head).split(" listed as");
      const asks = [...(head.closest("tr")?.querySelectorAll("button") ?? [])].map((button) =>
        button.getAttribute("aria-label"),
      );
      expect(asks).toContain(`Why? The colour of ${name}`);
    }
  });

  test.each(page.languages.map((words) => [words.lang, words] as const))(
    "in %s sorts partners by the alphabet of the language",
    (_lang, words) => {
      const reading = page.readingOf({ words });
      const names = [...tableRows(reading)]
        .sort(compareRows("party", reading))
        .map(({ party }) => words.partyName(party.code));
      expect(names).toEqual([...names].sort(words.compareNames));
    },
  );

  test.each(SORTS)("sorted by %s loses no row", (sort) => {
    const reading = page.readingOf();
    const rows = tableRows(reading);
    expect(new Set([...rows].sort(compareRows(sort, reading)))).toEqual(new Set(rows));
  });
});

describe("The states that the list does not name", () => {
  const states = statesNotNamed(page.readingOf());

  test("are those neither in the list nor launched, without the home state: also one that others tell of", () => {
    expect(states.map(({ party }) => party.code).sort()).toEqual(["CHE", "ITA", "LIE"]);
  });

  test("stand in a group each, the one that is not classed apart", () => {
    expect(Object.fromEntries(states.map((row) => [row.party.code, groupOf(row)]))).toEqual({
      CHE: "not-in-the-list",
      ITA: "not-in-the-list",
      LIE: "not-classed",
    });
  });
});

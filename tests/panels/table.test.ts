import { describe, expect, test } from "vitest";
import {
  compareRows,
  groupOf,
  SORTS,
  statesNotNamed,
  tableRows,
} from "../../src/panels/tableRows.ts";
import { elementsWith, languages, markupOf, readingOf, textOf } from "./rendering.tsx";

const rowOf = (name: string, year = 2020): string => {
  const row = elementsWith(markupOf("table", { year }), "tr", name).find((markup) =>
    markup.includes('scope="row"'),
  );
  if (row === undefined) throw new Error(`No row ${name}`);
  return row;
};

describe("The table", () => {
  test("has launched procedures in a group of their own, in the order of the sentence", () => {
    const launched = tableRows(readingOf()).filter((row) => groupOf(row) === "launched");
    expect(launched.map(({ party }) => party.code)).toEqual(["PRT", "DEU", "MNE"]);
    expect(textOf(markupOf("table"))).toContain("Procedure launched, no year given");
  });

  test("gives the name in the list only where it is another one", () => {
    expect(textOf(rowOf("Slovakia"))).toContain("listed as “Slovak R.”");
    expect(textOf(rowOf("Spain"))).not.toContain("listed as");
  });

  test("says nothing of memberships of organisations, and a dot for no of states", () => {
    expect(rowOf("European Union")).not.toContain("not a member");
    expect(rowOf("Spain").match(/not a member/g)).toHaveLength(5);
    expect(textOf(rowOf("Spain"))).toContain("member of NATO");
  });

  test.each(languages.map((words) => [words.lang, words] as const))(
    "in %s sorts partners by the alphabet of the language",
    (_lang, words) => {
      const reading = readingOf({ words });
      const names = [...tableRows(reading)]
        .sort(compareRows("party", reading))
        .map(({ party }) => words.partyName(party.code));
      expect(names).toEqual([...names].sort(words.compareNames));
    },
  );

  test.each(SORTS)("sorted by %s loses no row", (sort) => {
    const reading = readingOf();
    expect([...tableRows(reading)].sort(compareRows(sort, reading))).toHaveLength(18);
  });
});

describe("The states that the list does not name", () => {
  const states = statesNotNamed(readingOf());
  const codes = states.map(({ party }) => String(party.code));

  test("are neither in the list nor among procedures launched, and never the home state", () => {
    for (const code of ["HRV", "HUN", "ALB", "USA"]) expect(codes).toContain(code);
    for (const code of ["SRB", "SVK", "PRT", "ROU", "NATO"]) expect(codes).not.toContain(code);
  });

  test("stand in a group each, Kosovo* apart as not classed", () => {
    const notClassed = states.filter((row) => groupOf(row) === "not-classed");
    expect(notClassed.map(({ party }) => party.code)).toEqual(["XKX"]);
    const others = states.filter((row) => groupOf(row) !== "not-classed");
    for (const row of others) expect(groupOf(row)).toBe("not-in-the-list");
  });

  test("include a state with an agreement that only other sources tell of", () => {
    expect(codes).toContain("HUN");
  });
});

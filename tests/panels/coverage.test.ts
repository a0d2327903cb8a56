import { describe, expect, test } from "vitest";
import { elementsWith, languages, markupOf, read, textOf } from "./rendering.tsx";

const rowOf = (name: string, year = 2020): string => {
  const row = elementsWith(markupOf("coverage", { year }), "tr", name).at(-1);
  if (row === undefined) throw new Error(`No row ${name}`);
  return row;
};
const tilesOf = (row: string): readonly string[] =>
  [...row.matchAll(/data-party="(\w+)"/g)].map(([, code = ""]) => code);

describe("Coverage", () => {
  test.each([
    ["6S initiative", "3 of 5"],
    ["SEENSA", "5 of 11"],
    ["Visegrad Group", "3 of 4"],
    ["Regional Cooperation Council", "5 of 11"],
    ["NATO", "10 of 30"],
    ["European Union", "10 of 27"],
    ["Partnership for Peace", "2 of 19"],
  ])("as of 2020 counts %s as %s", (name, count) => {
    expect(textOf(rowOf(name))).toContain(count);
  });

  test.each([
    ["NATO", "5 of 28"],
    ["European Union", "5 of 28"],
  ])("as of 2014 counts %s as %s, with the members of that year", (name, count) => {
    expect(textOf(rowOf(name, 2014))).toContain(count);
  });

  test("orders tiles by year and list, then by name", () => {
    expect(tilesOf(rowOf("SEENSA"))).toEqual([
      "BGR",
      "SVN",
      "BIH",
      "MKD",
      "ROU",
      "MNE",
      "ALB",
      "HRV",
      "GRC",
      "MDA",
      "TUR",
      "XKX",
    ]);
  });

  test("names those not in the list for the four regional initiatives alone", () => {
    for (const name of ["6S initiative", "SEENSA", "Visegrad Group", "Regional Cooperation"]) {
      expect(textOf(rowOf(name))).toContain("Not in the list: ");
    }
    expect(textOf(rowOf("European Union"))).not.toContain("Not in the list: ");
    expect(rowOf("Visegrad Group")).toContain("Not in the list: <b>Hungary</b>.");
  });

  test("says of 6S by 2012 that it is not formed, and counts nobody", () => {
    const row = textOf(rowOf("6S initiative", 2012));
    expect(row).toContain("not formed by 2012");
    expect(row).not.toContain("none");
    expect(tilesOf(rowOf("6S initiative", 2012))).toEqual([]);
  });

  test.each(languages.map((words) => [words.lang, words] as const))(
    "in %s says that Kosovo* stands outside the count",
    (_lang, words) => {
      const said = words.message.coverage.notClassed(words.partyName("XKX"));
      expect(read("coverage", { words })).toContain(said);
    },
  );
});

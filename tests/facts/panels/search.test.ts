import { describe, expect, test } from "vitest";
import { type SearchTarget, searchEntries } from "../../../src/panels/search/searchEntries.ts";
import { searchIndex } from "../../../src/panels/search/searchIndex.ts";
import type { Words } from "../../../src/words/words.ts";
import { page } from "./serbia.ts";

const { languages } = page;

const keyOf = (target: SearchTarget): string =>
  target.kind === "party" ? target.code : `${target.kind} ${target.id}`;

const indexIn = (words: Words, of = languages) =>
  searchIndex(searchEntries({ ...page.readingOf({ words }), languages: of }));

describe.each(languages.map((words) => [words.lang, words] as const))("In %s", (_lang, words) => {
  const index = indexIn(words);
  const find = (query: string) => index(query).map(({ entry }) => keyOf(entry.target));

  test.each([
    ["мак", "MKD"],
    ["mak", "MKD"],
    ["Mac", "MKD"],
    ["ceska", "CZE"],
    ["Češka", "CZE"],
    ["Чешка", "CZE"],
    ["Czech R.", "CZE"],
    ["slovak r", "SVK"],
    ["BiH", "BIH"],
    ["бих", "BIH"],
    ["luxemburg", "LUX"],
    ["Russian Fed", "RUS"],
    ["Federal Republic of Germany", "DEU"],
    ["turkey", "TUR"],
    ["yugoslavia", "SRB"],
    ["Mađarska", "HUN"],
    ["madarska", "HUN"],
    ["madjarska", "HUN"],
    ["de", "DEU"],
    ["deu", "DEU"],
    ["xk", "XKX"],
    ["косово", "XKX"],
    ["nato", "NATO"],
    ["evropska unija", "EU"],
    ["6s", "group 6s"],
    ["6С", "group 6s"],
    ["seensa", "group seensa"],
    ["Visegrad", "group v4"],
    ["вишеград", "group v4"],
    ["krusevac", "site krusevac"],
    ["Крушевац", "site krusevac"],
    ["fifth skopje", "meeting ev-11"],
    ["Fifth SEENSA", "meeting ev-11"],
    // A code is found only whole: “m” is no code of a country.
    ["at", "AUT"],
    ["alb", "ALB"],
  ])("“%s” finds %s first", (query, expected) => expect(find(query)[0]).toBe(expected));

  test("the meetings of North Macedonia are found with it, after it", () => {
    expect(find("мак").slice(0, 2)).toEqual(["MKD", expect.stringMatching(/^(meeting|site) /)]);
    expect(find("мак")).toContain("meeting ev-11");
  });

  test.each(["Sarajevo", "Сарајево"])("a meeting is found by its city: %s", (city) => {
    expect(find(city)).toContain("meeting ev-08");
  });
});

test.each(languages)(
  "In $lang everything that has a panel is found by its name on the page",
  (words) => {
    const entries = searchEntries({ ...page.readingOf({ words }), languages });
    const find = searchIndex(entries);
    for (const entry of entries) {
      const found = find(entry.names[0].text).map((match) => keyOf(match.entry.target));
      expect(found, entry.names[0].text).toContain(keyOf(entry.target));
    }
  },
);

test("North Macedonia is found by its Serbian names, Slovakia by the list's", () => {
  const find = indexIn(page.wordsIn("en"));
  expect(find("мак")[0]?.name).toMatchObject({ text: "Северна Македонија", lang: "sr-Cyrl" });
  expect(find("severna")[0]?.name).toMatchObject({ text: "Severna Makedonija", lang: "sr-Latn" });
  expect(find("slovak r")[0]?.name.text).toBe("Slovak R.");
});

test("In English alone North Macedonia is found by its English name", () => {
  const find = indexIn(page.wordsIn("en"), [page.wordsIn("en")]);
  expect(find("mace")[0]?.entry.target).toMatchObject({ kind: "party", code: "MKD" });
  expect(find("мак")).toEqual([]);
});

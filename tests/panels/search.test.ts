import { describe, expect, test } from "vitest";
import { type SearchTarget, searchEntries } from "../../src/panels/searchEntries.ts";
import { searchIndex } from "../../src/panels/searchIndex.ts";
import type { Words } from "../../src/words/words.ts";
import { languages, readingOf } from "./oldRendering.tsx";

const keyOf = (target: SearchTarget): string =>
  target.kind === "party" ? target.code : `${target.kind} ${target.id}`;

function finderOf(words: Words) {
  const find = searchIndex(searchEntries({ ...readingOf({ words }), languages }));
  return (query: string): readonly string[] => find(query).map(({ entry }) => keyOf(entry.target));
}

describe.each(languages.map((words) => [words.lang, words] as const))("In %s", (_lang, words) => {
  const find = finderOf(words);

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
  ])("“%s” finds %s first", (query, expected) => expect(find(query)[0]).toBe(expected));

  test("the meetings of a country are found with it, after it", () => {
    expect(find("мак").slice(0, 2)).toEqual(["MKD", expect.stringMatching(/^(meeting|site) /)]);
    expect(find("мак")).toContain("meeting ev-11");
  });

  test.each(["Sarajevo", "Сарајево"])("a meeting is found by its city: %s", (city) => {
    expect(find(city)).toContain("meeting ev-08");
  });

  test("a code is found only whole: “m” is no code of a country", () => {
    expect(find("at")[0]).toBe("AUT");
    expect(find("alb")[0]).toBe("ALB");
  });

  test.each(["", "   ", "*", "Atlantis", "zzz"])("“%s” finds nothing", (query) => {
    expect(find(query)).toEqual([]);
  });
});

test("Everything that has a panel can be found by the name it is called on the page", () => {
  for (const words of languages) {
    const entries = searchEntries({ ...readingOf({ words }), languages });
    const find = searchIndex(entries);
    for (const entry of entries) {
      const found = find(entry.names[0].text).map((match) => keyOf(match.entry.target));
      expect(found, entry.names[0].text).toContain(keyOf(entry.target));
    }
  }
});

test("What is found by another name shows that name, in the script of the query", () => {
  const find = searchIndex(searchEntries({ ...readingOf(), languages }));
  expect(find("мак")[0]?.name).toMatchObject({ text: "Северна Македонија", lang: "sr-Cyrl" });
  expect(find("severna")[0]?.name).toMatchObject({ text: "Severna Makedonija", lang: "sr-Latn" });
  expect(find("slovak r")[0]?.name.text).toBe("Slovak R.");
});

test("Before the words of the other languages have come it finds by those of this one", () => {
  const reading = readingOf();
  const find = searchIndex(searchEntries({ ...reading, languages: [reading.words] }));
  expect(find("mace")[0]?.entry.target).toEqual({ kind: "party", code: "MKD" });
  expect(find("мак")).toEqual([]);
});

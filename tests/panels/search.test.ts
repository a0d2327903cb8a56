import { describe, expect, test } from "vitest";
import { type SearchTarget, searchEntries } from "../../src/panels/search/searchEntries.ts";
import { searchIndex } from "../../src/panels/search/searchIndex.ts";
import type { Words } from "../../src/words/words.ts";
import { page } from "./page.ts";

const { languages } = page;

const keyOf = (target: SearchTarget): string =>
  target.kind === "party" ? target.code : `${target.kind} ${target.id}`;

const indexIn = (words: Words, of = languages) =>
  searchIndex(searchEntries({ ...page.readingOf({ words }), languages: of }));

describe.each(languages.map((words) => [words.lang, words] as const))("In %s", (_lang, words) => {
  const index = indexIn(words);
  const find = (query: string) => index(query).map(({ entry }) => keyOf(entry.target));

  test.each([
    // By its name in any language and script, whole or begun, with or without accents.
    ["чеш", "CZE"],
    ["ceska", "CZE"],
    ["Češka", "CZE"],
    ["czechia", "CZE"],
    ["Mađarska", "HUN"],
    ["madarska", "HUN"],
    ["madjarska", "HUN"],
    ["nato", "NATO"],
    // By the list's name for it, by a former one, and by a code.
    ["Czech R.", "CZE"],
    ["czech republic", "CZE"],
    ["polish r", "POL"],
    ["Republic of Slovenia", "SVN"],
    ["cz", "CZE"],
    ["cze", "CZE"],
    // Groups, meetings and places of cooperation.
    ["lakes init", "group lakes"],
    ["језера", "group lakes"],
    ["forum reka", "group rivers"],
    ["graz", "site graz"],
    ["First Ljubljana", "meeting ev-01"],
    ["third lakes", "meeting ev-06"],
  ])("“%s” finds %s first", (query, expected) => expect(find(query)[0]).toBe(expected));

  test("the meetings of a country are found with it, after it", () => {
    expect(find("слов").slice(0, 2)).toEqual(["SVN", expect.stringMatching(/^(meeting|site) /)]);
    expect(find("слов")).toContain("meeting ev-01");
  });

  test.each(["Ljubljana", "Љубљана"])("a meeting is found by its city: %s", (city) => {
    expect(find(city)).toContain("meeting ev-01");
  });

  test("a code is found only whole: “sv” is no code of a country", () => {
    expect(find("svn")).toEqual(["SVN"]);
    expect(find("sv")).not.toContain("SVN");
  });

  test.each(["", "   ", "*", "Atlantis", "zzz"])("“%s” finds nothing", (query) => {
    expect(find(query)).toEqual([]);
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

test("What is found by another name shows that name, in the script of the query", () => {
  const find = indexIn(page.wordsIn("en"));
  expect(find("чеш")[0]?.name).toMatchObject({ text: "Чешка", lang: "sr-Cyrl" });
  expect(find("slovenij")[0]?.name).toMatchObject({ text: "Slovenija", lang: "sr-Latn" });
  expect(find("czech r")[0]?.name.text).toBe("Czech R.");
});

test("Before the words of the other languages have come it finds by those of this one", () => {
  const find = indexIn(page.wordsIn("en"), [page.wordsIn("en")]);
  expect(find("czec")[0]?.entry.target).toMatchObject({ kind: "party", code: "CZE" });
  expect(find("чеш")).toEqual([]);
});

import { array, assert, constantFrom, nat, property } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalogue, PanelMessages } from "../../src/words/catalogue.ts";
import { aboutWords } from "../../src/words/english/about.ts";
import { coverageWords } from "../../src/words/english/coverage.ts";
import { deskWords } from "../../src/words/english/desk.ts";
import { dossierWords } from "../../src/words/english/dossier.ts";
import { evidenceWords } from "../../src/words/english/evidence.ts";
import { finderWords } from "../../src/words/english/finder.ts";
import { helpEn, helpWords } from "../../src/words/english/help.ts";
import { mapWords } from "../../src/words/english/map.ts";
import { paperWords } from "../../src/words/english/paper.ts";
import { reckonedEn, reckonedMessages } from "../../src/words/english/reckoned.ts";
import { searchWords } from "../../src/words/english/search.ts";
import { spokenWords } from "../../src/words/english/spoken.ts";
import { tableWords } from "../../src/words/english/table.ts";
import { catalogue as sr } from "../../src/words/languages/sr-Cyrl+sr-Latn.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
import { loadWords, type Words } from "../../src/words/words.ts";
import { invented } from "../invented/invented.ts";
import { sayingsOf } from "./sayings.ts";

/** The words of every kind of panel. */
const wordsOfPanels: {
  readonly [Name in keyof PanelMessages]: (words: Words) => PanelMessages[Name];
} = {
  about: aboutWords,
  dossier: dossierWords,
  finder: finderWords,
  evidence: evidenceWords,
  reckoned: reckonedMessages,
  help: helpWords,
  paper: paperWords,
  spoken: spokenWords,
  desk: deskWords,
  table: tableWords,
  coverage: coverageWords,
  search: searchWords,
  map: mapWords,
};

function allSayings(words: Words) {
  const panels = Object.values(wordsOfPanels).map((wordsOfPanel) => wordsOfPanel(words));
  return [words.message, ...panels].flatMap(sayingsOf);
}

const spoken = await Promise.all(LANGUAGES.map(loadWords));
const sayingsIn = new Map(spoken.map((words) => [words.lang, allSayings(words)]));
const english = sayingsIn.get("en") ?? [];
const cyrillic = sayingsIn.get("sr-Cyrl") ?? [];
const latin = sayingsIn.get("sr-Latn") ?? [];

/** Abbreviations and names that Serbian writes in Latin letters in either script. */
const latinEverywhere =
  /6S|SEENSA|SEECP|RCC|OCCAR|Ctrl|Natural Earth|MIT|SIL Open Font License|Source (Sans 3|Serif 4)/gu;

const namesIn = (names: readonly string[]) =>
  array(constantFrom(...names), { minLength: 1, maxLength: 3 }).map((some) => some.join(", "));
const serbianNames = namesIn([...invented.names.values()].flatMap(({ name }) => name["sr"] ?? []));

test("Every language says the same things", () => {
  const paths = english.map(({ path }) => path);
  const kinds = english.map(({ takes }) => takes);
  expect(paths.length).toBeGreaterThan(300);
  for (const other of sayingsIn.values()) {
    expect(other.map(({ path }) => path)).toEqual(paths);
    expect(other.map(({ takes }) => takes)).toEqual(kinds);
  }
});

test("A language that leaves out a message does not compile", () => {
  const { failure: _failure, ...fewer } = sr.messages;
  // @ts-expect-error failures have no words
  const withoutFailures: Catalogue = { ...sr, messages: fewer };
  // @ts-expect-error the panels have no words
  const withoutPanels: Catalogue = { ...sr, panels: {} };
  expect([withoutFailures, withoutPanels]).toHaveLength(2);
});

test.each([...sayingsIn])("Every message has words in %s", (_language, sayings) => {
  for (const { path, say } of sayings) {
    // What a source leaves out of a date is nothing where it leaves out nothing.
    if (path !== "meetings.precision.day") expect(say(3).trim(), path).not.toBe("");
  }
});

describe.each([...sayingsIn])("%s", (_language, sayings) => {
  test("has no sentence with a hole in it", () => {
    for (const { path, say } of sayings) {
      assert(
        property(nat(200), (number) => {
          const text = say(number);
          expect(text, path).not.toMatch(/undefined|NaN|\[object|null/);
          expect(text, path).not.toMatch(/ {2}|^ | $| [,.:;]/);
        }),
      );
    }
  });

  test("calls out nothing and praises nothing", () => {
    for (const { path, say } of sayings) {
      expect(say(3), path).not.toMatch(/!|explore|insight|dashboard|missing|lagging/i);
    }
  });
});

test("Cyrillic has no Latin letter but in the abbreviations that have no other form", {
  timeout: 60_000,
}, () => {
  for (const { path, say } of cyrillic) {
    assert(
      property(nat(200), serbianNames, (number, names) => {
        for (const text of [say(number), say(names)]) {
          expect(text.replace(latinEverywhere, ""), path).not.toMatch(/\p{Script=Latin}/u);
        }
      }),
    );
  }
});

test("Latin has no Cyrillic letter", { timeout: 60_000 }, () => {
  for (const { path, say } of latin) {
    assert(
      property(nat(200), serbianNames, (number, names) => {
        for (const text of [say(number), say(names)]) {
          expect(text, path).not.toMatch(/\p{Script=Cyrillic}/u);
        }
      }),
    );
  }
});

// The list gives a year of conclusion. Signature, ratification and entry into force are other acts,
// and a state that is not in the list may have an agreement all the same.
const otherActs = {
  English: /\b(signed|signature|ratified|in force|into force|valid|gap)\b|\bno agreement\b/i,
  Serbian: /потписан|потврђен|ратификован|на сназ|на снагу|важи|важећ|нема споразума|јаз/i,
};

// What is said by another date is tried where that date is chosen: see reckoned.test.ts.
const isOfAnotherDate = new Set(sayingsOf(reckonedEn).map(({ path }) => path));
// Nor are the names of those dates, from which the reader chooses.
const namesADate = (path: string): boolean => path.startsWith("choices.dates.");
// The help is where these words are explained, apart from the list's own.
const isExplained = new Set(sayingsOf(helpEn).map(({ path }) => path));

test.each([
  ["English", english, otherActs.English],
  ["Serbian", cyrillic, otherActs.Serbian],
])(
  "Only the dated acts speak of signature and entry into force, in %s",
  (_name, sayings, words) => {
    const speaking = sayings
      .filter(({ path }) => !isOfAnotherDate.has(path) && !isExplained.has(path))
      .filter(({ path }) => !namesADate(path))
      .filter(({ say }) => [0, 1, 5, 2014].some((n) => words.test(say(n))));
    const places = new Set(speaking.map(({ path }) => path.replace(/\.[^.]*$/, "")));
    // And what says that such an act was not found.
    expect([...places]).toEqual(["party.acts", "notFound"]);
    expect(speaking.length).toBeGreaterThan(2);
  },
);

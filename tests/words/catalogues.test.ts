import { array, assert, constantFrom, nat, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { dossierWords } from "../../src/words/dossierWords.ts";
import { en } from "../../src/words/en.ts";
import { sr } from "../../src/words/sr.ts";
import { wordsOf } from "../../src/words/words.ts";
import { sayingsOf } from "./sayings.ts";

const english = [
  ...sayingsOf(wordsOf("en", en).message),
  ...sayingsOf(dossierWords({ lang: "en" })),
];
const cyrillic = [
  ...sayingsOf(wordsOf("sr-Cyrl", sr).message),
  ...sayingsOf(dossierWords({ lang: "sr-Cyrl" })),
];
const latin = [
  ...sayingsOf(wordsOf("sr-Latn", sr).message),
  ...sayingsOf(dossierWords({ lang: "sr-Latn" })),
];

/** Abbreviations and names that Serbian writes in Latin letters in either script. */
const latinEverywhere = /6S|SEENSA|SEECP|RCC|OCCAR|Ctrl|Natural Earth/gu;

const namesIn = (names: readonly string[]) =>
  array(constantFrom(...names), { minLength: 1, maxLength: 3 }).map((some) => some.join(", "));
const serbianNames = namesIn(Object.values(sr.parties).map(({ name }) => name));

const partyTexts = (parties: typeof sr.parties): readonly string[] =>
  Object.values(parties).flatMap((names) =>
    "short" in names ? [names.name, names.short] : names.name,
  );

test("Every language says the same things", () => {
  const paths = english.map(({ path }) => path);
  const kinds = english.map(({ takes }) => takes);
  for (const other of [cyrillic, latin]) {
    expect(other.map(({ path }) => path)).toEqual(paths);
    expect(other.map(({ takes }) => takes)).toEqual(kinds);
  }
});

test("Every language names the same parties", () => {
  expect(Object.keys(sr.parties)).toEqual(Object.keys(en.parties));
});

describe.each([
  ["English", english],
  ["Serbian in Cyrillic", cyrillic],
  ["Serbian in Latin", latin],
])("%s", (_language, sayings) => {
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
  for (const text of [...partyTexts(sr.parties), ...Object.values(sr.places)]) {
    expect(text.replace(latinEverywhere, "")).not.toMatch(/\p{Script=Latin}/u);
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
  const words = wordsOf("sr-Latn", sr);
  for (const code of Object.keys(sr.parties)) {
    expect(words.partyName(code)).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(words.partyShortName(code)).not.toMatch(/\p{Script=Cyrillic}/u);
  }
});

// The list gives a year of conclusion. Signature, ratification and entry into force are other acts,
// and a state that is not in the list may have an agreement all the same.
const otherActs = {
  English: /\b(signed|signature|ratified|in force|into force|valid|gap)\b|\bno agreement\b/i,
  Serbian: /потписан|потврђен|ратификован|на сназ|на снагу|важи|важећ|нема споразума|јаз/i,
};

test.each([
  ["English", english, otherActs.English],
  ["Serbian", cyrillic, otherActs.Serbian],
])(
  "Only the dated acts speak of signature and entry into force, in %s",
  (_name, sayings, words) => {
    const speaking = sayings.filter(({ say }) => [0, 1, 5, 2014].some((n) => words.test(say(n))));
    expect(speaking.map(({ path }) => path.replace(/\.[^.]*$/, ""))).toEqual(
      speaking.map(() => "details.acts"),
    );
    expect(speaking.length).toBeGreaterThan(2);
  },
);

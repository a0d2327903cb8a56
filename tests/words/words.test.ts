import { describe, expect, test } from "vitest";
import type { Agreement } from "../../src/domain/agreement.ts";
import { type PartialDate, parsePartialDate } from "../../src/domain/time.ts";
import {
  LANGUAGES,
  languageName,
  languageSign,
  preferredLanguage,
} from "../../src/words/languages.ts";
import { periodOf } from "../../src/words/period.ts";
import { englishWords, loadWords, withDataset } from "../../src/words/words.ts";
import { agreement } from "../domain/smallDataset.ts";
import { invented } from "../invented/invented.ts";

const english = englishWords;
const cyrillic = await loadWords("sr-Cyrl");
const latin = await loadWords("sr-Latn");
const languages = [english, cyrillic, latin] as const;

function dateOf(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === null) throw new Error(`${text} is not a date`);
  return date;
}

test.each([
  ["2014-05-20", "20 May 2014", "20. мај 2014.", "20. maj 2014."],
  ["2014-05", "May 2014", "мај 2014.", "maj 2014."],
  ["2014", "2014", "2014.", "2014."],
  ["2011-12-31", "31 December 2011", "31. децембар 2011.", "31. decembar 2011."],
  ["2013-01-01", "1 January 2013", "1. јануар 2013.", "1. januar 2013."],
])("%s is written %s", (date, inEnglish, inCyrillic, inLatin) => {
  expect(languages.map((words) => words.date(dateOf(date)))).toEqual([
    inEnglish,
    inCyrillic,
    inLatin,
  ]);
});

test("Numbers and lists follow the language", () => {
  expect(languages.map((words) => words.number(1234.5))).toEqual(["1,234.5", "1.234,5", "1.234,5"]);
  expect(english.list(["Albania", "Greece", "Türkiye"])).toBe("Albania, Greece and Türkiye");
  expect(cyrillic.list(["Албанија", "Грчка", "Турска"])).toBe("Албанија, Грчка и Турска");
  expect(latin.list(["Albanija", "Grčka", "Turska"])).toBe("Albanija, Grčka i Turska");
});

test("A code or a place that has no name is shown as it is", () => {
  for (const words of [...languages, ...languages.map((each) => withDataset(each, invented))]) {
    expect(words.placeName("Nowhere")).toBe("Nowhere");
    expect(words.partyName("QQQ")).toBe("QQQ");
    expect(words.partyShortName("QQQ")).toBe("QQQ");
    expect(words.partyName("toString")).toBe("toString");
  }
});

test("A party has its name in the language and its script; a short one where that is long", () => {
  const named = languages.map((words) => withDataset(words, invented));
  expect(named.map((words) => words.partyName("MKD"))).toEqual([
    "North Macedonia",
    "Северна Македонија",
    "Severna Makedonija",
  ]);
  expect(named.map((words) => words.partyShortName("MKD"))).toEqual([
    "N. Macedonia",
    "С. Македонија",
    "S. Makedonija",
  ]);
  // Long in one language alone.
  expect(named.map((words) => words.partyShortName("RUS"))).toEqual(["Russia", "Русија", "Rusija"]);
  expect(named.map((words) => words.placeName("Vienna"))).toEqual(["Vienna", "Беч", "Beč"]);
});

describe("What a dagger leads to", () => {
  const noted = (...entries: readonly Agreement[]) =>
    withDataset(english, { ...invented, agreements: entries }).noteOf("†");

  test("names those that are listed as both, and the year once where it is that of all", () => {
    expect(languages.map((words) => withDataset(words, invented).noteOf("†"))).toEqual([
      "† Hungary is listed as concluded (2018) and again among procedures launched. Both statements are shown.",
      "† Мађарска: наведено међу закљученим споразумима (2018) и поново међу покренутим поступцима. Приказана су оба навода.",
      "† Mađarska: navedeno među zaključenim sporazumima (2018) i ponovo među pokrenutim postupcima. Prikazana su oba navoda.",
    ]);
    const both = (code: string, year: number) => agreement(code, { year, launched: "undated" });
    expect(noted(both("HUN", 2018), both("POL", 2018))).toContain(
      "† Hungary and Poland are listed as concluded (2018) and again",
    );
    expect(noted(both("HUN", 2018), both("POL", 2012))).toContain(
      "† Hungary (2018) and Poland (2012) are listed as concluded and again",
    );
  });

  test("is nothing where no entry is", () => {
    expect(noted(agreement("POL", { year: 2012 }), agreement("SVN", { launched: "undated" }))).toBe(
      null,
    );
  });
});

test("A name with a note has it in every language; without such a name there is no asterisk's note", () => {
  const named = languages.map((words) => withDataset(words, invented));
  for (const words of named) {
    expect(words.noteOf("*")).toBe(`* ${words.nameNote("XKX")}`);
    expect(words.nameNote("LIE")).toBe(null);
  }
  expect(new Set(named.map((words) => words.noteOf("*"))).size).toBe(3);
  const others = new Map([...invented.names].filter(([id]) => id !== "XKX"));
  expect(withDataset(english, { ...invented, names: others }).noteOf("*")).toBe(null);
});

test("A text of the dataset is said in the language, and in its script", () => {
  const text = { en: "Visegrad Group", sr: "Вишеградска група" };
  expect(languages.map((words) => words.text(text))).toEqual([
    "Visegrad Group",
    "Вишеградска група",
    "Višegradska grupa",
  ]);
});

test("Languages are offered under their own names", () => {
  expect(LANGUAGES.map((code) => [code, languageName(code), languageSign(code)])).toEqual([
    ["en", "English", "EN"],
    ["sr-Cyrl", "српски", "СР"],
    ["sr-Latn", "srpski", "SR"],
  ]);
});

test.each([
  ["sr", "sr-Cyrl"],
  ["sr-RS, en", "sr-Cyrl"],
  ["sr-Latn-RS", "sr-Latn"],
  ["sr-ME", "sr-Latn"],
  ["de-DE, sr-Latn, en", "sr-Latn"],
  ["en-US, sr", "en"],
  ["hr-HR, bs, en", "en"],
  ["hr-HR, sr-Latn", "sr-Latn"],
  ["zh-Hans-CN", "en"],
  ["*, not a language, sr-Cyrl", "sr-Cyrl"],
  ["", "en"],
])("Whoever asks for “%s” first sees the page in %s", (asked, language) => {
  expect(preferredLanguage(asked === "" ? [] : asked.split(", "))).toBe(language);
});

test("A language that the page does not speak is not loaded", async () => {
  await expect(loadWords("xx")).rejects.toThrow("xx");
});

test("The days of a month are written as the language writes them", () => {
  const period = languages.map((words) =>
    periodOf(dateOf("2014-05-19"), dateOf("2014-05-21"), words),
  );
  expect(period).toEqual(["19–21 May 2014", "19–21. мај 2014.", "19–21. maj 2014."]);
});

test("A language is loaded once, and English is there from the start", async () => {
  expect(await loadWords("en")).toBe(englishWords);
  expect(loadWords("sr-Latn")).toBe(loadWords("sr-Latn"));
  const loaded = await loadWords("sr-Latn");
  expect([loaded.lang, loaded.message.header.languageLabel]).toEqual(["sr-Latn", "Jezik"]);
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type PartialDate, parsePartialDate } from "../../src/domain/time.ts";
import { en } from "../../src/words/en.ts";
import {
  LANGUAGES,
  languageName,
  languageSign,
  preferredLanguage,
} from "../../src/words/languages.ts";
import { periodOf } from "../../src/words/period.ts";
import { englishWords, loadWords } from "../../src/words/words.ts";
import { rowsOf, shippedRows } from "../facts/shipped.ts";

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

test("Names are sorted by the alphabet of their script", () => {
  const sorted = (words: typeof english, codes: readonly string[]): readonly string[] =>
    codes.map((code) => words.partyName(code)).sort(words.compareNames);
  const codes = ["HRV", "CZE", "DNK", "DEU", "HUN", "CYP"];
  expect(sorted(english, codes)).toEqual([
    "Croatia",
    "Cyprus",
    "Czechia",
    "Denmark",
    "Germany",
    "Hungary",
  ]);
  expect(sorted(cyrillic, codes)).toEqual([
    "Данска",
    "Кипар",
    "Мађарска",
    "Немачка",
    "Хрватска",
    "Чешка",
  ]);
  expect(sorted(latin, codes)).toEqual([
    "Češka",
    "Danska",
    "Hrvatska",
    "Kipar",
    "Mađarska",
    "Nemačka",
  ]);
  expect(["Ćuprija", "Džep", "Čačak", "Đakovica", "Lug", "Ljig"].sort(latin.compareNames)).toEqual([
    "Čačak",
    "Ćuprija",
    "Džep",
    "Đakovica",
    "Lug",
    "Ljig",
  ]);
});

test("In Cyrillic every party stands in the order of its alphabet", () => {
  const alphabet = "абвгдђежзијклљмнњопрстћуфхцчџш";
  const letters = Object.keys(en.parties)
    .map((code) => cyrillic.partyName(code))
    .sort(cyrillic.compareNames)
    .map((name) => alphabet.indexOf(name.charAt(0).toLowerCase()));
  const spoken = letters.filter((place) => place !== -1);
  expect(spoken).toEqual([...spoken].sort((a, b) => a - b));
  expect(spoken.length).toBeGreaterThan(70);
});

test("The map has short names where a name is long, and the name itself elsewhere", () => {
  const shorts = ["BIH", "MKD", "CZE", "NATO"].map((code) =>
    languages.map((words) => words.partyShortName(code)),
  );
  expect(shorts).toEqual([
    ["BiH", "БиХ", "BiH"],
    ["N. Macedonia", "С. Македонија", "S. Makedonija"],
    ["Czechia", "Чешка", "Češka"],
    ["NATO", "НАТО", "NATO"],
  ]);
});

test("A code that no language names is shown as it is", () => {
  for (const words of languages) {
    expect(words.partyName("QQQ")).toBe("QQQ");
    expect(words.partyShortName("QQQ")).toBe("QQQ");
    expect(words.partyName("toString")).toBe("toString");
  }
});

test("A place has its Serbian name, or the one in the dataset", () => {
  expect(languages.map((words) => words.placeName("Sofia"))).toEqual(["Sofia", "Софија", "Sofija"]);
  expect(cyrillic.placeName("Nowhere")).toBe("Nowhere");
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
  expect([loaded.lang, loaded.partyName("SRB")]).toEqual(["sr-Latn", "Srbija"]);
});

/** Units that are drawn with a country, and land that has no name. */
const isNamedUnit = (code: string): boolean => !code.includes("-") && code !== "LAND";

// That the other languages name the same parties is a test of the catalogues.
const named = Object.keys(en.parties);

describe("Every party has a name in each language", () => {
  test("in the data", () => {
    const codes = shippedRows("parties").map(({ code }) => code ?? "");
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((code) => !named.includes(code))).toEqual([]);
  });

  test("on the map", () => {
    const overview = new URL("../../public/geo/overview.topo.json", import.meta.url);
    const topology: { objects: { units: { geometries: { id: string }[] } } } = JSON.parse(
      readFileSync(overview, "utf8"),
    );
    const codes = topology.objects.units.geometries.map(({ id }) => id).filter(isNamedUnit);
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => !named.includes(code))).toEqual([]);
  });

  test("as it was collected for the facts, in English, Cyrillic and Latin", () => {
    const collected = new URL("../facts/collected/countries.csv", import.meta.url);
    const rows = rowsOf(readFileSync(collected, "utf8"));
    expect(rows.length).toBeGreaterThan(50);
    expect(
      rows.map(({ code = "" }) => [code, ...languages.map((words) => words.partyName(code))]),
    ).toEqual(
      rows.map((row) => [
        row["code"],
        row["english"],
        row["serbian_cyrillic"],
        row["serbian_latin"],
      ]),
    );
  });
});

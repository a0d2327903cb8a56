import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { namedOnMap } from "../../geo/namedOnMap.ts";
import { loadWords, type Words, withDataset } from "../../src/words/words.ts";
import { rowsOf, shippedDataset, shippedRows } from "./shipped.ts";

const serbia = await shippedDataset();
const { names, parties } = serbia;
const wordsIn = async (language: string): Promise<Words> =>
  withDataset(await loadWords(language), serbia);
const english = await wordsIn("en");
const cyrillic = await wordsIn("sr-Cyrl");
const latin = await wordsIn("sr-Latn");
const languages = [english, cyrillic, latin] as const;

test("Names are sorted by the alphabet of their script", () => {
  const sorted = (words: Words, codes: readonly string[]): readonly string[] =>
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
  const letters = [...parties.keys()]
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

describe("The notes are always these words", () => {
  test("in English", () => {
    expect(english.noteOf("†")).toBe(
      "† Romania and Cyprus are listed as concluded (2017) and again among procedures launched. Both statements are shown.",
    );
    expect(english.noteOf("*")).toBe(
      "* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.",
    );
  });

  test("in Serbian, on the same grounds", () => {
    expect(cyrillic.noteOf("†")).toMatch(/^† Румунија и Кипар.*2017.*Приказана су оба навода\.$/);
    expect(cyrillic.noteOf("*")).toMatch(/^\* .*1244\/1999.*Међународног суда правде/);
    expect(latin.noteOf("*")).toMatch(/^\* .*1244\/1999.*Međunarodnog suda pravde/);
  });

  test("and Kosovo* alone has such a name", () => {
    const marked = [...names.keys()].filter((id) => english.partyName(id).endsWith("*"));
    expect(marked).toEqual(["XKX"]);
  });
});

describe("The names", () => {
  test("are those of all parties, and of every country that the map draws", () => {
    expect(namedOnMap.length).toBeGreaterThan(40);
    const codes = [...parties.keys(), ...namedOnMap];
    expect(codes.filter((code) => !names.has(code))).toEqual([]);
  });

  test("are as they were collected for the facts, in English, Cyrillic and Latin", () => {
    const collected = new URL("collected/countries.csv", import.meta.url);
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

  test("are in Serbian written in Cyrillic, but for the abbreviations that have no other form", () => {
    const serbian = shippedRows("names").flatMap((row) => [row["name_sr"], row["short_sr"]]);
    expect(serbian.length).toBeGreaterThan(150);
    for (const name of serbian) {
      expect(name?.replace(/SEENSA|SEECP|RCC|OCCAR/gu, "")).not.toMatch(/\p{Script=Latin}/u);
    }
  });

  test("have in Latin no Cyrillic letter", () => {
    for (const id of names.keys()) {
      expect(latin.partyName(id)).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(latin.partyShortName(id)).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  });
});

import { describe, expect, test } from "vitest";
import { type MapFacts, mapFactsAsOf } from "../../src/bearings/mapFacts.ts";
import type { Geography } from "../../src/domain/geography.ts";
import { reckoningOf } from "../../src/domain/reckoning.ts";
import { country } from "../invented/invented.ts";
import { linesOf as linesIn } from "./mapLines.ts";
import { page } from "./page.ts";
import type { Change } from "./readings.ts";

// Invented like the facts: Switzerland lies behind Liechtenstein, and Poland borders on Czechia alone.
const borders: readonly (readonly [string, readonly string[]])[] = [
  ["AUT", ["CZE", "HUN", "ITA", "LIE", "SVN"]],
  ["LIE", ["AUT", "CHE"]],
  ["CZE", ["AUT", "POL"]],
  ["POL", ["CZE"]],
];
const geography: Geography = {
  middles: new Map(),
  neighbours: new Map(borders.map(([code, others]) => [code, new Set(others)])),
};

const linesOf = (change?: Change): readonly string[] => linesIn(page, geography, change);

test("It names the neighbours by what the list says of them, and who lies beyond one not classed", () => {
  const lines = linesOf();
  const from = lines.indexOf("Neighbours of Austria");
  expect(lines.slice(from + 1, from + 6)).toEqual([
    "Agreement concluded: Czechia (2014) and Hungary (2018).",
    "Procedure launched: Slovenia.",
    "Not in the list: Italy.",
    "Not classed: Liechtenstein.",
    "Beyond Liechtenstein: Not in the list: Switzerland.",
  ]);
});

test("The year changes it", () => {
  const lines = linesOf({ year: 2012 });
  expect(lines).toContain("Procedure launched: Hungary and Slovenia.");
  expect(lines).toContain("Not in the list: Czechia and Italy.");
  expect(lines).toContain("Apart, bordering none of them: Poland.");
  expect(lines.join()).not.toContain("(2014)");
});

test("Layers change it: each that is on says who of its members has what", () => {
  expect(linesOf().join()).not.toContain("Lakes");
  const lines = linesOf({ active: ["lakes", "rivers"] });
  expect(lines).toContain(
    "Lakes Initiative: Agreement concluded: Hungary (2018). Procedure launched: Slovenia. Not in the list: Switzerland. Not classed: Liechtenstein.",
  );
  expect(lines.find((line) => line.startsWith("Rivers"))).toContain("Czechia (2014)");
});

test("A layer of a group that is not formed yet says so", () => {
  const lines = linesOf({ active: ["lakes"], year: 2012 });
  expect(lines.at(-1)).toMatch(/^Lakes Initiative: .*2012/);
  expect(lines.at(-1)).not.toContain("concluded");
});

test("Shared borders join the partners into blocks, with the outliers apart", () => {
  expect(linesOf()).toContain("One block, bordering Austria: Poland and Czechia.");
  expect(linesOf()).toContain("Bordering Austria and no other of them: Hungary.");
  const apart = { ...geography, neighbours: new Map(geography.neighbours).set("AUT", new Set()) };
  expect(linesIn(page, apart)).toContain("One block: Poland and Czechia.");
});

test("Directions and distances are said from the capital, and not at all where none is known", () => {
  const { year, reckoning } = page.readingOf();
  const to = (code: string, kilometres: number, isLaunched = false) => ({
    code: country(code),
    kilometres,
    isLaunched,
  });
  const placed: MapFacts = {
    ...mapFactsAsOf(page.facts.dataset, geography, year, reckoning),
    capital: "Vienna",
    directions: [
      { wind: "north", countries: [to("CZE", 250), to("POL", 1250)] },
      { wind: "south", countries: [to("SVN", 280, true)] },
    ],
  };
  const lines = linesIn(page, geography, {}, placed);
  expect(lines).toContain("Directions and distances from Vienna");
  expect(lines).toContain("North: Czechia, about 250 km; Poland, about 1,250 km.");
  expect(lines).toContain("South: Slovenia, about 280 km (procedure launched).");
  expect(linesIn(page, geography, {}, { ...placed, capital: null }).join()).not.toContain("about");
});

test("Another date and other records change it: none signed is called listed, none outside concluded", () => {
  const reckoning = reckoningOf({ dates: "signed", records: "all", scope: "general" });
  const lines = linesOf(page.reckonedBy(reckoning));
  expect(lines).toContain("Agreement signed: Czechia (2014) and Hungary (2018).");
  expect(lines).toContain("Beyond Liechtenstein: Outside the list: Switzerland.");
  expect(lines.join()).not.toContain("concluded");
  const rivers = linesOf({ ...page.reckonedBy(reckoning), active: ["nato"] });
  expect(rivers.at(-1)).toContain("Signature date not found: Poland.");
});

describe("In Serbian", () => {
  const inLanguage = (language: string) =>
    linesOf({ words: page.wordsIn(language), active: ["lakes"] });

  test("it says the same in Cyrillic", () => {
    const lines = inLanguage("sr-Cyrl");
    expect(lines).toContain("Споразум закључен: Чешка (2014) и Мађарска (2018).");
    expect(lines).toContain("Поступак покренут: Словенија.");
    expect(lines).toContain("Није на списку: Италија.");
    expect(lines).toContain("Иза подручја Лихтенштајн: Није на списку: Швајцарска.");
  });

  test("and in Latin letters", () => {
    const lines = inLanguage("sr-Latn");
    expect(lines).toContain("Sporazum zaključen: Češka (2014) i Mađarska (2018).");
    expect(lines).toContain("Nije na spisku: Italija.");
  });

  test("as many sentences as in English", () => {
    for (const language of ["sr-Cyrl", "sr-Latn"]) {
      expect(inLanguage(language)).toHaveLength(inLanguage("en").length);
    }
  });
});

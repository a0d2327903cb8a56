import { describe, expect, test } from "vitest";
import { AS_LISTED, reckoningOf } from "../../../src/domain/reckoning.ts";
import { announcementOf, type Steps } from "../../../src/panels/spoken/announcements.ts";
import { countrySentence } from "../../../src/panels/spoken/countrySentence.ts";
import { panelOf } from "../../../src/view/panel.ts";
import type { Change } from "../../panels/readings.ts";
import { page } from "./serbia.ts";

const nameOf = (code: string, language = "en", change: Change = {}): string =>
  countrySentence(page.readingOf({ words: page.wordsIn(language), ...change }), page.party(code));

describe("The name of each country on Serbia's map", () => {
  test.each([
    [
      "en",
      "SVN",
      "Slovenia, agreement concluded 2013, number 6; member of 6S, SEENSA, NATO, EU; participant in RCC",
    ],
    [
      "en",
      "ROU",
      "Romania, agreement concluded 2017, number 12, also named among procedures launched; member of SEENSA, NATO, EU; participant in RCC",
    ],
    ["en", "DEU", "Germany, procedure launched, no year given; member of NATO, EU"],
    ["en", "HRV", "Croatia, not in the list; member of 6S, SEENSA, NATO, EU; participant in RCC"],
    ["en", "SRB", "Serbia, home state; member of 6S, SEENSA; participant in RCC, PfP"],
    ["en", "XKX", "Kosovo*, not classed; member of SEENSA; participant in RCC"],
    [
      "sr-Cyrl",
      "SVN",
      "Словенија, споразум закључен 2013, број 6; чланство: 6С, SEENSA, НАТО, ЕУ; учешће: RCC",
    ],
    ["sr-Cyrl", "DEU", "Немачка, поступак покренут, година није наведена; чланство: НАТО, ЕУ"],
    ["sr-Cyrl", "HRV", "Хрватска, није на списку; чланство: 6С, SEENSA, НАТО, ЕУ; учешће: RCC"],
    ["sr-Cyrl", "XKX", "Косово*, није разврстано; чланство: SEENSA; учешће: RCC"],
    [
      "sr-Latn",
      "SVN",
      "Slovenija, sporazum zaključen 2013, broj 6; članstvo: 6S, SEENSA, NATO, EU; učešće: RCC",
    ],
    ["sr-Latn", "HRV", "Hrvatska, nije na spisku; članstvo: 6S, SEENSA, NATO, EU; učešće: RCC"],
  ])("in %s, %s: %s", (language, code, name) => {
    expect(nameOf(code, language)).toBe(name);
  });

  test("as of an earlier year", () => {
    expect(nameOf("POL", "en", { year: 2014 })).toMatch(/^Poland, not in the list as of 2014; /);
    expect(nameOf("ROU", "en", { year: 2016 })).toMatch(/^Romania, procedure launched, /);
    expect(nameOf("HRV", "en", { year: 2012 })).not.toMatch(/\bEU\b/);
  });
});

describe("The voice", () => {
  const start: Steps = {
    year: 2020,
    reckoning: AS_LISTED,
    active: ["meetings"],
    panel: null,
  };
  const bySignature = page.reckonedBy(reckoningOf({ ...AS_LISTED, dates: "signed" }));
  const withRecords = page.reckonedBy(reckoningOf({ ...AS_LISTED, records: "all" }));

  test.each<[string, string, Change]>([
    ["en", "2014: ten agreements. New: North Macedonia, Spain and Russia.", { year: 2014 }],
    [
      "sr-Cyrl",
      "2014: десет споразума. Ново: Северна Македонија, Шпанија и Руска Федерација.",
      { year: 2014 },
    ],
    [
      "sr-Latn",
      "2014: deset sporazuma. Novo: Severna Makedonija, Španija i Ruska Federacija.",
      { year: 2014 },
    ],
    ["en", "2020: twelve agreements by signature. New: Luxembourg.", bySignature],
    ["en", "2023: fifteen agreements. Found outside the list: 1.", withRecords],
    ["en", "SEENSA: on. With an agreement: 5 of 11.", { active: ["meetings", "seensa"] }],
    ["en", "Meetings, in order of date: off.", { active: [] }],
    ["sr-Cyrl", "Иницијатива 6С: укључено. Са споразумом: 3 од 5.", { active: ["meetings", "6s"] }],
    ["sr-Latn", "Sastanci, po datumu: isključeno.", { active: [] }],
    ["en", `${nameOf("LUX")}. Details are open.`, { panel: panelOf(page.party("LUX")) }],
    [
      "sr-Cyrl",
      "НАТО, споразум закључен 2011, број 1. Појединости су отворене.",
      { panel: panelOf(page.party("NATO")) },
    ],
  ])("in %s says: %s", (language, said, change) => {
    const reading = page.readingOf({ words: page.wordsIn(language), ...change });
    expect(announcementOf(start, reading)).toBe(said);
  });

  test("Luxembourg is the fifteenth, of 2020", () => {
    expect(nameOf("LUX")).toMatch(/^Luxembourg, agreement concluded 2020, number 15; /);
  });
});

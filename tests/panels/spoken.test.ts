import { describe, expect, test } from "vitest";
import { AS_LISTED, reckoningOf } from "../../src/domain/reckoning.ts";
import { announcementOf, type Steps } from "../../src/panels/announcements.ts";
import { countrySentence } from "../../src/panels/countrySentence.ts";
import { englishWords } from "../../src/words/words.ts";
import { languages, party, readingOf, reckonedBy } from "./oldRendering.tsx";

const [english, cyrillic, latin] = languages;
type Given = Parameters<typeof readingOf>[0];

const nameOf = (code: string, words = englishWords, change: Given = {}) =>
  countrySentence(readingOf({ words, ...change }), party(code));

describe("A country's name says what its colour, number and marks say", () => {
  test.each([
    [
      "SVN",
      "Slovenia, agreement concluded 2013, number 6; member of 6S, SEENSA, NATO, EU; participant in RCC",
    ],
    [
      "ROU",
      "Romania, agreement concluded 2017, number 12, also named among procedures launched; member of SEENSA, NATO, EU; participant in RCC",
    ],
    ["DEU", "Germany, procedure launched, no year given; member of NATO, EU"],
    ["HRV", "Croatia, not in the list; member of 6S, SEENSA, NATO, EU; participant in RCC"],
    ["SRB", "Serbia, home state; member of 6S, SEENSA; participant in RCC, PfP"],
  ])("%s in English", (code, name) => {
    expect(nameOf(code, english)).toBe(name);
  });

  test.each([
    [
      "SVN",
      "Словенија, споразум закључен 2013, број 6; чланство: 6С, SEENSA, НАТО, ЕУ; учешће: RCC",
    ],
    ["DEU", "Немачка, поступак покренут, година није наведена; чланство: НАТО, ЕУ"],
    ["HRV", "Хрватска, није на списку; чланство: 6С, SEENSA, НАТО, ЕУ; учешће: RCC"],
  ])("%s in Serbian, Cyrillic", (code, name) => {
    expect(nameOf(code, cyrillic)).toBe(name);
  });

  test.each([
    [
      "SVN",
      "Slovenija, sporazum zaključen 2013, broj 6; članstvo: 6S, SEENSA, NATO, EU; učešće: RCC",
    ],
    ["HRV", "Hrvatska, nije na spisku; članstvo: 6S, SEENSA, NATO, EU; učešće: RCC"],
  ])("%s in Serbian, Latin", (code, name) => {
    expect(nameOf(code, latin)).toBe(name);
  });

  test("Kosovo* is not classed, whatever it takes part in", () => {
    expect(nameOf("XKX", english)).toBe(
      "Kosovo*, not classed; member of SEENSA; participant in RCC",
    );
    expect(nameOf("XKX", cyrillic)).toBe("Косово*, није разврстано; чланство: SEENSA; учешће: RCC");
  });

  test("the year counts: what is listed later is not in the list as of then", () => {
    expect(nameOf("POL", english, { year: 2014 })).toMatch(/^Poland, not in the list as of 2014; /);
    expect(nameOf("ROU", english, { year: 2016 })).toMatch(/^Romania, procedure launched, /);
    expect(nameOf("HRV", english, { year: 2012 })).not.toMatch(/\bEU\b/);
  });
});

describe("The voice speaks of what has changed and of nothing else", () => {
  const start: Steps = {
    year: 2020,
    reckoning: AS_LISTED,
    active: ["meetings"],
    selected: null,
    opened: null,
  };
  const heard = (change: Given, words = englishWords) =>
    announcementOf(start, readingOf({ words, ...change }));

  test("a year, with those new in it", () => {
    expect(heard({ year: 2014 })).toBe(
      "2014: ten agreements. New: North Macedonia, Spain and Russia.",
    );
    expect(heard({ year: 2014 }, cyrillic)).toBe(
      "2014: десет споразума. Ново: Северна Македонија, Шпанија и Руска Федерација.",
    );
    expect(heard({ year: 2014 }, latin)).toBe(
      "2014: deset sporazuma. Novo: Severna Makedonija, Španija i Ruska Federacija.",
    );
  });

  test("another date, and records outside the list, with what is counted then", () => {
    const bySignature = reckoningOf({ ...AS_LISTED, dates: "signed" });
    expect(heard(reckonedBy(bySignature))).toBe(
      "2020: ten agreements by signature. New: Luxembourg.",
    );
    const withRecords = reckoningOf({ ...AS_LISTED, records: "all" });
    expect(heard(reckonedBy(withRecords))).toBe(
      "2023: fifteen agreements. Found outside the list: 1.",
    );
  });

  test("a layer, with its count as of the year", () => {
    expect(heard({ active: ["meetings", "seensa"] })).toBe(
      "SEENSA: on. With an agreement: 5 of 11.",
    );
    expect(heard({ active: [] })).toBe("Meetings, in order of date: off.");
    expect(heard({ active: ["meetings", "6s"] }, cyrillic)).toBe(
      "Иницијатива 6С: укључено. Са споразумом: 3 од 5.",
    );
    expect(heard({ active: [] }, latin)).toBe("Sastanci, po datumu: isključeno.");
  });

  test("what was opened, and that it was closed", () => {
    const opened = heard({ selected: party("LUX") });
    expect(opened).toMatch(/^Luxembourg, agreement concluded 2020, number 15; /);
    expect(opened).toMatch(/ Details are open\.$/);
    const closed = announcementOf({ ...start, selected: party("LUX") }, readingOf());
    expect(closed).toBe("Details are closed.");
    expect(heard({ selected: party("NATO") }, cyrillic)).toBe(
      "НАТО, споразум закључен 2011, број 1. Појединости су отворене.",
    );
  });

  test("silence where nothing was stepped", () => {
    for (const words of languages) expect(heard({ pointed: party("FRA") }, words)).toBe("");
  });
});

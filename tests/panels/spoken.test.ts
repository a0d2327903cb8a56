import { describe, expect, test } from "vitest";
import { AS_LISTED, reckoningOf } from "../../src/domain/reckoning.ts";
import { announcementOf, type Steps } from "../../src/panels/spoken/announcements.ts";
import { countrySentence } from "../../src/panels/spoken/countrySentence.ts";
import { panelOf } from "../../src/view/panel.ts";
import { page } from "./page.ts";
import type { Change } from "./readings.ts";

const nameOf = (code: string, language = "en", change: Change = {}): string =>
  countrySentence(page.readingOf({ words: page.wordsIn(language), ...change }), page.party(code));

describe("A country's name says what its colour, number and marks say", () => {
  test.each([
    ["en", "CZE", "Czechia, agreement concluded 2014, number 3; member of Rivers, NATO"],
    [
      "en",
      "HUN",
      "Hungary, agreement concluded 2018, number 4, also named among procedures launched; member of Lakes, Rivers, NATO",
    ],
    [
      "en",
      "SVN",
      "Slovenia, procedure launched, no year given; member of NATO; participant in Lakes",
    ],
    ["en", "CHE", "Switzerland, not in the list; member of Lakes"],
    ["en", "ITA", "Italy, not in the list"],
    ["en", "AUT", "Austria, home state; member of Lakes"],
    ["en", "LIE", "Liechtenstein, not classed; member of Lakes"],
    ["sr-Cyrl", "CZE", "Чешка, споразум закључен 2014, број 3; чланство: Реке, НАТО"],
    [
      "sr-Cyrl",
      "SVN",
      "Словенија, поступак покренут, година није наведена; чланство: НАТО; учешће: Језера",
    ],
    ["sr-Cyrl", "CHE", "Швајцарска, није на списку; чланство: Језера"],
    ["sr-Cyrl", "LIE", "Лихтенштајн, није разврстано; чланство: Језера"],
    ["sr-Latn", "CZE", "Češka, sporazum zaključen 2014, broj 3; članstvo: Reke, NATO"],
    ["sr-Latn", "CHE", "Švajcarska, nije na spisku; članstvo: Jezera"],
  ])("in %s, %s: %s", (language, code, name) => {
    expect(nameOf(code, language)).toBe(name);
  });

  test("the year counts: what is listed later is not in the list as of then", () => {
    expect(nameOf("CZE", "en", { year: 2012 })).toMatch(/^Czechia, not in the list as of 2012; /);
    expect(nameOf("HUN", "en", { year: 2014 })).toMatch(/^Hungary, procedure launched, /);
    expect(nameOf("SVN", "en", { year: 2014 })).not.toContain("NATO");
  });
});

describe("The voice speaks of what has changed and of nothing else", () => {
  const start: Steps = {
    year: 2018,
    reckoning: AS_LISTED,
    active: ["meetings"],
    panel: null,
  };
  const heard = (change: Change, language = "en"): string =>
    announcementOf(start, page.readingOf({ words: page.wordsIn(language), ...change }));

  test.each([
    ["en", 2012, "2012: two agreements. New: NATO and Poland."],
    ["en", 2016, "2016: three agreements."],
    ["sr-Cyrl", 2012, "2012: два споразума. Ново: НАТО и Пољска."],
    ["sr-Latn", 2012, "2012: dva sporazuma. Novo: NATO i Poljska."],
  ])("in %s, a year with those new in it: %i", (language, year, said) => {
    expect(heard({ year }, language)).toBe(said);
  });

  test("another date, and records outside the list, with what is counted then", () => {
    const bySignature = reckoningOf({ ...AS_LISTED, dates: "signed" });
    expect(heard(page.reckonedBy(bySignature))).toBe(
      "2018: three agreements by signature. New: Hungary.",
    );
    const withRecords = reckoningOf({ ...AS_LISTED, records: "all" });
    expect(heard(page.reckonedBy(withRecords))).toBe(
      "2019: four agreements. Found outside the list: 1.",
    );
  });

  test.each([
    ["en", ["meetings", "lakes"], "Lakes Initiative: on. With an agreement: 1 of 3."],
    ["en", [], "Meetings, in order of date: off."],
    ["sr-Cyrl", ["meetings", "lakes"], "Иницијатива језера: укључено. Са споразумом: 1 од 3."],
    ["sr-Latn", [], "Sastanci, po datumu: isključeno."],
  ])("in %s, a layer, with its count as of the year: %j", (language, active, said) => {
    expect(heard({ active }, language)).toBe(said);
  });

  test("what was opened, and that it was closed", () => {
    const opened = heard({ panel: panelOf(page.party("CZE")) });
    expect(opened).toBe(`${nameOf("CZE")}. Details are open.`);
    const closed = announcementOf(
      { ...start, panel: panelOf(page.party("CZE")) },
      page.readingOf(),
    );
    expect(closed).toBe("Details are closed.");
    expect(heard({ panel: panelOf(page.party("NATO")) }, "sr-Cyrl")).toBe(
      "НАТО, споразум закључен 2012, број 1. Појединости су отворене.",
    );
  });

  test.each(page.languages)("in $lang, silence where nothing was stepped", (words) => {
    expect(heard({}, words.lang)).toBe("");
  });
});

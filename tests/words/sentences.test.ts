import { describe, expect, test } from "vitest";
import { coverageWords } from "../../src/words/english/coverage.ts";
import { tableWords } from "../../src/words/english/table.ts";
import { englishWords, loadWords } from "../../src/words/words.ts";

const english = englishWords.message;
const serbianWords = await loadWords("sr-Cyrl");
const cyrillic = serbianWords.message;
const latin = (await loadWords("sr-Latn")).message;

test.each([
  [15, 2020, "Fifteen agreements, 2011–2020", "Петнаест споразума, 2011–2020."],
  [10, 2014, "Ten agreements, 2011–2014", "Десет споразума, 2011–2014."],
  [4, 2011, "Four agreements, 2011", "Четири споразума, 2011."],
  [1, 2011, "One agreement, 2011", "Један споразум, 2011."],
  [21, 2030, "21 agreements, 2011–2030", "21 споразум, 2011–2030."],
  [0, 2010, "No agreements by 2010", "Ниједан споразум закључно са 2010."],
])("The title for %i by %i reads “%s”", (count, year, inEnglish, inSerbian) => {
  expect(english.title.sentence(count, 2011, year)).toBe(inEnglish);
  expect(cyrillic.title.sentence(count, 2011, year)).toBe(inSerbian);
});

test("The title in Latin letters follows from Cyrillic", () => {
  expect(latin.title.sentence(15, 2011, 2020)).toBe("Petnaest sporazuma, 2011–2020.");
});

test.each([
  [1, "2014, one agreement", "2014, један споразум"],
  [2, "2014, two agreements", "2014, два споразума"],
  [5, "2014, five agreements", "2014, пет споразума"],
  [10, "2014, ten agreements", "2014, десет споразума"],
  [20, "2014, twenty agreements", "2014, двадесет споразума"],
  [21, "2014, 21 agreements", "2014, 21 споразум"],
  [22, "2014, 22 agreements", "2014, 22 споразума"],
  [111, "2014, 111 agreements", "2014, 111 споразума"],
  [0, "2014, no agreements", "2014, ниједан споразум"],
])("%i agreements are spoken as “%s”", (count, inEnglish, inSerbian) => {
  expect(english.dock.sliderValue(2014, count)).toBe(inEnglish);
  expect(cyrillic.dock.sliderValue(2014, count)).toBe(inSerbian);
});

describe("The standfirst", () => {
  const inEnglish = { home: "Serbia", states: 13, organizations: 2, launched: 3 };
  const inSerbian = { ...inEnglish, home: "Србија" };

  test("says with whom there are agreements, and with whom procedures are open", () => {
    expect(english.title.standfirst(inEnglish)).toBe(
      "Serbia has agreements on exchanging and protecting classified information with 13 states and two organisations. Procedures are open with three more states.",
    );
    expect(cyrillic.title.standfirst(inSerbian)).toBe(
      "Србија има споразуме о размени и заштити тајних података са 13 држава и две организације. Покренути су поступци са још три државе.",
    );
    expect(latin.title.standfirst({ ...inSerbian, home: "Srbija" })).toBe(
      "Srbija ima sporazume o razmeni i zaštiti tajnih podataka sa 13 država i dve organizacije. Pokrenuti su postupci sa još tri države.",
    );
  });

  test("agrees with one state and with one procedure", () => {
    const one = { states: 1, organizations: 1, launched: 1 };
    expect(english.title.standfirst({ home: "Serbia", ...one })).toBe(
      "Serbia has agreements on exchanging and protecting classified information with one state and one organisation. A procedure is open with one more state.",
    );
    expect(cyrillic.title.standfirst({ home: "Србија", ...one })).toBe(
      "Србија има споразуме о размени и заштити тајних података са једном државом и једном организацијом. Покренут је поступак са још једном државом.",
    );
  });

  test("speaks only of procedures where no entry is as early as the year", () => {
    const none = { states: 0, organizations: 0, launched: 5 };
    expect(english.title.standfirst({ home: "Serbia", ...none })).toBe(
      "The list names no state and no organisation by this year. Procedures are open with five states.",
    );
    expect(cyrillic.title.standfirst({ home: "Србија", ...none })).toBe(
      "Закључно са овом годином на списку нема ниједне државе ни организације. Покренути су поступци са пет држава.",
    );
  });

  test("leaves out organisations and procedures where there are none", () => {
    const states = { states: 21, organizations: 0, launched: 0 };
    expect(english.title.standfirst({ home: "Serbia", ...states })).toMatch(/ with 21 states\.$/);
    expect(cyrillic.title.standfirst({ home: "Србија", ...states })).toMatch(/ са 21 државом\.$/);
  });
});

describe("A status in one line", () => {
  test.each([
    [english.status.concluded(2013), "Concluded 2013"],
    [english.status.listedAsBoth(2017), "Concluded 2017†, also named among procedures launched"],
    [english.status.launched, "Procedure launched, no year given"],
    [english.status.launchedOn("May 2014"), "Procedure launched May 2014"],
    [english.status.notInTheList, "Not in the list"],
    [english.status.home, "Home state"],
    [english.status.notClassed, "Not classed"],
    [
      english.status.notYetInTheList(2014, 2015),
      "As of 2014: not in the list. Listed as concluded 2015.",
    ],
    [cyrillic.status.concluded(2013), "Закључен 2013."],
    [cyrillic.status.listedAsBoth(2017), "Закључен 2017†, наведен и међу покренутим поступцима"],
    [cyrillic.status.launched, "Поступак покренут, година није наведена"],
    [
      cyrillic.status.notYetInTheList(2014, 2015),
      "Закључно са 2014: није на списку. На списку као закључен 2015.",
    ],
    [latin.status.concluded(2013), "Zaključen 2013."],
    [latin.status.notInTheList, "Nije na spisku"],
  ])("“%s”", (said, expected) => expect(said).toBe(expected));
});

test("A name keeps its asterisk in a sentence", () => {
  expect(coverageWords(englishWords).notClassed("Kosovo*")).toBe("Kosovo* is not classed.");
});

// The table of the wording in the visual design, row by row.
test.each([
  [english.header.views.map, cyrillic.header.views.map, "Map", "Карта"],
  [english.header.views.table, cyrillic.header.views.table, "Table", "Табела"],
  [english.header.views.coverage, cyrillic.header.views.coverage, "Coverage", "Покривеност"],
  [english.layers.heading, cyrillic.layers.heading, "Layers", "Слојеви"],
  [english.key.heading, cyrillic.key.heading, "Key", "Легенда"],
  [
    english.key.home("Serbia"),
    cyrillic.key.home("Србија"),
    "Serbia, home state",
    "Србија, матична држава",
  ],
  [
    english.key.concluded(2011, 2020),
    cyrillic.key.concluded(2011, 2020),
    "Concluded, 2011 to 2020",
    "Закључен, од 2011. до 2020.",
  ],
  [
    english.standings.launched,
    cyrillic.standings.launched,
    "Procedure launched",
    "Поступак покренут",
  ],
  [
    english.key.listedAsBoth,
    cyrillic.key.listedAsBoth,
    "Listed as both†",
    "Наведено на оба места†",
  ],
  [english.key.notInTheList, cyrillic.key.notInTheList, "Not in the list", "Није на списку"],
  [english.dock.noYearGiven, cyrillic.dock.noYearGiven, "no year given", "година није наведена"],
  [
    english.dock.yearOfConclusion,
    cyrillic.dock.yearOfConclusion,
    "Year of conclusion",
    "Година закључења",
  ],
  [english.dock.runningTotal, cyrillic.dock.runningTotal, "Running total", "Укупно до тада"],
  [english.dock.meetings, cyrillic.dock.meetings, "Meetings", "Састанци"],
  [english.dock.asOf(2014), cyrillic.dock.asOf(2014), "As of 2014", "Закључно са 2014."],
  [
    english.map.withOrganisations,
    cyrillic.map.withOrganisations,
    "With organisations",
    "Са организацијама",
  ],
  [english.layers.count(3, 5), cyrillic.layers.count(3, 5), "3 of 5", "3 од 5"],
  [
    english.meetings.placeNotStated,
    cyrillic.meetings.placeNotStated,
    "Place not stated",
    "Место није наведено",
  ],
  [
    tableWords(englishWords).columns.source,
    tableWords(serbianWords).columns.source,
    "Source",
    "Извор",
  ],
])("“%s” is „%s”", (saidInEnglish, saidInSerbian, inEnglish, inSerbian) => {
  expect(saidInEnglish).toBe(inEnglish);
  expect(saidInSerbian).toBe(inSerbian);
});

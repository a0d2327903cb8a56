import { describe, expect, test } from "vitest";
import { checkTables } from "../../src/data/checkTables.ts";
import { describeProblem } from "../../src/words/english/faults.ts";
import {
  added,
  changed,
  type Fixture,
  faultless,
  problemsOf,
  readFixture,
  sentencesOf,
} from "./fixture.ts";

test("a faultless dataset has no problem", async () => {
  expect(await sentencesOf(faultless)).toEqual([]);
});

const lst = { source: "list", confidence: "high" };

/** What is wrong, the dataset with it, and the one sentence that the editor reads. */
const cases: readonly (readonly [string, Fixture, string])[] = [
  [
    "an unknown party",
    changed("agreements", 3, { counterparty: "SLO" }),
    "agreements.csv, row 3, column counterparty: “SLO” is not known; expected the code of a row of parties.csv.",
  ],
  [
    "a party without a name",
    { ...faultless, names: (faultless["names"] ?? []).filter(({ id }) => id !== "PRT") },
    "parties.csv, row 5, column code: “PRT” is not known; expected the key of a row of names.csv.",
  ],
  [
    "a place without a name",
    changed("meetings", 2, { city: "Bled" }),
    "meetings.csv, row 2, column city: “Bled” is not known; expected the key of a row of names.csv.",
  ],
  [
    "an asterisk without its note",
    changed("names", 3, { name_sr: "Словенија*" }),
    "names.csv, row 3, column note_sr: “Словенија*” has an asterisk and no note; expected the note it leads to.",
  ],
  [
    "a note without its asterisk",
    changed("names", 3, { note_en: "A note." }),
    "names.csv, row 3, column name_en: “SVN” has a note and no asterisk; expected a name that ends with *.",
  ],
  [
    "a name that a language lacks",
    changed("names", 3, { name_sr: "" }),
    "names.csv, row 3, column name_sr: the cell is empty; expected text.",
  ],
  [
    "an unknown source",
    changed("acts", 2, { source: "sorce" }),
    "acts.csv, row 2, column source: “sorce” is not known; expected the key of a row of sources.csv.",
  ],
  [
    "a fact without a source",
    changed("milestones", 2, { source: "" }),
    "milestones.csv, row 2, column source: the cell is empty; expected the key of a row of sources.csv.",
  ],
  [
    "a confidence that is none",
    changed("strategy", 2, { confidence: "certain" }),
    "strategy.csv, row 2, column confidence: “certain” cannot be read; expected one of high, medium, low.",
  ],
  [
    "a duplicate key",
    added("initiatives", { ...faultless["initiatives"]?.[0] }),
    "initiatives.csv, row 3, column id: “nato” already stands in row 2; expected a key of its own.",
  ],
  [
    "a delegation named twice",
    added("attendance", { meeting: "m-1", party: "SVN", ...lst }),
    "attendance.csv, row 3, column meeting, party: “m-1/SVN” already stands in row 2; expected a key of its own.",
  ],
  [
    "an impossible date",
    changed("acts", 2, { date: "2013-02-30" }),
    "acts.csv, row 2, column date: “2013-02-30” cannot be read; expected a date of the calendar: 2014, 2014-05 or 2014-05-20.",
  ],
  [
    "a date in another form",
    changed("milestones", 2, { date: "14.12.2006." }),
    "milestones.csv, row 2, column date: “14.12.2006.” cannot be read; expected a date of the calendar: 2014, 2014-05 or 2014-05-20.",
  ],
  [
    "an entry into force before the signature",
    changed("acts", 3, { date: "2013-09" }),
    "acts.csv, row 3, column date: the agreement is in force on 2013-09, before it is signed on 2013-10-02; expected 2013-10-02 or later.",
  ],
  [
    "an end before the signature",
    changed("acts", 3, { act: "ended", date: "2012" }),
    "acts.csv, row 3, column date: the agreement is ended on 2012, before it is signed on 2013-10-02; expected 2013-10-02 or later.",
  ],
  [
    "a ratification before the signature",
    changed("acts", 3, { act: "ratified", date: "2013-01" }),
    "acts.csv, row 3, column date: the agreement is ratified on 2013-01, before it is signed on 2013-10-02; expected 2013-10-02 or later.",
  ],
  [
    "the same act twice",
    changed("acts", 3, { act: "signed" }),
    "acts.csv, row 3, column act: the agreement is signed already in row 2; expected each act once.",
  ],
  [
    "an act by a third party",
    changed("acts", 3, { by: "ROU" }),
    "acts.csv, row 3, column by: “ROU” is not a party to the agreement; expected SRB or SVN.",
  ],
  [
    "a membership that ends before it begins",
    changed("memberships", 2, { to: "2003" }),
    "memberships.csv, row 2, column to: the membership ends 2003, before it begins 2004-03-29; expected a date after 2004-03-29.",
  ],
  [
    "a membership that ends without a beginning",
    changed("memberships", 2, { from: "", to: "2003" }),
    "memberships.csv, row 2, column from: the membership ends without a beginning; expected its beginning.",
  ],
  [
    "a group composed of one that is unknown",
    changed("initiatives", 2, { composed_of: "natto" }),
    "initiatives.csv, row 2, column composed_of: “natto” is not known; expected keys of other rows of initiatives.csv.",
  ],
  [
    "a group composed of itself",
    changed("initiatives", 2, { composed_of: "nato" }),
    "initiatives.csv, row 2, column composed_of: “nato” is composed of itself; expected keys of other rows of initiatives.csv.",
  ],
  [
    "memberships that overlap",
    added("memberships", {
      id: "nato-svn-2",
      initiative: "nato",
      member: "SVN",
      role: "member",
      from: "2010",
      ...lst,
    }),
    "memberships.csv, row 3, column from: the membership overlaps the one in row 2; expected one row for each stay of a member in a group.",
  ],
  [
    "a meeting that ends before it begins",
    changed("meetings", 2, { end: "2014-05-18" }),
    "meetings.csv, row 2, column end: it ends 2014-05-18, before it begins 2014-05-19; expected 2014-05-19 or later.",
  ],
  [
    "a project that ends before it begins",
    changed("projects", 2, { end: "2009" }),
    "projects.csv, row 2, column end: it ends 2009, before it begins 2010; expected 2010 or later.",
  ],
  [
    "one coordinate without the other",
    changed("meetings", 2, { latitude: "" }),
    "meetings.csv, row 2, column latitude: one coordinate stands without the other; expected both coordinates, or neither.",
  ],
  [
    "coordinates that are turned round",
    changed("meetings", 2, { longitude: "46.1", latitude: "114.5" }),
    "meetings.csv, row 2, column latitude: “114.5” cannot be read; expected a number from -90 to 90.",
  ],
  [
    "an organization as the home state",
    changed("agreements", 2, { home: "NATO", counterparty: "SRB" }),
    "agreements.csv, row 2, column home: “NATO” is an organization, used as a state; expected the code of a country in parties.csv.",
  ],
  [
    "an organization as the country of a meeting",
    changed("meetings", 2, { country: "NATO" }),
    "meetings.csv, row 2, column country: “NATO” is an organization, used as a state; expected the code of a country in parties.csv.",
  ],
  [
    "a quotation of more than 25 words",
    changed("strategy", 2, { quote: "word ".repeat(26).trim() }),
    "strategy.csv, row 2, column quote: “word word word word word word word word word word word word…” cannot be read; expected at most 25 words, word for word.",
  ],
  [
    "a source whose title is in no language",
    changed("sources", 2, { title: "Agreements" }),
    "sources.csv, row 2, column language: the source has a title or is quoted, in no language; expected the language of its words.",
  ],
  [
    "a language that is none",
    changed("sources", 2, { language: "English" }),
    "sources.csv, row 2, column language: “English” cannot be read; expected a language by its code: en or sr-Latn.",
  ],
  [
    "a text that is not translated",
    changed("milestones", 2, { note: "In spring." }),
    "milestones.csv, row 2, column note: “In spring.” is not translated; expected a row of translations.csv with this text.",
  ],
  [
    "one of several texts in a cell that is not translated",
    changed("meetings", 2, { organizers: "NATO; The host" }),
    "meetings.csv, row 2, column organizers: “The host” is not translated; expected a row of translations.csv with this text.",
  ],
  [
    "a translation that is empty",
    changed("translations", 3, { sr: "" }),
    "translations.csv, row 3, column sr: the cell is empty; expected text.",
  ],
  [
    "a translation of what no table says",
    added("translations", { text: "In spring.", sr: "У пролеће." }),
    "translations.csv, row 11, column text: no table says “In spring.”; expected a text as it stands in its cell.",
  ],
  [
    "an agreement concluded and launched without a resolution",
    {
      ...changed("launches", 3, { resolution: "" }),
      translations: (faultless["translations"] ?? []).slice(1),
    },
    "launches.csv, row 3, column resolution: “ROU” is launched here and concluded in 2017 in the list; expected a resolution that says how the two statements are to be read.",
  ],
  [
    "a resolution where nothing contradicts",
    changed("launches", 2, { resolution: "Concluded since." }),
    "launches.csv, row 2, column resolution: “PRT” is not also listed as concluded; expected no resolution where nothing contradicts.",
  ],
  [
    "a procedure launched twice",
    added("launches", {
      id: "l-prt-2",
      home: "SRB",
      counterparty: "PRT",
      order: "3",
      listed_as: "Portugal",
      ...lst,
    }),
    "launches.csv, row 4, column counterparty: a procedure with “PRT” is launched twice; expected one row for each procedure.",
  ],
  [
    "an agreement of a state with itself",
    changed("agreements", 3, { counterparty: "SRB" }),
    "agreements.csv, row 3, column counterparty: “SRB” has an agreement with itself; expected two different parties.",
  ],
  [
    "an agreement of two other states",
    changed("agreements", 3, { home: "PRT", counterparty: "SVN" }),
    "agreements.csv, row 3, column counterparty: “SRB”, the home state, is not a side of it; expected SRB as one of the two parties.",
  ],
  [
    "a number of the list left out",
    changed("agreements", 4, { listed_number: "4" }),
    "agreements.csv, row 4, column listed_number: number 4 is beyond the 3 entries of the list; expected the numbers 1 to 3, each once.",
  ],
  [
    "a number of the list given twice",
    changed("agreements", 4, { listed_number: "2" }),
    "agreements.csv, row 4, column listed_number: number 2 stands twice in the list; expected each number of the list once.",
  ],
  [
    "an entry of the list without its year",
    changed("agreements", 2, { listed_year: "" }),
    "agreements.csv, row 2, column listed_year: the entry in the list is incomplete; expected listed_number, listed_year, listed_as together, or none of them.",
  ],
  [
    "an entry of the list from another source",
    changed("agreements", 2, { source: "paper" }),
    "agreements.csv, row 2, column source: “paper” is not the list that the agreement is said to be on; expected list.",
  ],
  [
    "a further citation of an unknown fact",
    changed("citations", 2, { key: "a-svn-sealed" }),
    "citations.csv, row 2, column key: “a-svn-sealed” is not known; expected the key of a row of acts.csv.",
  ],
  [
    "an address that would run as a script",
    changed("sources", 3, { url: "javascript:alert(1)" }),
    "sources.csv, row 3, column url: “javascript:alert(1)” cannot be read; expected an address that begins with http.",
  ],
  [
    "a space at the end of a cell",
    changed("attendance", 2, { party: "SVN " }),
    "attendance.csv, row 2, column party: “SVN ” begins or ends with a space; expected no space around it.",
  ],
  [
    "a dataset about two states",
    added("dataset", { ...faultless["dataset"]?.[0], id: "other" }),
    "dataset.csv, row 3, column id: the dataset has a second row; expected exactly one row, about this dataset.",
  ],
  [
    "a marking with a letter of another script",
    changed("markings", 2, { marking: "TАJNO" }),
    "markings.csv, row 2, column marking: “TАJNO” has the letter “А” of another script; expected letters of Latn.",
  ],
  [
    "a level beyond the four",
    changed("markings", 2, { level: "5" }),
    "markings.csv, row 2, column level: “5” cannot be read; expected a whole number from 1 to 4.",
  ],
  [
    "a level on no basis",
    changed("markings", 2, { basis: "undetermined" }),
    "markings.csv, row 2, column basis: level 2 is given on no basis; expected what the level rests on, or no level.",
  ],
  [
    "a marking without a level",
    changed("markings", 2, { level: "" }),
    "markings.csv, row 2, column level: the marking has no level; expected a level, or “undetermined” as the basis.",
  ],
  [
    "a level without a marking that says nothing",
    changed("markings", 2, { marking: "" }),
    "markings.csv, row 2, column note: the level has no marking and no note; expected the marking, or a note that says why there is none.",
  ],
  [
    "a marking that ends before it begins",
    changed("markings", 2, { valid_from: "2021", valid_to: "2020" }),
    "markings.csv, row 2, column valid_to: the marking ends 2020, before it begins 2021; expected a date after 2021.",
  ],
  [
    "a peer in force before it signed",
    changed("peers", 2, { in_force: "2010" }),
    "peers.csv, row 2, column in_force: the agreement is in force on 2010, before it is signed on 2011-06-29; expected 2011-06-29 or later.",
  ],
];

describe("Each fault is told once, in one sentence that says where it stands", () => {
  test.each(cases)("%s", async (_, fixture, sentence) => {
    expect(await sentencesOf(fixture)).toEqual([sentence]);
  });
});

test("a country of the map without a name is told", async () => {
  const { problems } = await checkTables(readFixture(faultless), new Map(), ["SVN", "AND"]);
  expect(problems.map(describeProblem)).toEqual([
    "names.csv, column id: “AND” is on the map and has no name; expected a row with its name.",
  ]);
});

test("a problem names file, row and column apart from its sentence", async () => {
  expect(await problemsOf(changed("acts", 2, { date: "2013-13" }))).toEqual([
    {
      file: "acts.csv",
      row: 2,
      column: "date",
      fault: { kind: "unreadable-cell", found: "2013-13", form: { kind: "date" } },
    },
  ]);
});

test("all problems are told at once, in the order of the tables and rows", async () => {
  const broken: Fixture = {
    ...faultless,
    agreements:
      changed("agreements", 3, { counterparty: "SLO", scope: "secret" })["agreements"] ?? [],
    acts: changed("acts", 2, { date: "soon", act: "sealed" })["acts"] ?? [],
    peers: changed("peers", 2, { counterparty: "SVN" })["peers"] ?? [],
  };
  const places = (await problemsOf(broken)).map(({ file, row, column }) => [file, row, column]);
  expect(places).toEqual([
    ["agreements.csv", 3, "scope"],
    ["acts.csv", 2, "act"],
    ["acts.csv", 2, "date"],
    // With row 3 unread, number 3 of the list is beyond the two that remain.
    ["agreements.csv", 4, "listed_number"],
    ["peers.csv", 2, "counterparty"],
  ]);
});

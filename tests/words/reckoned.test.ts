import { describe, expect, test } from "vitest";
import { AS_LISTED, type DateKind, reckoningOf } from "../../src/domain/reckoning.ts";
import { coverageWords } from "../../src/words/english/coverage.ts";
import { dossierWords } from "../../src/words/english/dossier.ts";
import { tableWords } from "../../src/words/english/table.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
import { reckonedWords } from "../../src/words/reckonedWords.ts";
import { englishWords, loadWords, type Words } from "../../src/words/words.ts";
import { sayingsOf } from "./sayings.ts";

const by = (dates: DateKind, words: Words = englishWords): Words =>
  reckonedWords(words, reckoningOf({ ...AS_LISTED, dates }));

const spoken = await Promise.all(LANGUAGES.map(loadWords));

/** What is said at first and by the panels whose words the date changes. */
const sayingsWith = (words: Words) =>
  [
    words.message,
    { party: dossierWords(words).party },
    { table: tableWords(words) },
    { coverage: coverageWords(words) },
  ].flatMap(sayingsOf);

/** Everything that is said by a date, but the names of acts and of dates, the same by any of them. */
const sayingsBy = (dates: DateKind, words: Words) =>
  sayingsWith(by(dates, words)).filter(({ path }) => !/^(party\.acts|choices\.dates)/.test(path));

const signature = /\bsign|потпис|potpis/i;
const entryIntoForce = /\bforce\b|снаг|сназ|snag|snaz/i;

describe.each(spoken.map((words) => [words.lang, words] as const))("In %s", (_lang, words) => {
  test.each([
    ["signed", entryIntoForce],
    ["in-force", signature],
  ] as const)("by the date %s no other act is spoken of", (dates, other) => {
    for (const { path, say } of sayingsBy(dates, words)) expect(say(5), path).not.toMatch(other);
  });

  test.each([
    ["signed", signature],
    ["in-force", entryIntoForce],
  ] as const)("by the date %s every count and every status names it", (dates, act) => {
    const dated = by(dates, words);
    const { message } = dated;
    const counted = { home: "Serbia", states: 1, organizations: 1, launched: 0 };
    for (const text of [
      message.title.sentence(5, 2008, 2020),
      message.title.standfirst(counted),
      message.title.standfirst({ ...counted, states: 0, organizations: 0 }),
      message.key.concluded(2008, 2020),
      message.dock.yearOfConclusion,
      message.dock.sliderValue(2014, 5),
      message.dock.concluded(5),
      message.dock.reached(2014, 5, ""),
      message.status.concluded(2014),
      message.status.listedAsBoth(2017),
      message.standings.concluded,
      dossierWords(dated).party.notInTheListAsOf(2014),
      tableWords(dated).summary(5, 3, 2020),
      tableWords(dated).statuses.concluded,
      coverageWords(dated).columns.concluded,
      message.map.seal("NATO", 2008),
      message.map.description(5),
      message.layers.bar(1, 2, 3),
    ]) {
      expect(text).toMatch(act);
    }
  });

  test("with the list's own dates every message stays as it is, but for the years", () => {
    const beside = reckonedWords(words, reckoningOf({ ...AS_LISTED, records: "all" }));
    const official = new Map(sayingsWith(words).map(({ path, say }) => [path, say(5)]));
    const changed = sayingsWith(beside).filter(({ path, say }) => say(5) !== official.get(path));
    expect(changed.map(({ path }) => path)).toEqual([
      "dock.latestInTheList",
      "dock.yearOfConclusion",
    ]);
  });
});

test("the title says by which date is counted", () => {
  const { title } = by("signed").message;
  expect(title.sentence(9, 2008, 2020)).toBe("By signature: nine agreements, 2008–2020");
  expect(title.sentence(0, 2011, 2014)).toBe("By signature: no agreements by 2014");
  expect(by("in-force").message.title.sentence(2, 2011, 2020)).toBe(
    "By entry into force: two agreements, 2011–2020",
  );
});

test("a Serbian date gives up its stop to another sign", async () => {
  const serbian = await loadWords("sr-Cyrl");
  const { panels } = serbian;
  const said = [
    by("in-force", serbian).reckoned?.act.notYetSigned(2019, "4. фебруар 2020."),
    panels.evidence?.rules.byAct("НАТО", "Потписан", "1. октобар 2008.", 2008),
    panels.evidence?.rules.byActAndLaunched("Кипар", "Потписан", "2017.", 2017),
    panels.evidence?.rules.notYet("Кипар", "Потписан", "27. новембар 2017.", 2016),
  ];
  for (const sentence of said) expect(sentence).not.toMatch(/\.[.,;]/);
});

test("what was not found is counted, and is never said not to be", () => {
  const say = by("signed").reckoned;
  expect(say?.act.undated.count(5)).toBe("Signature date not found: 5");
  expect(say?.act.undated.status(2015)).toBe("Listed for 2015; signature date not found");
  expect(say?.outside.count(1)).toBe("Found outside the list: 1");
});

import { describe, expect, test } from "vitest";
import { explainColour } from "../../src/domain/explanation.ts";
import { reckoningOf } from "../../src/domain/reckoning.ts";
import { isWhyKey } from "../../src/reading/keys.ts";
import { explainedOnThePage, reasonPromises, whyOf } from "./colourPromises.ts";
import { textOf } from "./dom.ts";
import { page } from "./page.ts";
import { explained } from "./readings.ts";

const { dataset } = page.facts;
const codes = [...dataset.parties.keys()];
const why = (code: string, year = 2018, language = "en"): string =>
  textOf(whyOf(page, code, { year, words: page.wordsIn(language) }));

describe("Everything that is painted", () => {
  test.each(reasonPromises)("%s", (_promise, holds) => holds(page, codes));

  test("is explained on the page, with the list's own page linked", async () => {
    await explainedOnThePage(page, codes, [2012, 2014, 2018]);
  });
});

describe("The rule is said in words", () => {
  test.each([
    ["CZE", 2018, "The list names Czechia with the year 2014"],
    ["ITA", 2018, "The list does not name Italy"],
    ["SVN", 2018, "among procedures launched and not among agreements concluded"],
    ["HUN", 2018, "A conclusion outranks a launch: the country has the colour of 2018"],
    ["HUN", 2014, "later than 2014: as of 2014 the country is hatched"],
    ["CZE", 2012, "The list names Czechia with the year 2014, later than 2012"],
    ["NATO", 2018, "Its members do not take a colour from it."],
    ["AUT", 2018, "Austria is the home state"],
    ["LIE", 2018, "does not mention Liechtenstein, and the atlas does not class it"],
  ])("of %s as of %i: “%s”", (code, year, sentence) => {
    expect(why(code, year)).toContain(sentence);
  });

  test.each([
    ["NATO", "signed", 2018, "by-act"],
    ["HUN", "signed", 2018, "by-act-and-launched"],
    ["POL", "signed", 2018, "undated"],
    ["NATO", "signed", 2009, "not-yet"],
    ["CZE", "signed", 2012, "outside-the-list"],
    ["CHE", "listed", 2019, "outside-the-list"],
  ] as const)("%s by the date %s as of %i: %s", (code, dates, year, rule) => {
    const reckoning = reckoningOf({ dates, records: "all", scope: "all" });
    expect(explainColour(dataset, page.party(code), year, reckoning).rule).toBe(rule);
  });

  test("of an earlier agreement it is not said to be with one that the list does not name", () => {
    const reckoning = reckoningOf({ dates: "listed", records: "all", scope: "all" });
    const text = textOf(
      page.open(explained(page.party("CZE")), { ...page.reckonedBy(reckoning), year: 2011 }),
    );
    expect(text).toContain("As of 2011 the list’s page says nothing of Czechia.");
    expect(text).toContain("No. 3 in the list: “Czech R.”, 2014");
    expect(text).not.toContain("does not name Czechia");
  });

  test("in Serbian too, in both scripts", () => {
    expect(why("CZE", 2018, "sr-Cyrl")).toContain("Унос на списку: Чешка, са годином 2014.");
    expect(why("ITA", 2018, "sr-Latn")).toContain("ne navodi: Italija.");
  });
});

describe("A chain", () => {
  test("gives the list's words, their place, the confidence, and that no reading was recorded", () => {
    const chain = why("CZE");
    expect(chain).toContain("No. 3 in the list: “Czech R.”, 2014");
    expect(chain).toContain("list of agreements, item 3");
    expect(chain).toContain("3. Czech R. 2014");
    expect(chain).toContain("Date read: not recorded");
    expect(chain).toContain("Confidence: high");
  });

  test("says what was not found, and of nothing that was", () => {
    expect(why("POL")).toContain("Not found A date of signature");
    expect(why("SVN")).toContain("How many years it has been open cannot be told.");
    expect(why("CZE")).not.toContain("A date of entry into force");
  });

  test("keeps what other sources know apart from what decides", () => {
    const [decides = "", beside = ""] = why("CHE").split("Known beside it");
    expect(decides).not.toContain("found in other sources");
    expect(beside).toContain("An agreement found in other sources, not in the list");
    expect(why("CZE")).toContain("Signed: 14 April 2011 · defence only");
  });

  test("says low confidence in words", () => {
    expect(why("ITA")).toContain("Confidence: low");
  });
});

test("The key of the tooltip is the same key where the reader writes Cyrillic", () => {
  for (const key of ["w", "W", "њ", "Њ"]) expect(isWhyKey({ key }), key).toBe(true);
  for (const key of ["v", "в", "Enter"]) expect(isWhyKey({ key }), key).toBe(false);
});

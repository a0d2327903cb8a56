import { afterEach, describe, expect, test } from "vitest";
import { countryCodes } from "../../../geo/units.ts";
import { explainColour } from "../../../src/domain/explanation.ts";
import type { PartyCode } from "../../../src/domain/party.ts";
import { reckoningOf } from "../../../src/domain/reckoning.ts";
import { explainedOnThePage, reasonPromises, whyOf } from "../../panels/colourPromises.ts";
import { pause, textOf } from "../../panels/dom.ts";
import { explained } from "../../panels/readings.ts";
import { page, serbia } from "./serbia.ts";

afterEach(pause);

const why = (code: string, year = 2020, language = "en"): string =>
  textOf(whyOf(page, code, { year, words: page.wordsIn(language) }));

/**
 * What is painted: the shapes of either boundary policy, which tests/map/atlas.test.ts holds to be
 * these (under "serbia" all but XKX), and the organisations, which have seals.
 */
const painted: readonly PartyCode[] = [
  ...countryCodes.map(page.party),
  ...[...serbia.parties.values()]
    .filter(({ kind }) => kind === "organization")
    .map(({ code }) => code),
];

describe("Everything that is painted", () => {
  test("is more than 63", () => expect(painted.length).toBeGreaterThan(63));

  test.each(reasonPromises)("%s", (_promise, holds) => holds(page, painted));

  test("is explained on the page, with the list's own page linked", async () => {
    // In these every rule is met; to render all years would take the test long.
    await explainedOnThePage(page, painted, [2011, 2016, 2020]);
  });
});

describe("The rule is said in words", () => {
  test.each([
    ["BIH", 2020, "The list names Bosnia and Herzegovina with the year 2013"],
    ["HRV", 2020, "The list does not name Croatia"],
    ["MNE", 2020, "among procedures launched and not among agreements concluded"],
    ["CYP", 2020, "A conclusion outranks a launch: the country has the colour of 2017"],
    ["CYP", 2016, "later than 2016: as of 2016 the country is hatched"],
    ["POL", 2014, "The list names Poland with the year 2015, later than 2014"],
    ["NATO", 2020, "Its members do not take a colour from it."],
    ["SRB", 2020, "Serbia is the home state"],
    ["XKX", 2020, "does not mention Kosovo*, and the atlas does not class it"],
  ])("of %s as of %i: “%s”", (code, year, sentence) => {
    expect(why(code, year)).toContain(sentence);
  });

  test.each([
    ["NATO", "signed", 2020, "by-act"],
    ["ROU", "signed", 2020, "by-act-and-launched"],
    ["CZE", "signed", 2020, "undated"],
    ["SVN", "signed", 2012, "not-yet"],
    ["HUN", "listed", 2023, "outside-the-list"],
    ["USA", "listed", 2023, "outside-the-list"],
  ] as const)("%s by the date %s as of %i: %s", (code, dates, year, rule) => {
    const reckoning = reckoningOf({ dates, records: "all", scope: "all" });
    expect(explainColour(serbia, page.party(code), year, reckoning).rule).toBe(rule);
  });

  test("Bulgaria's earlier agreement is not said to be with one that the list does not name", () => {
    const reckoning = reckoningOf({ dates: "listed", records: "all", scope: "all" });
    const change = { ...page.reckonedBy(reckoning), year: 2009 };
    const text = textOf(page.open(explained(page.party("BGR")), change));
    expect(text).toContain("As of 2009 the list’s page says nothing of Bulgaria.");
    expect(text).toContain("No. 4 in the list: “Bulgaria”, 2011");
    expect(text).not.toContain("does not name Bulgaria");
  });

  test("in Serbian too, in both scripts", () => {
    expect(why("SVN", 2020, "sr-Cyrl")).toContain("Унос на списку: Словенија, са годином 2013.");
    expect(why("HRV", 2020, "sr-Latn")).toContain("ne navodi: Hrvatska.");
  });
});

describe("A chain", () => {
  test.each([
    [
      "BIH",
      [
        "No. 7 in the list: “BiH”, 2013",
        "list of concluded agreements, item 7",
        "7. BiH 2013",
        "Date read: not recorded",
        "Confidence: high",
      ],
    ],
    ["CZE", ["Not found A date of signature"]],
    ["MNE", ["How many years it has been open cannot be told."]],
    ["BGR", ["Signed: 14 April 2009 · defence only"]],
    ["OECD", ["Confidence: low"]],
  ])("of %s says %j", (code, said) => {
    for (const part of said) expect(why(code)).toContain(part);
  });

  test("of Slovenia does not miss its entry into force", () => {
    expect(why("SVN")).not.toContain("A date of entry into force");
  });

  test("of Hungary keeps what other sources know apart from what decides", () => {
    const [decides = "", beside = ""] = why("HUN").split("Known beside it");
    expect(decides).not.toContain("found in other sources");
    expect(beside).toContain("An agreement found in other sources, not in the list");
  });
});

test("The rows of NATO, Slovenia and Montenegro ask why, by the party's name", () => {
  const asks = [...page.show("table").querySelectorAll("button")].map((button) =>
    button.getAttribute("aria-label"),
  );
  for (const name of ["NATO", "Slovenia", "Montenegro"]) {
    expect(asks.filter((ask) => ask === `Why? The colour of ${name}`)).toHaveLength(1);
  }
});

import { describe, expect, test } from "vitest";
import { countryCodes } from "../../geo/units.ts";
import { type ColourRule, explainColour } from "../../src/domain/explanation.ts";
import type { PartyCode } from "../../src/domain/party.ts";
import { RECKONINGS, reckoningOf } from "../../src/domain/reckoning.ts";
import { yearsOf } from "../../src/domain/tally.ts";
import { layersOf } from "../../src/layers/index.ts";
import { isWhyKey } from "../../src/panels/whyKey.ts";
import {
  elementsWith,
  languages,
  markupOf,
  party,
  read,
  reckonedBy,
  textOf,
} from "./oldRendering.tsx";
import { serbia } from "./serbia.ts";

const chainMarkup = (code: PartyCode, year: number, words = languages[0]): string => {
  const change = { selected: code, isExplained: true, year, ...(words && { words }) };
  return /<section id="why-chain".*?<\/section>/s.exec(markupOf("details", change))?.[0] ?? "";
};
const chain = (code: string, year = 2020, words = languages[0]): string =>
  textOf(chainMarkup(party(code), year, words));

/**
 * What is painted: the shapes of either boundary policy, which tests/map/atlas.test.ts holds to be
 * these (under "serbia" all but XKX), and the organisations, which have seals.
 */
const painted: readonly PartyCode[] = [
  ...countryCodes.map(party),
  ...[...serbia.parties.values()]
    .filter(({ kind }) => kind === "organization")
    .map(({ code }) => code),
];

/** Every reckoning there is, with each of its own years. */
const reckoned = RECKONINGS.map((reckoning) => {
  const { first, newest } = yearsOf(serbia, reckoning);
  return {
    reckoning,
    layer: layersOf(serbia, reckoning).agreements,
    years: Array.from({ length: newest - first + 1 }, (_, index) => first + index),
  };
});

/** Rules that give the colour of another one's status. */
const COLOURED_AS: ReadonlyMap<ColourRule, string> = new Map([
  ["launched-until-listed", "launched"],
  ["listed-later", "not-in-the-list"],
  ["not-yet", "not-in-the-list"],
  ["by-act", "concluded"],
  ["by-act-and-launched", "listed-as-both"],
]);

describe("Everything that is painted", () => {
  test("has by every date, with every set of records and in every year a rule, and a citation of a source that exists", () => {
    expect(painted.length).toBeGreaterThan(63);
    for (const { reckoning, years } of reckoned) {
      for (const code of painted) {
        for (const year of years) {
          const { rule, decisive } = explainColour(serbia, code, year, reckoning);
          const of = `${code} ${year} ${JSON.stringify(reckoning)}`;
          if (!rule) throw new Error(`No rule: ${of}`);
          const citations = decisive.flatMap((ground) => ground.citations);
          if (citations.length < decisive.length) throw new Error(`No citation: ${of}`);
          const unknown = citations.filter(({ source }) => !serbia.sources.has(source));
          expect(unknown, of).toEqual([]);
        }
      }
    }
  });

  test("is explained on the page, with the list's own page linked", () => {
    const address = serbia.sources.get(serbia.listSource)?.url ?? "";
    for (const code of painted) {
      // In these every rule is met; to render all years would take the test long.
      for (const year of [2011, 2016, 2020]) {
        const markup = chainMarkup(code, year);
        expect(markup, `${code} ${year}`).toContain(`href="${address}"`);
        expect(textOf(markup)).toContain("What decides the colour");
      }
    }
  });

  test("has the colour that its rule says", () => {
    for (const { reckoning, layer, years } of reckoned) {
      for (const code of painted) {
        for (const year of years) {
          const { rule } = explainColour(serbia, code, year, reckoning);
          const { kind } = layer.classAsOf(code, year);
          expect(kind, `${code} ${year}`).toBe(COLOURED_AS.get(rule) ?? rule);
        }
      }
    }
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
    expect(chain(code, year)).toContain(sentence);
  });

  test.each([
    ["NATO", "signed", 2020, "by-act"],
    ["ROU", "signed", 2020, "by-act-and-launched"],
    ["SVK", "signed", 2020, "undated"],
    ["SVN", "signed", 2012, "not-yet"],
    ["HUN", "listed", 2023, "outside-the-list"],
    ["USA", "listed", 2023, "outside-the-list"],
  ] as const)("%s by the date %s as of %i: %s", (code, dates, year, rule) => {
    const reckoning = reckoningOf({ dates, records: "all", scope: "all" });
    expect(explainColour(serbia, party(code), year, reckoning).rule).toBe(rule);
  });

  test("Bulgaria's earlier agreement is not said to be with one that the list does not name", () => {
    const reckoning = reckoningOf({ dates: "listed", records: "all", scope: "all" });
    const change = { ...reckonedBy(reckoning), year: 2009, selected: party("BGR") };
    const text = read("details", { ...change, isExplained: true });
    expect(text).toContain("As of 2009 the list’s page says nothing of Bulgaria.");
    expect(text).toContain("No. 4 in the list: “Bulgaria”, 2011");
    expect(text).not.toContain("does not name Bulgaria");
  });

  test("in Serbian too, in both scripts", () => {
    const [, cyrillic, latin] = languages;
    expect(chain("SVN", 2020, cyrillic)).toContain("Унос на списку: Словенија, са годином 2013.");
    expect(chain("HRV", 2020, latin)).toContain("ne navodi: Hrvatska.");
  });
});

describe("A chain", () => {
  test("gives the list's words, their place, the confidence, and that no reading was recorded", () => {
    const text = chain("BIH");
    expect(text).toContain("No. 7 in the list: “BiH”, 2013");
    expect(text).toContain("list of concluded agreements, item 7");
    expect(text).toContain("7. BiH 2013");
    expect(text).toContain("Date read: not recorded");
    expect(text).toContain("Confidence: high");
  });

  test("says what was not found", () => {
    expect(chain("SVK")).toContain("Not found A date of signature");
    expect(chain("MNE")).toContain("How many years it has been open cannot be told.");
    expect(chain("SVN")).not.toContain("A date of entry into force");
  });

  test("keeps what other sources know apart from what decides", () => {
    const [decides = "", beside = ""] = chain("HUN").split("Known beside it");
    expect(decides).not.toContain("found in other sources");
    expect(beside).toContain("An agreement found in other sources, not in the list");
    expect(chain("BGR")).toContain("Signed: 14 April 2009 · defence only");
  });

  test("says low confidence in words", () => {
    expect(chain("OECD")).toContain("Confidence: low");
  });
});

test("Every row of the table asks why, and is asked by its party's name", () => {
  const table = markupOf("table");
  for (const name of ["NATO", "Slovenia", "Montenegro"]) {
    expect(elementsWith(table, "button", `Why? The colour of ${name}`)).toHaveLength(1);
  }
});

test("The key of the tooltip is the same key where the reader writes Cyrillic", () => {
  for (const key of ["w", "W", "њ", "Њ"]) expect(isWhyKey({ key }), key).toBe(true);
  for (const key of ["v", "в", "Enter"]) expect(isWhyKey({ key }), key).toBe(false);
});

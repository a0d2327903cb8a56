import { expect, test } from "vitest";
import { laterTables } from "../../src/data/laterTables.ts";
import { tables } from "../../src/data/tables.ts";
import { shippedRows, sourceText } from "./shipped.ts";

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * The sentences of a page, its headings, and what stands between two strokes of an enumeration. Two
 * sentences of the NATO office have lost the stop between them.
 */
const sentencesOf = (page: string): readonly string[] =>
  sourceText(page)
    .replace(/(armed forces|operations)(?=Serbia also|PARP also)/g, "$1.\n")
    .split(/\n|\/\/|(?<=[a-z)”’"]\.)(?<!\b(?:M[rs]|No)\.)\s+(?=[A-Z"])/)
    .map(flat)
    .filter((sentence) => /\p{L}/u.test(sentence));

const quotationsOf = (page: string): readonly string[] =>
  [...Object.values(tables), ...Object.values(laterTables)].flatMap(({ name }) =>
    shippedRows(name).flatMap(({ source, quote }) =>
      source === page && quote ? [flat(quote)] : [],
    ),
  );

/** What no row rests on, and why; each as it stands on its page. */
const withoutARow: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "nsc-agreements": {
    "Home » International cooperation": "where the page is on its site",
    "International agreements": "heading, and a link to the page itself",
    "To date such agreements have been concluded with the following international organizations and foreign countries:":
      "introduces the list, which is held entry by entry",
    "No. IO/Country Year of conclusion": "head of the list",
    "International arrangements": "heading with nothing after it",
    "Relevant documents": "heading",
  },
  "strategy-2024": {},
  "nato-mlo": {
    "MLO Belgrade / About NATO MLO Belgrade / NATO's relations with Serbia":
      "where the page is on its site",
    "NATO's relations with Serbia": "heading",
    "Security cooperation": "heading",
    "Defence and security sector reform": "heading",
    "The Allies have supported a number of NATO/PfP Trust Fund projects in Serbia.":
      "introduces the projects, which are held one by one",
    "More information is available in this fact sheet.": "a link whose page was not kept",
    "Security-related scientific cooperation": "heading",
    "For more information about the SPS projects in Serbia see the following map and fact sheet.":
      "a link whose page was not kept",
    "Public information": "heading",
    "Search our content:": "a field of the site",
    "Media Operations": "heading",
    "Public Affairs Office": "another name at the address that is held",
  },
  "mission-news": {
    "Content Management Powered by CuteNews": "what the site is made with",
    "Mission of The Republic of Serbia to the NATO": "heading",
    "| | ћирилица | latinica": "links to the other scripts",
    "Visit Serbia": "a link",
    "Photographic presentation of Serbia, author Dragoljub Zamurović": "a link to photographs",
    "Secretary General: NATO is committed to building a strong partnership with Serbia":
      "heading; the sentence is held where the item says it",
    "Ambassador Filipovic meetings in NATO HQ": "heading",
    "President Vučić with NATO DSG Rose Gottemoeller": "heading",
    "Minister of Defence meets NATO Deputy Secretary General": "heading",
    "More events": "a link",
    "Ministry of Foreign Affairs": "a link",
    "Daily News": "a link",
    "Photo Gallery": "a link",
    "National Assembly": "a link",
    "Serbian Government": "a link",
  },
  "mission-pfp": {
    "Significant Events": "heading with nothing after it",
  },
};

test.each(Object.entries(withoutARow))(
  "every sentence of %s is held by a row that quotes it, or said to need none",
  (page, reasons) => {
    const quotations = quotationsOf(page);
    const isHeld = (sentence: string) =>
      quotations.some((quotation) => sentence.includes(quotation) || quotation.includes(sentence));
    const sentences = sentencesOf(page);
    expect(sentences.length).toBeGreaterThan(15);
    const left = sentences.filter((sentence) => !isHeld(sentence));
    expect([...new Set(left)].sort()).toEqual(Object.keys(reasons).sort());
  },
);

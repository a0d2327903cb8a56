import { describe, expect, test } from "vitest";
import { elementsWith, languages, markupOf, party, read, textOf } from "./oldRendering.tsx";
import { authorities } from "./serbia.ts";

const heading = "Competent security authority";

/** What a party's panel says of its authority. */
function sectionOf(code: string, change = {}): string {
  const markup = markupOf("details", { selected: party(code), ...change });
  return elementsWith(markup, "section", heading).at(-1) ?? "";
}

describe("The panel of each party with a known authority", () => {
  test.each([...authorities.values()].map((authority) => [authority.party, authority] as const))(
    "%s: names it, with its page or that it is not confirmed, and with its source",
    (code, { name, url, localName, confidence }) => {
      const section = sectionOf(code);
      const text = textOf(section);
      expect(text).toContain(name);
      if (localName) expect(section).toContain(`lang="${localName.language}"`);
      if (url === null) expect(text).toContain("named; its page is not confirmed");
      else expect(section).toContain(`<a href="${url}" target="_blank" rel="noopener noreferrer`);
      const confidences = { high: "", medium: "(medium confidence)", low: "(low confidence)" };
      expect(text).toContain(confidences[confidence]);
      expect(section).toMatch(/aria-label="Source \d+"/);
    },
  );
});

test.each(["USA", "HUN"])("Of %s no authority was found, and that is what is said", (code) => {
  expect(textOf(sectionOf(code))).toContain("None was found in the sources that were read.");
});

test("Of a state without an agreement nothing is said where nothing was looked for", () => {
  expect(read("details", { selected: party("AUT") })).not.toContain(heading);
});

test("While they are on their way, or did not come, the panel says so and the rest stays", () => {
  const awaited = { authorities: { state: "awaited" } } as const;
  expect(textOf(sectionOf("SVK", awaited))).toContain("Reading the authorities");
  const failed = { authorities: { state: "failed", faults: [], onTryAgain: () => {} } } as const;
  expect(textOf(sectionOf("SVK", failed))).toContain("did not load. Try again");
  expect(read("details", { selected: party("SVK"), ...failed })).toContain("Agreement concluded");
});

test("The table is as it is drawn until the column is asked for", () => {
  expect(markupOf("table")).not.toContain('<th scope="col" data-column="authority"');
  expect(textOf(markupOf("table"))).toContain(heading);
});

test("In Serbian it is named in Serbian, and in the party's own language as such", () => {
  const words = languages.find(({ lang }) => lang === "sr-Cyrl");
  const markup = markupOf("details", { selected: party("POL"), ...(words ? { words } : {}) });
  const [section = ""] = elementsWith(markup, "section", "Надлежни безбедносни орган");
  expect(section).toContain('lang="sr-Cyrl">Директор Агенције');
  expect(section).toContain('lang="pl">Szef Agencji');
});

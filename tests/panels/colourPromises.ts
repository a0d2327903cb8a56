import { expect } from "vitest";
import { type ColourRule, explainColour } from "../../src/domain/explanation.ts";
import type { PartyCode } from "../../src/domain/party.ts";
import { layersOf } from "../../src/layers/index.ts";
import { elementOf, elementWith, pause, textOf } from "./dom.ts";
import { type Change, explained } from "./readings.ts";
import { everyYear, reckoned } from "./reckoningPromises.ts";
import type { Page } from "./rendering.tsx";

/** Why a party has its colour, as its panel says it. */
export function whyOf(page: Page, code: string, change: Change): Element {
  return elementWith(page.open(explained(page.party(code)), change), "#why-chain");
}

/** Rules that give the colour of another one's status. */
const COLOURED_AS: ReadonlyMap<ColourRule, string> = new Map([
  ["launched-until-listed", "launched"],
  ["listed-later", "not-in-the-list"],
  ["not-yet", "not-in-the-list"],
  ["by-act", "concluded"],
  ["by-act-and-launched", "listed-as-both"],
]);

type Codes = readonly PartyCode[];

function hasRuleAndCitation(page: Page, codes: Codes): void {
  const { dataset } = page.facts;
  for (const [name, reckoning] of reckoned) {
    for (const code of codes) {
      for (const year of everyYear(page, reckoning)) {
        const { rule, decisive } = explainColour(dataset, code, year, reckoning);
        const of = `${code} ${year} by ${name}`;
        if (!rule) throw new Error(`No rule: ${of}`);
        const citations = decisive.flatMap((ground) => ground.citations);
        if (citations.length < decisive.length) throw new Error(`No citation: ${of}`);
        const unknown = citations.filter(({ source }) => !dataset.sources.has(source.id));
        expect(unknown, of).toEqual([]);
      }
    }
  }
}

/** That the page says why, with the list's own page linked, as of some years. */
export async function explainedOnThePage(
  page: Page,
  codes: Codes,
  years: readonly number[],
): Promise<void> {
  const { listSource } = page.facts.dataset;
  const address = listSource.url ?? "no address";
  const seen = new Set<string>();
  for (const code of codes) {
    await pause();
    for (const year of years) {
      const markup = page.markupOf("details", { panel: explained(code), year });
      // Most panels are the same from year to year.
      if (seen.has(markup)) continue;
      seen.add(markup);
      const chain = elementWith(elementOf(markup), "#why-chain");
      const links = [...chain.querySelectorAll("a")].map((link) => link.getAttribute("href"));
      expect(links, `${code} ${year}`).toContain(address);
      expect(textOf(chain), `${code} ${year}`).toContain("What decides the colour");
    }
  }
}

function hasColourOfItsRule(page: Page, codes: Codes): void {
  const { dataset } = page.facts;
  for (const [name, reckoning] of reckoned) {
    const { agreements } = layersOf(dataset, reckoning);
    for (const code of codes) {
      for (const year of everyYear(page, reckoning)) {
        const { rule } = explainColour(dataset, code, year, reckoning);
        const { kind } = agreements.classAsOf(code, year);
        expect(kind, `${code} ${year} by ${name}`).toBe(COLOURED_AS.get(rule) ?? rule);
      }
    }
  }
}

/** What holds of any facts, of everything that is painted. */
export const reasonPromises = [
  [
    "has by every date, with every set of records and in every year a rule, and a citation of a source that exists",
    hasRuleAndCitation,
  ],
  ["has the colour that its rule says", hasColourOfItsRule],
] as const;

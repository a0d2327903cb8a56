import { expect } from "vitest";
import { type ColourRule, explainColour } from "../../src/domain/explanation.ts";
import type { PartyCode } from "../../src/domain/party.ts";
import { layersOf } from "../../src/layers/index.ts";
import { everyYear, reckoned } from "./reckoningPromises.ts";
import type { Change, Page } from "./rendering.tsx";

/** Why a party has its colour, as its panel says it. */
export function whyOf(page: Page, code: string, change: Change): Element {
  const chain = page.open(code, { isExplained: true, ...change }).querySelector("#why-chain");
  if (!chain) throw new Error(`Of ${code} it is not said why`);
  return chain;
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
        const unknown = citations.filter(({ source }) => !dataset.sources.has(source));
        expect(unknown, of).toEqual([]);
      }
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

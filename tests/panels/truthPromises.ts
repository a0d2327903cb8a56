import { expect } from "vitest";
import type { Words } from "../../src/words/words.ts";
import { panelNames } from "./everyPanel.tsx";
import type { Page } from "./rendering.tsx";
import { untruthIn } from "./untruth.ts";

function yearsOf({ facts }: Page): readonly number[] {
  const { first, newest } = facts.dataset.years;
  return Array.from({ length: newest - first + 1 }, (_, index) => first + index);
}

function everyPanelInEveryYear(page: Page, words: Words): void {
  const untruth = untruthIn(words.lang);
  const general = panelNames.filter((name) => name !== "details" && name !== "tooltip");
  for (const year of yearsOf(page)) {
    for (const name of general) {
      expect(untruth.in(page.markupOf(name, { words, year })), `${name} ${year}`).toBeNull();
    }
  }
}

function everyPartyInEveryYear(page: Page, words: Words): void {
  const untruth = untruthIn(words.lang);
  for (const year of yearsOf(page)) {
    for (const selected of page.facts.dataset.parties.keys()) {
      const view = { words, year, selected };
      const details = untruth.inWhatTheListSays(page.markupOf("details", view));
      expect(details, `${selected} ${year}`).toBeNull();
      expect(untruth.in(page.markupOf("tooltip", view)), `${selected} ${year}`).toBeNull();
    }
  }
}

/** What holds of any facts, in any language. */
export const truthPromises = [
  ["no panel says no agreement, signed or in force, in any year", everyPanelInEveryYear],
  ["nor do the details and the tooltip of any party, in any year", everyPartyInEveryYear],
] as const;

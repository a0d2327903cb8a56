import { expect } from "vitest";
import { panelOf } from "../../src/view/panel.ts";
import type { Words } from "../../src/words/words.ts";
import { pause } from "./dom.ts";
import { panelNames } from "./everyPanel.tsx";
import type { Change } from "./readings.ts";
import type { Page } from "./rendering.tsx";
import { untruthIn } from "./untruth.ts";

function yearsOf({ facts }: Page): readonly number[] {
  const { first, newest } = facts.dataset.years;
  return Array.from({ length: newest - first + 1 }, (_, index) => first + index);
}

async function everyPanelInEveryYear(page: Page, words: Words): Promise<void> {
  const untruth = untruthIn(words.lang);
  const general = panelNames.filter((name) => name !== "details" && name !== "tooltip");
  for (const year of yearsOf(page)) {
    await pause();
    for (const name of general) {
      expect(untruth.in(page.markupOf(name, { words, year })), `${name} ${year}`).toBeNull();
    }
  }
}

// Agreements with others are the same in every year, and are not said of the list at all.
const withoutPeers: Change = { peers: { state: "awaited" } };

async function everyPartyInEveryYear(page: Page, words: Words): Promise<void> {
  const untruth = untruthIn(words.lang);
  const { newest } = page.facts.dataset.years;
  for (const year of yearsOf(page)) {
    await pause();
    for (const selected of page.facts.dataset.parties.keys()) {
      const view = { words, year, panel: panelOf(selected), ...(year !== newest && withoutPeers) };
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

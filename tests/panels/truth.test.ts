import { describe, expect, test } from "vitest";
import { languages, markupOf, panels, read, readingOf, textOf } from "./oldRendering.tsx";
import { serbia } from "./serbia.ts";

const years = Array.from({ length: 10 }, (_, index) => serbia.years.first + index);
const codes = [...serbia.parties.keys()];
const general = Object.keys(panels).filter((name) => name !== "details" && name !== "tooltip");

/** What would be said of a year that the list gives, and must not be. */
const UNTRUE: Readonly<Record<string, RegExp>> = {
  en: /no agreement|\bsigned\b|in force|into force|ratified|\bvalid\b/i,
  "sr-Cyrl": /нема споразум|без споразума|потписан|на снагу|на снази|ратификован|потврђен|важећ/i,
  "sr-Latn": /nema sporazum|bez sporazuma|potpisan|na snagu|na snazi|ratifikovan|potvrđen|važeć/i,
};

/** Without what other sources date, quote or resolve: those are not said of the year in the list. */
function onTheList(markup: string): string {
  return textOf(
    markup
      .replace(/<section id="why-chain".*?<\/section>/gs, "")
      .replace(/<section class="other-sources".*?<\/section>/gs, "")
      .replace(/<section class="source-block".*?<\/section>/gs, "")
      .replace(/<span lang="[^"]*">.*?<\/span>/gs, ""),
  );
}

describe.each(languages.map((words) => [words.lang, words] as const))("In %s", (lang, words) => {
  const untrue = UNTRUE[lang];
  if (!untrue) throw new Error(`No untrue words for ${lang}`);

  test("no panel says no agreement, signed or in force, in any year", { timeout: 60_000 }, () => {
    for (const year of years) {
      for (const name of general) expect(read(name, { words, year })).not.toMatch(untrue);
    }
  });

  // Every party in every year: some 1,500 panels a language.
  test("nor do the details and the tooltip of any party", { timeout: 60_000 }, () => {
    for (const year of years) {
      for (const selected of codes) {
        const view = { words, year, selected };
        expect(onTheList(markupOf("details", view)), `${selected} ${year}`).not.toMatch(untrue);
        expect(read("tooltip", view)).not.toMatch(untrue);
      }
    }
  });

  test("no party is without a name", () => {
    const undescribed = codes.filter((code) => words.partyName(code) === code && code.length === 3);
    expect(undescribed).toEqual([]);
  });
});

test("Every panel is rendered in Node, where there is no window", () => {
  expect(typeof window).toBe("undefined");
  for (const name of Object.keys(panels)) {
    const selected = codes[0] ?? null;
    expect(markupOf(name, { selected }).length, name).toBeGreaterThan(0);
  }
});

test("No panel needs a style of its own in the markup: the policy would refuse it", () => {
  for (const name of Object.keys(panels)) {
    for (const selected of codes) {
      expect(markupOf(name, { selected })).not.toMatch(/ style="/);
      if (name !== "details") break;
    }
  }
});

test("An organisation never colours its members: Albania is not in the list though NATO is", () => {
  const { layers } = readingOf();
  const albania = codes.find((code) => code === "ALB");
  expect(albania && layers.agreements.classAsOf(albania, 2020).kind).toBe("not-in-the-list");
});

import { expect, test } from "vitest";
import { elementsWith, elementWith, textOf } from "../../panels/dom.ts";
import type { Change } from "../../panels/readings.ts";
import { page } from "./serbia.ts";

const heading = "Agreements with others";
const sectionOf = (code: string, change?: Change): HTMLElement =>
  elementWith(page.open(code, change), "section", heading);
const entryOf = (code: string, other: string): HTMLElement =>
  elementWith(sectionOf(code), "li", other);

test.each([
  ["BGR", "United Kingdom"],
  ["GBR", "Bulgaria"],
])(
  "In the panel of %s the agreement with %s stands with both days and its sources",
  (code, other) => {
    const entry = entryOf(code, other);
    for (const part of [
      "28 October by the Bulgarian authority",
      "29 October by the United Kingdom",
      "State Commission on Information Security (Bulgaria)",
    ]) {
      expect(textOf(entry)).toContain(part);
    }
    const links = [...entry.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links.join()).toContain("docslib.org");
  },
);

test("More than a hundred were found, and each that is disputed has more than one source", () => {
  const all = new Set([...page.facts.peers.values()].flat());
  expect(all.size).toBeGreaterThan(100);
  for (const { id, conflict, citations } of all) {
    if (conflict !== null) expect(citations.length, id).toBeGreaterThan(1);
  }
});

test("every one of them is told, and every disagreement about one is said", () => {
  const { words } = page.readingOf();
  for (const [code, own] of page.facts.peers) {
    const text = textOf(sectionOf(code));
    for (const { parties, conflict, note } of own) {
      const [other] = parties.filter((each) => each !== code);
      expect(text, `${parties}`).toContain(words.partyName(other ?? ""));
      if (conflict !== null) expect(text).toContain(`Sources differ: ${conflict}`);
      if (note !== null) expect(text).toContain(note);
    }
  }
});

test("They are said to be incomplete, and none of them is with Serbia", () => {
  expect(textOf(sectionOf("ROU"))).toContain("what is not here is not known");
  expect(textOf(sectionOf("ROU"))).not.toContain("Serbia");
  for (const code of ["SRB", "AND"]) {
    expect(elementsWith(page.open(code), "section", heading)).toEqual([]);
  }
});

test("The agreement of Bulgaria and Russia was ended and is not said to hold", () => {
  const entry = textOf(entryOf("RUS", "Bulgaria"));
  expect(entry).toMatch(/^Bulgaria · ended · Signed 8 May 2007/);
  expect(entry).toContain("decided on 7 April 2022 to end it");
});

test("In Serbian its state and notes are said in Serbian", () => {
  const panel = page.open("RUS", { words: page.wordsIn("sr-Cyrl") });
  const section = textOf(elementWith(panel, "section", "Споразуми са другима"));
  expect(section).toContain("окончан · Потписан 8. мај 2007.");
});

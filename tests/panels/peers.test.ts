import { expect, test } from "vitest";
import { elementsWith, elementWith, textOf } from "./dom.ts";
import { page } from "./page.ts";
import type { Change } from "./readings.ts";

const heading = "Agreements with others";
const sectionsOf = (code: string, change?: Change): readonly HTMLElement[] =>
  elementsWith(page.open(code, change), "section", heading);
const entryOf = (code: string, other: string): HTMLElement =>
  elementWith(elementWith(page.open(code), "section", heading), "li", other);

test.each([
  ["HUN", "Slovenia"],
  ["SVN", "Hungary"],
])(
  "An agreement between two others stands in the panel of %s, with %s and its sources",
  (code, other) => {
    const entry = entryOf(code, other);
    expect(textOf(entry)).toContain(
      `${other} · concluded · Signed 28 October 2015 · Entered into force March 2016`,
    );
    const links = [...entry.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual([
      "https://press.invented.example/report",
      "https://law.invented.example/act",
    ]);
  },
);

test("A disagreement about one is said with what either says, and its note too", () => {
  const entry = textOf(entryOf("HUN", "Slovenia"));
  expect(entry).toContain(
    "Sources differ: Signed on 28 October by the one, on 29 October by the other.",
  );
  expect(entry).toContain("Invented between two others.");
});

test("They are said to be incomplete, and none of them is with the home state", () => {
  const [section] = sectionsOf("CZE");
  expect(section && textOf(section)).toContain("what is not here is not known");
  expect(section && textOf(section)).not.toContain("Austria");
  expect(sectionsOf("AUT")).toEqual([]);
  expect(sectionsOf("ITA")).toEqual([]);
});

test("An agreement that was ended is not said to hold", () => {
  expect(textOf(entryOf("CZE", "Switzerland"))).toMatch(
    /^Switzerland · ended · defence only · Signed 8 May 2007/,
  );
});

test("In Serbian an agreement's state and its notes are said in Serbian", () => {
  const panel = page.open("SVN", { words: page.wordsIn("sr-Cyrl") });
  const section = textOf(elementWith(panel, "section", "Споразуми са другима"));
  expect(section).toContain("закључен · Потписан 28. октобар 2015.");
  expect(section).toContain("Измишљено између двоје других.");
});

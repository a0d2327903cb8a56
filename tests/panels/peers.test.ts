import { expect, test } from "vitest";
import { elementsWith, languages, markupOf, party, readingOf, textOf } from "./oldRendering.tsx";
import { peers } from "./serbia.ts";

const sectionOf = (code: string, change = {}): string =>
  elementsWith(
    markupOf("details", { selected: party(code), ...change }),
    "section",
    "Agreements with others",
  ).at(-1) ?? "";

test("An agreement between two others stands in the panel of either, with its source", () => {
  for (const [code, other] of [
    ["BGR", "United Kingdom"],
    ["GBR", "Bulgaria"],
  ] as const) {
    const [entry = ""] = elementsWith(sectionOf(code), "li", other);
    expect(textOf(entry)).toContain("28 October by the Bulgarian authority");
    expect(textOf(entry)).toContain("29 October by the United Kingdom");
    expect(entry).toContain("docslib.org");
    expect(textOf(entry)).toContain("State Commission on Information Security (Bulgaria)");
  }
});

test("every one of them is told, and every disagreement about one is said with both sources", () => {
  const all = new Set([...peers.values()].flat());
  expect(all.size).toBeGreaterThan(100);
  const { words } = readingOf();
  for (const [code, own] of peers) {
    const text = textOf(sectionOf(code));
    for (const { parties, conflict, note } of own) {
      const [other] = parties.filter((each) => each !== code);
      expect(text, `${parties}`).toContain(words.partyName(other ?? ""));
      if (conflict !== null) expect(text).toContain(`Sources differ: ${conflict}`);
      if (note !== null) expect(text).toContain(note);
    }
  }
  for (const { conflict, citations } of all) {
    if (conflict !== null) expect(citations.length).toBeGreaterThan(1);
  }
});

test("They are said to be incomplete, and none of them is with the home state", () => {
  expect(textOf(sectionOf("ROU"))).toContain("what is not here is not known");
  expect(textOf(sectionOf("ROU"))).not.toContain("Serbia");
  expect(sectionOf("SRB")).toBe("");
  expect(sectionOf("AND")).toBe("");
});

test("An agreement that was ended is not said to hold: Bulgaria and Russia", () => {
  const [entry = ""] = elementsWith(sectionOf("RUS"), "li", "Bulgaria");
  expect(textOf(entry)).toMatch(/^Bulgaria · ended · Signed 8 May 2007/);
  expect(textOf(entry)).toContain("decided on 7 April 2022 to end it");
});

test("In Serbian an agreement's state and notes are said in Serbian", () => {
  const words = languages.find(({ lang }) => lang === "sr-Cyrl");
  const markup = markupOf("details", { selected: party("RUS"), ...(words && { words }) });
  const [section = ""] = elementsWith(markup, "section", "Споразуми са другима");
  expect(textOf(section)).toContain("окончан · Потписан 8. мај 2007.");
});

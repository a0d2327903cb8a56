import { describe, expect, test } from "vitest";
import type { Reading } from "../../src/panels/reading.ts";
import { textsOf } from "./markupTexts.ts";
import { languages, markupOf, panels, readingOf } from "./oldRendering.tsx";
import { serbia } from "./serbia.ts";

/** Every panel, closed and with each thing opened that can be. */
function views(): readonly (readonly [keyof typeof panels, Partial<Reading>])[] {
  const { layers } = readingOf();
  const all = layers.switched.map(({ id }) => id);
  const sites = layers.switched.flatMap((layer) =>
    layer.kind === "cooperation" ? layer.sites : [],
  );
  const opened: readonly Partial<Reading>[] = [
    ...[...serbia.parties.keys()].map((selected) => ({ selected, isExplained: true })),
    ...serbia.initiatives.map(({ id }) => ({ opened: { kind: "group", id } as const })),
    ...serbia.meetings.map(({ id }) => ({ opened: { kind: "meeting", id } as const })),
    ...sites.map(({ id }) => ({ opened: { kind: "site", id } as const })),
  ];
  const closed = Object.keys(panels).filter((name) => name !== "details");
  return [
    ...closed.map((name) => [name, { active: all }] as const),
    ...opened.map((view) => ["details", view] as const),
  ];
}

// What Cyrillic text has in Latin letters: abbreviations that have no other form, codes, hosts and
// addresses, words quoted in „…”, and publishers that have no Serbian name.
const LATIN_WORDS =
  /„[^”]*”|https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b|\b(?:SEENSA|SEECP|EAPC|RCC|SPS|NSPO|OCC|UVTP|EUR|Natural Earth|[A-Z]{2})\b/gu;
const publishers = new Set([...serbia.sources.values()].map(({ publisher }) => publisher));

describe.each(languages.map((words) => [words.lang, words] as const))("In %s", (lang, words) => {
  test("no panel has a word of another script that is not marked as another language", () => {
    const foreign = lang === "sr-Cyrl" ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
    const found = new Set<string>();
    for (const [panel, view] of views()) {
      const markup = markupOf(panel, { ...view, words });
      for (const { text, lang: own } of textsOf(markup, lang)) {
        const isPublisher = publishers.has(text.trim().replace(/,$/, ""));
        if (own !== lang || isPublisher) continue;
        if (foreign.test(text.replace(LATIN_WORDS, ""))) found.add(text);
      }
    }
    expect([...found]).toEqual([]);
  });
});

test.each(
  languages.filter(({ lang }) => lang !== "en").map((words) => [words.lang, words] as const),
)("In %s nothing that the tables say is left in English", (_lang, words) => {
  const left = views().flatMap(([panel, view]) =>
    [
      ...markupOf(panel, { ...view, words })
        // A name in the other languages is meant to be in them, and a marking is what it is.
        .replace(/<p class="other-names">.*?<\/p>|<button [^>]*class="marking".*?<\/button>/gs, "")
        .matchAll(/<span lang="en">(.*?)<\/span>/g),
    ].map(([, text]) => text),
  );
  expect([...new Set(left)]).toEqual([]);
});

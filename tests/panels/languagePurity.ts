import type { Evidence } from "../../src/domain/source.ts";
import type { Words } from "../../src/words/words.ts";
import type { Facts } from "../invented/facts.ts";
import { elementOf, pause, textsIn } from "./dom.ts";
import { everyView } from "./everyView.ts";
import type { Page } from "./rendering.tsx";

// What Cyrillic text has in Latin letters: abbreviations that have no other form, codes, hosts and
// addresses, words quoted in „…”, and publishers that have no Serbian name.
const LATIN_WORDS =
  /„[^”]*”|https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b|\b(?:SEENSA|SEECP|EAPC|RCC|SPS|NSPO|OCC|UVTP|EUR|Natural Earth|[A-Z]{2})\b/gu;

/** A name in the other languages is meant to be in them, and a marking is what it is. */
const NAMED_AS_IT_IS = ".other-names, button.marking";

/** What of the page is in another language than it says, looked for in every panel and view. */
interface Impurity {
  /** Texts with a word of another script that is not marked as another language. */
  readonly ofAnotherScript: ReadonlySet<string>;
  /** Texts that are left, and marked, in English. */
  readonly leftInEnglish: ReadonlySet<string>;
}

/** Whoever published what the facts rest on, those too that are read later. */
function publishersOf({ dataset, markings, authorities, peers, statements }: Facts) {
  const later: readonly Evidence[] = [
    ...markings.markings,
    ...markings.conflicts.flatMap(({ sides }) => sides),
    ...authorities.values(),
    ...[...peers.values()].flat(),
    ...statements,
  ];
  const sources = later.flatMap(({ citations }) => citations.map(({ source }) => source));
  return new Set([...dataset.sources.values(), ...sources].map(({ publisher }) => publisher));
}

/** `isKnown` says which other texts have no form in the language. */
export async function impurityOf(
  page: Page,
  words: Words,
  isKnown: (text: string) => boolean = () => false,
): Promise<Impurity> {
  const { lang } = words;
  const foreign = lang === "sr-Cyrl" ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
  const publishers = publishersOf(page.facts);
  const ofAnotherScript = new Set<string>();
  const leftInEnglish = new Set<string>();
  for (const [panel, view] of everyView(page)) {
    await pause();
    const markup = page.markupOf(panel, { ...view, words });
    // Elements cost far more than markup, and most panels have not a letter of the other script.
    if (!foreign.test(markup) && !markup.includes('lang="en"')) continue;
    const shown = elementOf(markup);
    for (const { text, lang: own } of textsIn(shown, lang)) {
      const isPublisher = publishers.has(text.trim().replace(/,$/, ""));
      if (own !== lang || isPublisher || isKnown(text)) continue;
      if (foreign.test(text.replace(LATIN_WORDS, ""))) ofAnotherScript.add(text);
    }
    for (const span of shown.querySelectorAll('span[lang="en"]')) {
      if (!span.closest(NAMED_AS_IT_IS)) leftInEnglish.add(span.textContent ?? "");
    }
  }
  return { ofAnotherScript, leftInEnglish };
}

import { elementOf, textOf } from "./dom.ts";

/** What would be said of a year that the list gives, and must not be. */
const UNTRUE: Readonly<Record<string, RegExp>> = {
  en: /no agreement|\bsigned\b|in force|into force|ratified|\bvalid\b/i,
  "sr-Cyrl": /нема споразум|без споразума|потписан|на снагу|на снази|ратификован|потврђен|важећ/i,
  "sr-Latn": /nema sporazum|bez sporazuma|potpisan|na snagu|na snazi|ratifikovan|potvrđen|važeć/i,
};

// What other sources date, quote or resolve is not said of the year in the list; nor are the words
// of another text, which are marked with their language.
const NOT_OF_THE_LIST =
  "section#why-chain, section.other-sources, section.source-block, span[lang]";

/**
 * What is said in markup that must not be said, in a language; null: nothing. Most parties' panels
 * are the same from year to year: what has been read once is not read again.
 */
export function untruthIn(language: string): {
  in(markup: string): string | null;
  inWhatTheListSays(markup: string): string | null;
} {
  const untrue = UNTRUE[language];
  if (!untrue) throw new Error(`No untrue words for ${language}`);
  const find = (leftOut: string) => {
    const read = new Map<string, string | null>();
    return (markup: string): string | null => {
      const before = read.get(markup);
      if (before !== undefined) return before;
      const element = elementOf(markup);
      if (leftOut !== "") for (const apart of element.querySelectorAll(leftOut)) apart.remove();
      const said = untrue.exec(textOf(element))?.[0] ?? null;
      read.set(markup, said);
      return said;
    };
  };
  return { in: find(""), inWhatTheListSays: find(NOT_OF_THE_LIST) };
}

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

/** Without spaces and the ends of words: found wherever the words are, and now and then elsewhere. */
const looselyOf = (untrue: RegExp): RegExp =>
  new RegExp(untrue.source.replaceAll("\\b", "").replaceAll(" ", ""), "i");

/**
 * Whether the words can be in the markup at all, in its text whatever tags part it or in what is
 * spoken. It is asked first, because elements cost many times what markup does.
 */
function mayBeIn(markup: string, loosely: RegExp): boolean {
  const text = markup.replace(/<[^>]*>/g, "").replace(/\s/g, "");
  return loosely.test(text) || loosely.test(markup.replace(/\s/g, ""));
}

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
  const loosely = looselyOf(untrue);
  const look = (markup: string, leftOut: string): string | null => {
    if (!mayBeIn(markup, loosely)) return null;
    const element = elementOf(markup);
    if (leftOut !== "") for (const apart of element.querySelectorAll(leftOut)) apart.remove();
    return untrue.exec(textOf(element))?.[0] ?? null;
  };
  function lookOnce(leftOut: string): (markup: string) => string | null {
    const known = new Map<string, string | null>();
    return (markup) => {
      if (!known.has(markup)) known.set(markup, look(markup, leftOut));
      return known.get(markup) ?? null;
    };
  }
  return { in: lookOnce(""), inWhatTheListSays: lookOnce(NOT_OF_THE_LIST) };
}

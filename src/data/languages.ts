import type { Cell } from "./cell.ts";

/** The languages in which the tables name things, English first: each has its columns, "name_sr". */
export const LANGUAGES = ["en", "sr"] as const;
type Language = (typeof LANGUAGES)[number];

/** A column for each language: "name_en", "name_sr". */
export function inEachLanguage<What extends string, T>(what: What, cell: Cell<T>) {
  const columns = LANGUAGES.map((language) => [`${what}_${language}`, cell] as const);
  // One entry a language, named as the type says, which a type over a loop cannot follow.
  return Object.fromEntries(columns) as {
    readonly [L in Language as `${What}_${L}`]: Cell<T>;
  };
}

/** What stands in those columns, by language. */
export function byLanguage<What extends string, T>(
  what: What,
  cellOf: (column: `${What}_${Language}`) => T,
) {
  const texts = LANGUAGES.map((language) => [language, cellOf(`${what}_${language}`)] as const);
  return Object.fromEntries(texts) as { readonly [L in Language]: T }; // As above.
}

/**
 * The languages in which the tables name and say things, English first, as the data dictionary calls
 * them. Each has its columns: "name_sr", and "sr" in the translations.
 */
const NAMES = { en: "English", sr: "Serbian, Cyrillic" } as const;
type Language = keyof typeof NAMES;

// The names of an object are what its type says, which Object.keys does not know.
export const LANGUAGES = Object.keys(NAMES) as readonly Language[];

/** A value for each column that there is in every language: "name_en", "name_sr". */
export function inEachLanguage<What extends string, T>(
  what: What,
  valueIn: (language: string) => T,
) {
  const columns = LANGUAGES.map((code) => [`${what}_${code}`, valueIn(NAMES[code])] as const);
  // One entry a language, named as the type says, which a type over a loop cannot follow.
  return Object.fromEntries(columns) as { readonly [L in Language as `${What}_${L}`]: T };
}

/** A value for each column of a table that has the English as its key: "sr". */
export function inOtherLanguages<T>(valueIn: (language: string) => T) {
  const others = LANGUAGES.filter((code) => code !== "en");
  const columns = others.map((code) => [code, valueIn(NAMES[code])] as const);
  return Object.fromEntries(columns) as { readonly [L in Exclude<Language, "en">]: T }; // As above.
}

/** What stands in the columns of every language, by language. */
export function byLanguage<What extends string, T>(
  what: What,
  cellOf: (column: `${What}_${Language}`) => T,
) {
  const texts = LANGUAGES.map((code) => [code, cellOf(`${what}_${code}`)] as const);
  return Object.fromEntries(texts) as { readonly [L in Language]: T }; // As above.
}

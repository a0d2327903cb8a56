import type { Catalogue } from "./catalogue.ts";
import { preferredOf } from "./preferredOf.ts";

/** A language and, where it is written in several, its script (BCP 47): "en", "sr-Cyrl". */
export type Language = string;

/** English is in the first load, so that there is always something to say. */
export const ENGLISH: Language = "en";

// A file is named after the languages that it speaks, the one it is written in first.
const files: readonly (readonly [string, () => Promise<Catalogue>])[] = Object.entries(
  import.meta.glob<Catalogue>("./languages/*.ts", { import: "catalogue" }),
);

const languagesOf = (path: string): readonly Language[] =>
  path.replace(/^.*\/|\.ts$/g, "").split("+");

/** Those that the page speaks, in the order in which it offers them. */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  ENGLISH,
  ...files.flatMap(([path]) => languagesOf(path)),
];

/** The catalogue that a language is said from, or nothing for English and what is not spoken. */
export const catalogueFileOf = (language: Language): (() => Promise<Catalogue>) | undefined =>
  files.find(([path]) => languagesOf(path).includes(language))?.[1];

/** A language's name in itself; never translated and never transliterated: "srpski". */
export function languageName(language: Language): string {
  const [spoken = language] = language.split("-");
  return new Intl.DisplayNames([language], { type: "language" }).of(spoken) ?? language;
}

/** For where there is room for two letters alone: "СР". */
export const languageSign = (language: Language): string =>
  languageName(language).slice(0, 2).toLocaleUpperCase(language);

/** The script that a language is written in, where it does not say so itself its usual one: "Cyrl". */
export const scriptOf = (language: Language): string | undefined =>
  new Intl.Locale(language).maximize().script;

/** The first of the languages asked for that is spoken here. */
export const preferredLanguage = (asked: readonly string[]): Language =>
  preferredOf(LANGUAGES, asked) ?? ENGLISH;

import { firstDayOf, type PartialDate, precisionOf } from "../domain/time.ts";
import { type Catalogue, en, type Messages, type PartyNames } from "./en.ts";

export type Language = "en" | "sr-Cyrl" | "sr-Latn";

/** Languages written in themselves; never translated and never transliterated. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  "sr-Cyrl": "српски",
  "sr-Latn": "srpski",
};

/** For where there is room for two letters alone. */
export const LANGUAGE_CODES: Readonly<Record<Language, string>> = {
  en: "EN",
  "sr-Cyrl": "СР",
  "sr-Latn": "SR",
};

/** Everything the page says, in one language and script. */
export interface Words {
  /** For `lang` attributes. */
  readonly lang: Language;
  /** For Intl. */
  readonly locale: string;
  readonly message: Messages;
  /** The code itself where no name is known. */
  partyName(code: string): string;
  /** For the map: "BiH", "N. Macedonia". */
  partyShortName(code: string): string;
  /** A town or other place named in the dataset; as written there where no other name is known. */
  placeName(place: string): string;
  /** A text that the dataset gives in both languages. */
  text(text: { readonly en: string; readonly sr: string }): string;
  /** As precise as the date: "20 May 2014", "May 2014", "2014". */
  date(date: PartialDate): string;
  /** A quantity. A year is not one: it is written without separators. */
  number(value: number): string;
  list(items: readonly string[]): string;
  compareNames(a: string, b: string): number;
}

// Serbian Latin text must not be sorted or listed by the rules of plain "sr", which is Cyrillic.
const LOCALES: Readonly<Record<Language, string>> = {
  en: "en-GB",
  "sr-Cyrl": "sr-Cyrl-RS",
  "sr-Latn": "sr-Latn-RS",
};

function dateFormatsOf(locale: string): (date: PartialDate) => string {
  const formatOf = (parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
  const formats = {
    year: formatOf({ year: "numeric" }),
    month: formatOf({ year: "numeric", month: "long" }),
    day: formatOf({ year: "numeric", month: "long", day: "numeric" }),
  };
  return (date) => formats[precisionOf(date)].format(new Date(firstDayOf(date)));
}

/** The words of a language, from its catalogue; both Serbian scripts come from the Cyrillic one. */
export function wordsOf(lang: Language, catalogue: Catalogue): Words {
  const locale = LOCALES[lang];
  const inScript = (lang === "sr-Latn" && catalogue.inLatin) || (<T>(words: T): T => words);
  const { messages, parties, places } = inScript(catalogue);
  const names: ReadonlyMap<string, PartyNames> = new Map(Object.entries(parties));
  const namesOfPlaces: ReadonlyMap<string, string> = new Map(Object.entries(places));
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const collator = new Intl.Collator(locale);
  return {
    lang,
    locale,
    message: messages,
    partyName: (code) => names.get(code)?.name ?? code,
    partyShortName: (code) => names.get(code)?.short ?? names.get(code)?.name ?? code,
    placeName: (place) => namesOfPlaces.get(place) ?? place,
    text: (text) => (lang === "en" ? text.en : inScript(text.sr)),
    date: dateFormatsOf(locale),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    compareNames: (a, b) => collator.compare(a, b),
  };
}

/** English is in the first load, so that there is always something to say. */
export const englishWords: Words = wordsOf("en", en);

const loaded = new Map<Language, Promise<Words>>([["en", Promise.resolve(englishWords)]]);

/** The same promise at every call, as React's `use` needs; after a failure the next call tries again. */
export function loadWords(lang: Language): Promise<Words> {
  const known = loaded.get(lang);
  if (known) return known;
  const words = import("./sr.ts").then(({ sr }) => wordsOf(lang, sr));
  loaded.set(lang, words);
  words.catch(() => loaded.delete(lang));
  return words;
}

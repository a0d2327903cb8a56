import type { Dataset } from "../domain/dataset.ts";
import type { TextInLanguages } from "../domain/party.ts";
import { firstDayOf, type PartialDate, precisionOf } from "../domain/time.ts";
import type { Catalogue, PanelMessages } from "./catalogue.ts";
import { en, type FirstWords, type Messages } from "./english/first.ts";
import type { DescribeProblem } from "./faultWords.ts";
import { catalogueFileOf, ENGLISH, type Language } from "./languages.ts";

/** A text and the language that it is in. */
export interface Said {
  readonly text: string;
  readonly lang: Language;
}

type ReckonedMessages = PanelMessages["reckoned"];

/** Of the date that is reckoned by, and of records outside the list. */
export type ReckonedSayings = Pick<ReckonedMessages, "undated" | "outside" | "mediumConfidence"> & {
  readonly act: ReckonedMessages["signed"]["says"];
};

/** A dagger: an entry that is listed as both. An asterisk: a name that is not said without its note. */
export type NoteSign = "†" | "*";

/** Everything the page says, in one language and script. */
export interface Words {
  /** For `lang` attributes. */
  readonly lang: Language;
  /** For Intl. */
  readonly locale: string;
  readonly message: Messages;
  /** Those that do not come with their panel, as English does: `panelWords` knows. */
  readonly panels: Partial<PanelMessages>;
  /** Fetches how it is said what is wrong with a file: only a page that has such a file needs it. */
  readonly faults: () => Promise<DescribeProblem>;
  /** What only another reckoning than the list's own has to say; null in the list's own. */
  readonly reckoned: ReckonedSayings | null;
  /** The code itself where no name is known, as before the dataset is here. */
  partyName(code: string): string;
  /** For the map: "BiH", "N. Macedonia". */
  partyShortName(code: string): string;
  /** A town or other place named in the dataset; as written there where no other name is known. */
  placeName(place: string): string;
  /** What must be said with a party's name, which then carries an asterisk. */
  nameNote(code: string): string | null;
  /** What a dagger or an asterisk on the page leads to; null where nothing carries one. */
  noteOf(mark: NoteSign): string | null;
  text(text: TextInLanguages): string;
  /** What a table says in English; that itself where, or as long as, it is not translated. */
  fact(text: string): Said;
  /** As precise as the date: "20 May 2014", "May 2014", "2014". */
  date(date: PartialDate): string;
  /** A quantity. A year is not one: it is written without separators. */
  number(value: number): string;
  list(items: readonly string[]): string;
  compareNames(a: string, b: string): number;
}

/** They come before the reckoning that needs them: without them it is not shown. */
export function reckonedSayings({ reckoned }: Words): ReckonedSayings {
  if (reckoned === null) throw new Error("Another date or record is shown without its words.");
  return reckoned;
}

// Plain "en" is American.
const localeOf = (lang: Language): string => (lang === ENGLISH ? "en-GB" : lang);

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

/** The words of a language, from the catalogue of a file that speaks it. */
function wordsOf(
  lang: Language,
  { faults, ...catalogue }: FirstWords & Pick<Catalogue, "faults"> & Partial<Catalogue>,
): Words {
  const locale = localeOf(lang);
  const inScript = catalogue.derived?.[lang] ?? (<T>(words: T): T => words);
  const { messages, panels } = inScript(catalogue);
  const [spoken = lang] = lang.split("-");
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const collator = new Intl.Collator(locale);
  return {
    lang,
    locale,
    message: messages,
    panels: panels ?? {},
    faults: async () => (await faults())(inScript),
    reckoned: null,
    partyName: (code) => code,
    partyShortName: (code) => code,
    placeName: (place) => place,
    nameNote: () => null,
    noteOf: () => null,
    text: (text) => inScript(text[spoken] ?? text.en),
    fact: (text) => ({ text, lang: ENGLISH }),
    date: dateFormatsOf(locale),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    compareNames: (a, b) => collator.compare(a, b),
  };
}

/** The agreements that are listed as both, in the sentence that their daggers lead to. */
function daggerNote({ message, list }: Words, { agreements }: Named, nameOf: Words["partyName"]) {
  const entries = agreements.flatMap(({ listed, launched, counterparty }) =>
    listed && launched ? [{ name: nameOf(counterparty), year: listed.year }] : [],
  );
  const [first] = entries;
  if (!first) return null;
  const isOneYear = entries.every(({ year }) => year === first.year);
  const names = entries.map(({ name, year }) => (isOneYear ? name : `${name} (${year})`));
  return message.notes.dagger(list(names), entries.length, isOneYear ? first.year : null);
}

type Named = Pick<Dataset, "names" | "agreements">;

/** The words with the names that a dataset gives in their language, and with the notes on its facts. */
export function withDataset(words: Words, dataset: Named): Words {
  const [spoken = words.lang] = words.lang.split("-");
  const own = (texts: Readonly<Record<string, string | null>>): string | null => {
    const text = texts[spoken] ?? null;
    return text && words.text({ en: text, [spoken]: text });
  };
  const known = new Map(
    [...dataset.names].map(([id, { name, shortName, note }]) => [
      id,
      { name: words.text(name), short: own(shortName), note: own(note) },
    ]),
  );
  const partyName = (code: string): string => known.get(code)?.name ?? code;
  const notes = [...new Set([...known.values()].flatMap(({ note }) => note ?? []))];
  const noteOf = {
    "†": daggerNote(words, dataset, partyName),
    "*": notes.length > 0 ? `* ${notes.join(" ")}` : null,
  };
  return {
    ...words,
    partyName,
    partyShortName: (code) => known.get(code)?.short ?? partyName(code),
    placeName: partyName,
    nameNote: (code) => known.get(code)?.note ?? null,
    noteOf: (mark) => noteOf[mark],
  };
}

/** The words with what the tables say, by its English. */
export function withFacts(words: Words, translations: ReadonlyMap<string, string>): Words {
  const [spoken = words.lang] = words.lang.split("-");
  const fact = (text: string): Said => {
    const said = translations.get(text);
    return said === undefined
      ? { text, lang: ENGLISH }
      : { text: words.text({ en: text, [spoken]: said }), lang: words.lang };
  };
  return { ...words, fact };
}

export const englishWords: Words = wordsOf(ENGLISH, {
  ...en,
  faults: async () => (await import("./english/faults.ts")).describeProblemIn,
});

const loaded = new Map<Language, Promise<Words>>([[ENGLISH, Promise.resolve(englishWords)]]);

/** The same promise at every call, as React's `use` needs; after a failure the next call tries again. */
export function loadWords(lang: Language): Promise<Words> {
  const known = loaded.get(lang);
  if (known) return known;
  const load = catalogueFileOf(lang);
  if (!load) return Promise.reject(new Error(`No language is called ${lang}.`));
  const words = load().then((catalogue) => wordsOf(lang, catalogue));
  loaded.set(lang, words);
  words.catch(() => loaded.delete(lang));
  return words;
}

import type { PartyCode } from "./party.ts";

/** A text in English and in other languages, by their codes: "sr". */
export interface TextInLanguages {
  readonly en: string;
  readonly [language: string]: string;
}

/** What something is called: the words have it in each language. */
export type Called =
  | { readonly by: "town"; readonly town: string }
  /** As a table says it in English. */
  | { readonly by: "fact"; readonly fact: string }
  | { readonly by: "party"; readonly code: PartyCode }
  | { readonly by: "text"; readonly text: TextInLanguages };

/** How a party, a country of the map or a place is called. */
export interface Naming {
  readonly name: TextInLanguages;
  /** For the map, where the name is long in a language: "N. Macedonia". */
  readonly shortName: Readonly<Record<string, string | null>>;
  /** What must be said with a name that carries an asterisk. */
  readonly note: Readonly<Record<string, string | null>>;
}

/** By a party's code, or by a place as the tables write it. */
export type Names = ReadonlyMap<string, Naming>;

/** A text in English and in other languages, by their codes: "sr". */
export interface TextInLanguages {
  readonly en: string;
  readonly [language: string]: string;
}

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

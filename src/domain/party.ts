import type { Evidence } from "./source.ts";

declare const countryCode: unique symbol;
declare const organizationId: unique symbol;

/** ISO 3166-1 alpha-3, and the user-assigned XKX for Kosovo*. */
export type CountryCode = string & { readonly [countryCode]: true };

/** The organization's usual abbreviation: "NATO", "EU". */
export type OrganizationId = string & { readonly [organizationId]: true };

/** The key of a party: codes join, names are shown. */
export type PartyCode = CountryCode | OrganizationId;

interface PartyFacts {
  /** Two letters (or the organization's abbreviation) for places too small for a name. */
  readonly tile: string;
  /** Names found in the sources, as written there: "Luxemburg", "Slovak R.". */
  readonly listedNames: readonly string[];
  /** Earlier names with their dates, in words: "Turkey to 2022-05; Türkiye from 2022-06". */
  readonly nameHistory: string | null;
  /** What its code and its names rest on. */
  readonly evidence: Evidence;
}

/**
 * One that can conclude an agreement. An organization is never a country: it has no shape, and its
 * members are not bound by its agreement. A participant takes part in regional cooperation under a
 * designation that is without prejudice to positions on status: it has a shape, and no class.
 */
export type Party =
  | (PartyFacts & { readonly kind: "country" | "participant"; readonly code: CountryCode })
  | (PartyFacts & { readonly kind: "organization"; readonly code: OrganizationId });

/** The code of a country, or null when the text is not three capital letters. */
export function parseCountryCode(text: string): CountryCode | null {
  // The one place that vouches for the brand.
  return /^[A-Z]{3}$/.test(text) ? (text as CountryCode) : null;
}

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

/** The body of a party that answers for classified information. */
export interface Authority extends Evidence {
  readonly party: PartyCode;
  /** In English. */
  readonly name: string;
  /** In a language of the party, for `lang`; null where it was not seen. */
  readonly localName: { readonly text: string; readonly language: string } | null;
  /** Its own page; null: the body is named, but its page was not seen. */
  readonly url: string | null;
}

export type Authorities = ReadonlyMap<PartyCode, Authority>;

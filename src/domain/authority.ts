import type { PartyCode } from "./party.ts";
import type { Evidence } from "./source.ts";

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

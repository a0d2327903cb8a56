import type { CountryCode, PartyCode } from "./party.ts";
import type { Evidence } from "./source.ts";
import type { PartialDate, Year } from "./time.ts";

export type AgreementScope = "general" | "defence";

/** An entry of the publishing authority's list of concluded agreements. */
export interface Listing extends Evidence {
  /** Position in the list, from 1. */
  readonly number: number;
  /** The list's own "year of conclusion"; never relabelled as signature or entry into force. */
  readonly year: Year;
  /** The party's name as the list writes it. */
  readonly name: string;
}

/** A procedure for concluding an agreement that the authority says has been launched. */
export interface Launch extends Evidence {
  readonly date: PartialDate | "undated";
  /** The party's name as the authority writes it. */
  readonly name: string;
}

/** The different acts in the life of a treaty; none of them is implied by another. */
export type TreatyAct = "signed" | "ratified" | "published" | "in-force" | "ended";

export interface DatedAct extends Evidence {
  readonly act: TreatyAct;
  readonly date: PartialDate;
  /** The party that acted, where one alone did: ratification by Romania. */
  readonly by: PartyCode | null;
  /** Where it was done, as the source says. */
  readonly place: string | null;
  /** Who signed, and in what office, as the source says. */
  readonly signatories: string | null;
  /** Law, decree or gazette: "Law 215/2017, Monitorul Oficial no. 907". */
  readonly reference: string | null;
}

/** An agreement between two parties, or a procedure that may lead to one. */
export interface Agreement {
  readonly id: string;
  readonly home: CountryCode;
  readonly counterparty: PartyCode;
  readonly scope: AgreementScope;
  /** null: found elsewhere, not on the authority's list. */
  readonly listed: Listing | null;
  readonly launched: Launch | null;
  readonly acts: readonly DatedAct[];
  /** Full title in English where a source gives it. */
  readonly title: string | null;
  /** Full title in the home state's language, as its source writes it. */
  readonly homeTitle: string | null;
  /** Full title in a language of the counterparty, as its source writes it. */
  readonly counterpartyTitle: string | null;
  /** Languages of the authentic texts (ISO 639-1), as far as a source names them. */
  readonly languages: readonly string[];
  /** The editor's word on two statements that contradict each other; both stay visible. */
  readonly resolution: string | null;
  /** Evidence for the agreement where neither list nor launch carries it. */
  readonly evidence: Evidence;
}

/** The other side of the agreement, seen from either; null when `party` is not a side of it. */
export function counterpartyOf(agreement: Agreement, party: PartyCode): PartyCode | null {
  if (agreement.home === party) return agreement.counterparty;
  return agreement.counterparty === party ? agreement.home : null;
}

/** Found in other sources alone: the authority's list has neither an entry nor a launch for it. */
export const isOutsideTheList = ({ listed, launched }: Agreement): boolean =>
  listed === null && launched === null;

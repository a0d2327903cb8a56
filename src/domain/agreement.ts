import type { CountryCode, PartyCode } from "./party.ts";
import type { Evidence } from "./source.ts";
import { hasHappenedAsOf, type PartialDate, type Year } from "./time.ts";

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

export type ConcludedStatus = {
  readonly kind: "concluded" | "listed-as-both";
  readonly year: Year;
  readonly agreement: Agreement;
};

/** What the list says of a party, as of a year. "Not in the list" is not "no agreement". */
export type Status =
  | { readonly kind: "home" }
  | { readonly kind: "not-classed" }
  | ConcludedStatus
  | { readonly kind: "launched"; readonly agreement: Agreement }
  | { readonly kind: "not-in-the-list" };

const isListedBy = (agreement: Agreement, year: Year): boolean =>
  agreement.listed !== null && agreement.listed.year <= year;

const isLaunchedBy = ({ launched }: Agreement, year: Year): boolean =>
  // A launch without a date holds at every year: the list does not say since when.
  launched !== null && (launched.date === "undated" || hasHappenedAsOf(launched.date, year));

/**
 * Status from the agreements with one counterparty. A conclusion outranks a launch; both together
 * are a status of their own. Records outside the list do not count.
 */
export function listStatusAsOf(agreements: readonly Agreement[], year: Year): Status {
  const concluded = agreements
    .filter((agreement) => isListedBy(agreement, year))
    .sort((a, b) => (a.listed?.number ?? 0) - (b.listed?.number ?? 0))[0];
  if (concluded?.listed) {
    const kind = isLaunchedBy(concluded, year) ? "listed-as-both" : "concluded";
    return { kind, year: concluded.listed.year, agreement: concluded };
  }
  const launched = agreements.find((agreement) => isLaunchedBy(agreement, year));
  return launched ? { kind: "launched", agreement: launched } : { kind: "not-in-the-list" };
}

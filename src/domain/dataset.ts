import { type Agreement, isOutsideTheList } from "./agreement.ts";
import type { CooperationProject, Meeting, Milestone, StrategyStatement } from "./gathering.ts";
import type { Callout, LonLat } from "./geography.ts";
import type { Initiative, Membership } from "./initiative.ts";
import type { CountryCode, Names, Party, PartyCode } from "./party.ts";
import { AS_LISTED, type Reckoning } from "./reckoning.ts";
import type { Source, SourceId } from "./source.ts";
import { type Status, statusFrom } from "./status.ts";
import type { Year } from "./time.ts";

/** The facts of one home state, checked. Made only by data/. */
export interface Dataset {
  readonly id: string;
  readonly home: CountryCode;
  /** Language of the titles in the home state's language, with its script: "sr-Latn". */
  readonly homeLanguage: string;
  /** null: where directions and distances could be told from is not known. */
  readonly capital: { readonly city: string; readonly at: LonLat } | null;
  /** With whom the projects, the milestones and the meetings of no group are. */
  readonly cooperationWith: PartyCode;
  /** Who ratifies in the home state and how, as a sentence. */
  readonly ratification: string | null;
  /** The source that is the publishing authority's list. */
  readonly listSource: Source;
  /** The years that the list speaks of: of its first and of its newest entry. */
  readonly years: { readonly first: Year; readonly newest: Year };
  /** All that the facts here rest on. */
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Of all parties and places, and of the countries that the map draws without facts. */
  readonly names: Names;
  /** Of countries too small for their names, in the order in which they are tried. */
  readonly callouts: ReadonlyMap<string, readonly Callout[]>;
  readonly parties: ReadonlyMap<PartyCode, Party>;
  /** In list order; then launched only, in the order of the sentence; then those found elsewhere. */
  readonly agreements: readonly Agreement[];
  /** The same agreements by the party on the other side of the home state. */
  readonly agreementsByCounterparty: ReadonlyMap<PartyCode, readonly Agreement[]>;
  readonly initiatives: readonly Initiative[];
  readonly memberships: readonly Membership[];
  /** In order of date. */
  readonly meetings: readonly Meeting[];
  readonly milestones: readonly Milestone[];
  readonly projects: readonly CooperationProject[];
  readonly strategy: readonly StrategyStatement[];
}

const NONE: readonly Agreement[] = [];

export function agreementsWith(dataset: Dataset, party: PartyCode): readonly Agreement[] {
  return dataset.agreementsByCounterparty.get(party) ?? NONE;
}

/** Those that the list names, in its order: its entries, then the procedures launched. */
export const namedParties = ({ agreements }: Dataset): readonly PartyCode[] =>
  agreements
    .filter((agreement) => !isOutsideTheList(agreement))
    .map(({ counterparty }) => counterparty);

/** Those that have a shape and a name, and no class. */
export const unclassedOf = ({ parties }: Dataset): readonly CountryCode[] =>
  [...parties.values()].flatMap((party) => (party.kind === "participant" ? [party.code] : []));

/** The agreements on the list by the end of the year, in list order. */
export function listedAsOf(dataset: Dataset, year: Year): readonly Agreement[] {
  return dataset.agreements.filter(({ listed }) => listed !== null && listed.year <= year);
}

const HOME: Status = { kind: "home" };
const NOT_CLASSED: Status = { kind: "not-classed" };

/**
 * What is known of a party as of a year; as the list has it, unless another reckoning is asked for.
 * A party that the dataset does not know is not in the list: shapes exist for many countries of
 * which there are no facts.
 */
export function statusAsOf(
  dataset: Dataset,
  party: PartyCode,
  year: Year,
  reckoning: Reckoning = AS_LISTED,
): Status {
  if (party === dataset.home) return HOME;
  if (dataset.parties.get(party)?.kind === "participant") return NOT_CLASSED;
  return statusFrom(agreementsWith(dataset, party), year, reckoning);
}

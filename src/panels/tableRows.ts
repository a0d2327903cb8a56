import type { Agreement, Status } from "../domain/agreement.ts";
import { agreementsWith, statusAsOf } from "../domain/dataset.ts";
import type { Party } from "../domain/party.ts";
import type { Citation } from "../domain/source.ts";
import type { NumberedMeeting } from "../layers/layer.ts";
import type { Reading } from "./reading.ts";

export interface TableRow {
  readonly party: Party;
  /** The entry of the list or the procedure launched; null for a state that the list does not name. */
  readonly agreement: Agreement | null;
  readonly status: Status;
  readonly hosted: readonly NumberedMeeting[];
}

export const SORTS = ["number", "party", "kind", "year", "status"] as const;
export type Sort = (typeof SORTS)[number];

/** Where a row stands as of the year; also the order of the groups. */
export const GROUPS = ["concluded", "launched", "later", "not-in-the-list", "not-classed"] as const;
export type Group = (typeof GROUPS)[number];

export function groupOf({ status, agreement }: TableRow): Group {
  if (status.kind === "launched" || status.kind === "not-classed") return status.kind;
  if (status.kind !== "not-in-the-list") return "concluded";
  // Not in the list as of the year; with an entry it is in the list of a later one.
  return agreement ? "later" : "not-in-the-list";
}

const isOfList = ({ listed, launched }: Agreement): boolean => listed !== null || launched !== null;

function rowOf(reading: Reading, party: Party, agreement: Agreement | null): TableRow {
  const { dataset, layers, year } = reading;
  const meetings = layers.switched.flatMap((layer) =>
    layer.kind === "meetings" ? layer.meetings : [],
  );
  return {
    party,
    agreement,
    status: statusAsOf(dataset, party.code, year),
    hosted: meetings.filter(({ meeting }) => meeting.place.country === party.code),
  };
}

/** Every party that the list or its sentence on launched procedures names, at every year. */
export function tableRows(reading: Reading): readonly TableRow[] {
  const { dataset } = reading;
  return dataset.agreements.filter(isOfList).flatMap((agreement) => {
    const party = dataset.parties.get(agreement.counterparty);
    return party ? [rowOf(reading, party, agreement)] : [];
  });
}

/** The states that the list does not name, by name. The home state is not one of them. */
export function statesNotNamed(reading: Reading): readonly TableRow[] {
  const { dataset } = reading;
  return [...dataset.parties.values()]
    .filter(
      ({ kind, code }) =>
        kind === "country" &&
        code !== dataset.home &&
        !agreementsWith(dataset, code).some(isOfList),
    )
    .map((party) => rowOf(reading, party, null))
    .sort(compareRows("party", reading));
}

/** The documents that a row rests on, without the places in them: the table has a line for each. */
export function sourcesOf({ agreement }: TableRow, { dataset }: Reading): readonly Citation[] {
  const sources = agreement
    ? (agreement.listed ?? agreement.launched ?? agreement.evidence).citations.map(
        ({ source }) => source,
      )
    : // That it is not in the list is what the list shows.
      [dataset.listSource];
  return sources.map((source) => ({ source, quote: null, place: null }));
}

/** Ascending; rows that are equal stay in list order, as the sort of an array is stable. */
export function compareRows(sort: Sort, { words }: Reading): (a: TableRow, b: TableRow) => number {
  const numberOf = ({ agreement }: TableRow) =>
    agreement?.listed?.number ?? Number.MAX_SAFE_INTEGER;
  const yearOf = ({ status }: TableRow) =>
    status.kind === "concluded" || status.kind === "listed-as-both"
      ? status.year
      : Number.MAX_SAFE_INTEGER;
  switch (sort) {
    case "number":
      return (a, b) => numberOf(a) - numberOf(b);
    case "year":
      return (a, b) => yearOf(a) - yearOf(b);
    case "party":
      return (a, b) =>
        words.compareNames(words.partyName(a.party.code), words.partyName(b.party.code));
    case "kind":
      return (a, b) => a.party.kind.localeCompare(b.party.kind);
    case "status":
      return (a, b) => GROUPS.indexOf(groupOf(a)) - GROUPS.indexOf(groupOf(b));
  }
}

import { type Agreement, isOutsideTheList } from "../../domain/agreement.ts";
import { agreementsWith } from "../../domain/dataset.ts";
import type { Party } from "../../domain/party.ts";
import { type Dating, datingOf, isRecordCounted } from "../../domain/reckoning.ts";
import type { Citation } from "../../domain/source.ts";
import { type Status, standingAsOf, statusFrom } from "../../domain/status.ts";
import type { AreaClass } from "../../layers/layer.ts";
import type { NumberedMeeting } from "../../layers/meetingLayer.ts";
import type { Reading, ReadingAsOf } from "../../reading/reading.ts";
import { recordStatus, statusOf } from "../signs/statusWords.ts";

export interface TableRow {
  readonly party: Party;
  /**
   * The entry of the list, the procedure launched, or a record outside the list where such are
   * counted; null for a state of which there is none.
   */
  readonly agreement: Agreement | null;
  /** Of the agreement for itself; without one, of the party. */
  readonly status: Status;
  readonly areaClass: AreaClass;
  /** By the date that is asked for, also of an agreement later than the year; null: none is known. */
  readonly dating: Dating | null;
  readonly hosted: readonly NumberedMeeting[];
}

export const SORTS = ["number", "party", "kind", "year", "status"] as const;
export type Sort = (typeof SORTS)[number];

/** Where a row stands as of the year; also the order of the groups. */
export const GROUPS = [
  "concluded",
  "undated",
  "launched",
  "outside-the-list",
  "later",
  "not-in-the-list",
  "not-classed",
] as const;
export type Group = (typeof GROUPS)[number];

export function groupOf({ status, agreement }: TableRow): Group {
  switch (status.kind) {
    case "undated":
    case "launched":
    case "outside-the-list":
    case "not-classed":
      return status.kind;
    case "not-yet":
      return "later";
    case "not-in-the-list":
      // With an entry it is in the list of a later year.
      return agreement ? "later" : "not-in-the-list";
    default:
      return "concluded";
  }
}

/** Of an agreement for itself: its party may have another, of which there is another row. */
function statusOfRow(agreement: Agreement, reading: ReadingAsOf): Status {
  const { year, reckoning } = reading;
  if (!isOutsideTheList(agreement)) return statusFrom([agreement], year, reckoning);
  const standing = standingAsOf(agreement, year, reckoning);
  return standing.kind === "later" && standing.act
    ? { kind: "not-yet", agreement, act: standing.act }
    : recordStatus(agreement, reading);
}

function rowOf(reading: ReadingAsOf, party: Party, agreement: Agreement | null): TableRow {
  const { layers, reckoning } = reading;
  const status = agreement ? statusOfRow(agreement, reading) : statusOf(reading, party.code);
  return {
    party,
    agreement,
    dating: agreement && datingOf(agreement, reckoning.dates),
    status,
    areaClass: layers.agreements.classOf(status),
    hosted: layers.places.meetings.numbered.filter(
      ({ meeting }) => meeting.place.country === party.code,
    ),
  };
}

/** Whether an agreement has a row: those of the list always, at every year. */
const hasRow = (agreement: Agreement, { reckoning }: Reading): boolean =>
  !isOutsideTheList(agreement) || isRecordCounted(agreement, reckoning);

/** What the list and its sentence on launched procedures name, and the records counted beside it. */
export function tableRows(reading: ReadingAsOf): readonly TableRow[] {
  const { dataset } = reading;
  const shown = dataset.agreements.filter((agreement) => hasRow(agreement, reading));
  return shown.flatMap((agreement) => {
    const party = dataset.parties.get(agreement.counterparty);
    return party ? [rowOf(reading, party, agreement)] : [];
  });
}

/** The states without a row of their own, by name. The home state is not one of them. */
export function statesNotNamed(reading: ReadingAsOf): readonly TableRow[] {
  const { dataset } = reading;
  return [...dataset.parties.values()]
    .filter(
      ({ kind, code }) =>
        kind !== "organization" &&
        code !== dataset.home &&
        !agreementsWith(dataset, code).some((agreement) => hasRow(agreement, reading)),
    )
    .map((party) => rowOf(reading, party, null))
    .sort(compareRows("party", reading));
}

/** The documents that a row rests on, without the places in them: the table has a line for each. */
export function sourcesOf(row: TableRow, { dataset }: Reading): readonly Citation[] {
  const { agreement, dating } = row;
  const sources = agreement
    ? [agreement.listed ?? agreement.launched ?? agreement.evidence, dating?.act]
        // Of several for one fact the first: the panel of the party has them all.
        .flatMap((fact) => fact?.citations[0].source ?? [])
    : // That it is not in the list is what the list shows.
      [dataset.listSource];
  return sources.map((source) => ({ source, quote: null, place: null }));
}

/** Ascending; rows that are equal stay in list order, as the sort of an array is stable. */
export function compareRows(sort: Sort, { words }: Reading): (a: TableRow, b: TableRow) => number {
  const numberOf = ({ agreement }: TableRow) =>
    agreement?.listed?.number ?? Number.MAX_SAFE_INTEGER;
  const yearOf = ({ areaClass }: TableRow) => areaClass.year ?? Number.MAX_SAFE_INTEGER;
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

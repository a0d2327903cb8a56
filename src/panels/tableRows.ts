import type { Agreement, Status } from "../domain/agreement.ts";
import { statusAsOf } from "../domain/dataset.ts";
import type { Party } from "../domain/party.ts";
import type { NumberedMeeting } from "../layers/layer.ts";
import type { Reading } from "./reading.ts";

export interface TableRow {
  readonly party: Party;
  readonly agreement: Agreement;
  readonly status: Status;
  readonly hosted: readonly NumberedMeeting[];
}

export const SORTS = ["number", "party", "kind", "year", "status"] as const;
export type Sort = (typeof SORTS)[number];

/** Where a row stands as of the year; also the order of the groups. */
export const GROUPS = ["concluded", "launched", "later"] as const;
export type Group = (typeof GROUPS)[number];

export function groupOf({ status }: TableRow): Group {
  if (status.kind === "launched") return "launched";
  return status.kind === "not-in-the-list" ? "later" : "concluded";
}

/** Every party that the list or its sentence on launched procedures names, at every year. */
export function tableRows({ dataset, layers, year }: Reading): readonly TableRow[] {
  const meetings = layers.switched.flatMap((layer) =>
    layer.kind === "meetings" ? layer.meetings : [],
  );
  return dataset.agreements.flatMap((agreement): TableRow[] => {
    const party = dataset.parties.get(agreement.counterparty);
    if (!party || !(agreement.listed || agreement.launched)) return [];
    return [
      {
        party,
        agreement,
        status: statusAsOf(dataset, party.code, year),
        hosted: meetings.filter(({ meeting }) => meeting.place.country === party.code),
      },
    ];
  });
}

/** Ascending; rows that are equal stay in list order, as the sort of an array is stable. */
export function compareRows(sort: Sort, { words }: Reading): (a: TableRow, b: TableRow) => number {
  const numberOf = ({ agreement }: TableRow) => agreement.listed?.number ?? Number.MAX_SAFE_INTEGER;
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

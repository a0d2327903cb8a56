import { firstDayOf, lastDayOf, type PartialDate } from "../domain/time.ts";
import type { Line } from "./readTable.ts";
import type { Row } from "./table.ts";
import type { tables } from "./tables.ts";

/** The good lines of every table of a dataset. */
export type DatasetLines = {
  readonly [Name in keyof typeof tables]: readonly Line<Row<(typeof tables)[Name]>>[];
};

/** A broken rule, at a cell of a table. */
export interface Breach {
  readonly table: string;
  readonly row: number;
  readonly column: string;
  readonly found: string | null;
  readonly message: string;
  readonly expected: string;
}

/** Certainly, however the less precise of the two is read. */
export const isBefore = (a: PartialDate, b: PartialDate): boolean => lastDayOf(a) < firstDayOf(b);

interface Dated {
  readonly row: number;
  readonly value: {
    readonly start?: PartialDate | null;
    readonly end?: PartialDate | null;
    readonly city?: string | null;
    readonly longitude?: number | null;
    readonly latitude?: number | null;
  };
}

function* periodsAndPlaces(table: string, lines: readonly Dated[]): Generator<Breach> {
  for (const { row, value } of lines) {
    const { start, end, longitude = null, latitude = null } = value;
    if (start && end && isBefore(end, start)) {
      const message = `it ends ${end}, before it begins ${start}`;
      yield { table, row, column: "end", found: end, message, expected: `${start} or later` };
    }
    if ((longitude === null) !== (latitude === null)) {
      const column = longitude === null ? "longitude" : "latitude";
      const message = "one coordinate stands without the other";
      yield { table, row, column, found: null, message, expected: "both coordinates, or neither" };
    }
  }
}

function* memberships({ memberships: lines }: DatasetLines): Generator<Breach> {
  const table = "memberships";
  for (const { row, value } of lines) {
    const { from, to } = value;
    if (to && from && (isBefore(to, from) || to === from)) {
      const message = `the membership ends ${to}, before it begins ${from}`;
      yield { table, row, column: "to", found: to, message, expected: `a date after ${from}` };
    }
    if (to && !from) {
      const message = "the membership ends without a beginning";
      yield { table, row, column: "from", found: null, message, expected: "its beginning" };
    }
    const other = lines.find(
      (line) =>
        line.row < row &&
        line.value.initiative === value.initiative &&
        line.value.member === value.member &&
        !(line.value.to && from && !isBefore(from, line.value.to)) &&
        !(to && line.value.from && !isBefore(line.value.from, to)),
    );
    if (other) {
      const message = `the membership overlaps the one in row ${other.row}`;
      const expected = "one row for each stay of a member in a group";
      yield { table, row, column: "from", found: from, message, expected };
    }
  }
}

function* compositions({ initiatives: lines }: DatasetLines): Generator<Breach> {
  const keys = new Set(lines.map(({ value }) => value.id));
  const at = { table: "initiatives", column: "composed_of" };
  const expected = `keys of other rows of ${at.table}.csv`;
  for (const { row, value } of lines) {
    for (const found of value.composed_of) {
      if (!keys.has(found)) {
        yield { ...at, row, found, message: `“${found}” is not known`, expected };
      } else if (found === value.id) {
        yield { ...at, row, found, message: `“${found}” is composed of itself`, expected };
      }
    }
  }
}

/** What must be true across the rows of a dataset, beyond the form of each. */
export function* breachesOf(lines: DatasetLines): Generator<Breach> {
  yield* periodsAndPlaces("meetings", lines.meetings);
  yield* periodsAndPlaces("projects", lines.projects);
  yield* periodsAndPlaces("milestones", lines.milestones);
  yield* memberships(lines);
  yield* compositions(lines);
}

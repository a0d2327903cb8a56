import { groupedBy } from "../domain/indexes.ts";
import { firstDayOf, lastDayOf, type PartialDate } from "../domain/time.ts";
import type { Problem } from "../faults/problem.ts";
import { LANGUAGES } from "./languages.ts";
import type { Line } from "./readTable.ts";
import type { Row } from "./table.ts";
import type { tables } from "./tables.ts";

/** The good lines of every table of a dataset. */
export type DatasetLines = {
  readonly [Name in keyof typeof tables]: readonly Line<Row<(typeof tables)[Name]>>[];
};

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

function* periodsAndPlaces(file: string, lines: readonly Dated[]): Generator<Problem> {
  for (const { row, value } of lines) {
    const { start, end, longitude = null, latitude = null } = value;
    if (start && end && isBefore(end, start)) {
      const fault = { kind: "end-before-beginning", of: "event", end, start } as const;
      yield { file, row, column: "end", fault };
    }
    if ((longitude === null) !== (latitude === null)) {
      const column = longitude === null ? "longitude" : "latitude";
      yield { file, row, column, fault: { kind: "one-coordinate" } };
    }
  }
}

function* memberships({ memberships: lines }: DatasetLines): Generator<Problem> {
  const file = "memberships.csv";
  const stayOf = ({ initiative, member }: (typeof lines)[number]["value"]) =>
    `${initiative}/${member}`;
  const stays = groupedBy(lines, ({ value }) => stayOf(value));
  for (const { row, value } of lines) {
    const { from, to } = value;
    if (to && from && (isBefore(to, from) || to === from)) {
      const dates = { end: to, start: from };
      const fault = { kind: "end-before-beginning", of: "membership", ...dates } as const;
      yield { file, row, column: "to", fault };
    }
    if (to && !from) {
      yield { file, row, column: "from", fault: { kind: "end-without-beginning" } };
    }
    const other = stays
      .get(stayOf(value))
      ?.find(
        (line) =>
          line.row < row &&
          !(line.value.to && from && !isBefore(from, line.value.to)) &&
          !(to && line.value.from && !isBefore(line.value.from, to)),
      );
    if (other) {
      const fault = { kind: "overlapping-membership", firstRow: other.row } as const;
      yield { file, row, column: "from", fault };
    }
  }
}

function* compositions({ initiatives: lines }: DatasetLines): Generator<Problem> {
  const keys = new Set(lines.map(({ value }) => value.id));
  const file = "initiatives.csv";
  const at = { file, column: "composed_of" };
  for (const { row, value } of lines) {
    for (const found of value.composed_of) {
      if (!keys.has(found)) {
        yield { ...at, row, fault: { kind: "unknown-composition", found, file } };
      } else if (found === value.id) {
        yield { ...at, row, fault: { kind: "composed-of-itself", found, file } };
      }
    }
  }
}

function* names({ names: lines }: DatasetLines): Generator<Problem> {
  for (const { row, value } of lines) {
    for (const language of LANGUAGES) {
      const name = value[`name_${language}`];
      const isNoted = value[`note_${language}`] !== null;
      if (name.endsWith("*") === isNoted) continue;
      const [kind, column] = isNoted
        ? (["note-without-asterisk", "name"] as const)
        : (["asterisk-without-note", "note"] as const);
      yield { file: "names.csv", row, column: `${column}_${language}`, fault: { kind, name } };
    }
  }
}

/** Every name that the map sets must be one that the dataset gives. */
export function unnamedProblems(
  { names: lines }: DatasetLines,
  onMap: readonly string[],
): readonly Problem[] {
  const named = new Set(lines.map(({ value }) => value.id));
  return onMap
    .filter((code) => !named.has(code))
    .map((code) => {
      const fault = { kind: "unnamed-on-the-map", code } as const;
      return { file: "names.csv", row: null, column: "id", fault };
    });
}

/** What must be true across the rows of a dataset, beyond the form of each. */
export function* breachesOf(lines: DatasetLines): Generator<Problem> {
  yield* periodsAndPlaces("dataset.csv", lines.dataset);
  yield* periodsAndPlaces("meetings.csv", lines.meetings);
  yield* periodsAndPlaces("projects.csv", lines.projects);
  yield* periodsAndPlaces("milestones.csv", lines.milestones);
  yield* names(lines);
  yield* memberships(lines);
  yield* compositions(lines);
}

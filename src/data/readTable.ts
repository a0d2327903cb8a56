import { safeParse } from "valibot";
import { factsOf } from "./cell.ts";
import { parseCsv } from "./csv.ts";
import { type Problem, quoted } from "./problem.ts";
import type { Columns, Row, Table } from "./table.ts";

/** A row that has passed its own checks, and where it stands. */
export interface Line<R = Readonly<Record<string, unknown>>> {
  readonly row: number;
  readonly value: R;
}

/** One file, read by itself: its good lines, and whatever is wrong with the others. */
export interface TableRead<R = Readonly<Record<string, unknown>>> {
  readonly table: Table;
  readonly lines: readonly Line<R>[];
  /** Keys of all rows, faulty ones too, so that one fault is told once; null: nothing could be read. */
  readonly keys: ReadonlySet<string> | null;
  readonly problems: readonly Problem[];
}

export const keyOf = (table: Table, row: Readonly<Record<string, unknown>>): string =>
  table.key.map((column) => row[column] ?? "").join("/");

export function readTable<C extends Columns>(
  table: Table<C>,
  text: string,
): TableRead<Row<Table<C>>> {
  const file = `${table.name}.csv`;
  const columns = Object.keys(table.columns);
  const problems: Problem[] = [];
  const csv = parseCsv(text);
  const unread = (problem: Omit<Problem, "file">) => ({
    table,
    lines: [],
    keys: null,
    problems: [...problems, { file, ...problem }],
  });
  if (!csv.ok) return unread({ ...csv, column: null, found: null });
  const [header, ...records] = csv.records;
  if (!header) {
    return unread({
      row: 1,
      column: null,
      found: null,
      message: "the file is empty",
      expected: `a header row: ${columns.join(",")}`,
    });
  }
  const inHeader = (column: string, found: string | null, message: string, expected: string) =>
    problems.push({ file, row: 1, column, found, message, expected });
  for (const [i, name] of header.entries()) {
    if (!columns.includes(name)) {
      inHeader(name, name, `${quoted(name)} is not a column of this table`, columns.join(", "));
    } else if (header.indexOf(name) < i) {
      inHeader(name, name, "the column stands twice in the header", "it once");
    }
  }
  for (const name of columns) {
    if (!header.includes(name)) inHeader(name, null, "the column is missing", "it in the header");
  }
  if (problems.length > 0) return { table, lines: [], keys: null, problems };

  const lines: Line<Row<Table<C>>>[] = [];
  const keys = new Map<string, number>();
  for (const [i, cells] of records.entries()) {
    const row = i + 2;
    // A spreadsheet leaves rows of empty cells behind; they say nothing.
    if (cells.every((cell) => cell === "")) continue;
    if (cells.length !== header.length) {
      problems.push({
        file,
        row,
        column: null,
        found: cells.join(","),
        message: `the row has ${cells.length} cells`,
        expected: `${header.length}, as in the header`,
      });
    }
    const record = Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""]));
    const key = keyOf(table, record);
    const first = keys.get(key);
    if (first !== undefined) {
      problems.push({
        file,
        row,
        column: table.key.join(", "),
        found: key,
        message: `${quoted(key)} already stands in row ${first}`,
        expected: "a key of its own",
      });
    } else keys.set(key, row);
    if (cells.length !== header.length) continue;
    const result = safeParse(table.schema, record);
    if (result.success && cells.every((cell) => cell === cell.trim())) {
      lines.push({ row, value: result.output });
    } else {
      for (const fault of faultsOf(table, record)) problems.push({ file, row, ...fault });
    }
  }
  return { table, lines, keys: new Set(keys.keys()), problems };
}

function faultsOf(table: Table, record: Readonly<Record<string, string>>) {
  const faults: Omit<Problem, "file" | "row">[] = [];
  for (const [column, cell] of Object.entries(table.columns)) {
    const found = record[column] ?? "";
    const { expected } = factsOf(cell);
    if (found !== found.trim()) {
      const message = `${quoted(found)} begins or ends with a space`;
      faults.push({ column, found, message, expected: "no space around it" });
      continue;
    }
    const issue = safeParse(cell, found).issues?.[0];
    if (!issue) continue;
    const message = found === "" ? issue.message : `${quoted(found)} ${issue.message}`;
    faults.push({ column, found, message, expected });
  }
  return faults;
}

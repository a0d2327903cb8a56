import type { Fault } from "../faults/fault.ts";
import type { Problem } from "../faults/problem.ts";
import type { Cell } from "./cell.ts";
import { parseCsv } from "./csv.ts";
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

export function readTable<C extends Columns>(
  table: Table<C>,
  text: string,
): TableRead<Row<Table<C>>> {
  const file = `${table.name}.csv`;
  const columns = Object.keys(table.columns);
  const unread = (problems: readonly Problem[]) => ({ table, lines: [], keys: null, problems });
  const csv = parseCsv(text);
  if (!csv.ok) {
    const { row, fault } = csv;
    return unread([{ file, row, column: null, fault }]);
  }
  const [header = [], ...records] = csv.records;
  const faults = headerFaults(header, columns);
  if (faults.length > 0) return unread(faults.map((fault) => ({ file, row: 1, ...fault })));

  const problems: Problem[] = [];
  const lines: Line<Row<Table<C>>>[] = [];
  const keys = new Map<string, number>();
  const readers = header.map((column) => reader(table.columns[column]));
  const keyPlaces = table.key.map((column) => header.indexOf(column));
  for (const [i, cells] of records.entries()) {
    const row = i + 2;
    // A spreadsheet leaves rows of empty cells behind; they say nothing.
    if (cells[0] === "" && cells.every((cell) => cell === "")) continue;
    if (cells.length !== header.length) {
      const fault = {
        kind: "row-length",
        cells: cells.length,
        headerCells: header.length,
      } as const;
      problems.push({ file, row, column: null, fault });
    }
    const key = keyPlaces.map((place) => cells[place] ?? "").join("/");
    const first = keys.get(key);
    if (first !== undefined) {
      const column = table.key.join(", ");
      problems.push({ file, row, column, fault: { kind: "repeated-key", key, firstRow: first } });
    } else keys.set(key, row);
    if (cells.length !== header.length) continue;
    const value: Record<string, unknown> = {};
    let isGood = true;
    for (const [at, column] of header.entries()) {
      const found = cells[at] ?? "";
      const cell = readers[at]?.(found);
      if (cell?.ok) value[column] = cell.value;
      else if (cell) {
        isGood = false;
        problems.push({ file, row, column, fault: cell.fault });
      }
    }
    // Every column of the table is in the header, and each was read by its own cell.
    if (isGood) lines.push({ row, value: value as Row<Table<C>> });
  }
  return { table, lines, keys: new Set(keys.keys()), problems };
}

function headerFaults(
  header: readonly string[],
  columns: readonly string[],
): readonly Omit<Problem, "file" | "row">[] {
  if (header.length === 0) {
    return [{ column: null, fault: { kind: "empty-file", columns } }];
  }
  const faults: Omit<Problem, "file" | "row">[] = [];
  for (const [i, column] of header.entries()) {
    if (!columns.includes(column)) {
      faults.push({ column, fault: { kind: "unknown-column", column, columns } });
    } else if (header.indexOf(column) < i) {
      faults.push({ column, fault: { kind: "repeated-column" } });
    }
  }
  for (const column of columns.filter((name) => !header.includes(name))) {
    faults.push({ column, fault: { kind: "missing-column" } });
  }
  return faults;
}

type CellRead =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: Fault };

/** Reads the cells of one column; a text that comes again (a source, a code) is read once. */
function reader(cell: Cell<unknown> | undefined): (text: string) => CellRead | undefined {
  if (!cell) return () => undefined;
  const read = (text: string): CellRead => {
    if (text !== text.trim()) return { ok: false, fault: { kind: "outer-space", found: text } };
    const value = cell.read(text);
    if (value !== undefined) return { ok: true, value };
    const { form } = cell.facts;
    const fault: Fault =
      text === "" ? { kind: "empty-cell", form } : { kind: "unreadable-cell", found: text, form };
    return { ok: false, fault };
  };
  const known = new Map<string, CellRead>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const now = read(text);
    known.set(text, now);
    return now;
  };
}

import type { DatasetLines } from "./rules.ts";

/** The rows of one table without its checks: each row has the values of the columns, in their order. */
interface PackedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The checked tables of a dataset as one file, by their names: what the built page reads. */
export type PackedFacts = Readonly<Record<keyof DatasetLines, PackedTable>>;

/** Name of the file in the folder of the tables. */
export const PACKED_FACTS = "facts.json";

/** Whether a text is said by the tables that are read at first, or only by those that are read later. */
export type TranslationPart = "first" | "later";

/** What the tables say in another language: pairs of the English and the other. */
export const packedTranslations = (language: string, part: TranslationPart): string =>
  part === "first" ? `facts.${language}.json` : `facts.${language}.later.json`;

export function pack(lines: DatasetLines): PackedFacts {
  const tables = Object.entries(lines).map(([name, table]): [string, PackedTable] => {
    const values: readonly Readonly<Record<string, unknown>>[] = table.map(({ value }) => value);
    const columns = Object.keys(values[0] ?? {});
    return [name, { columns, rows: values.map((row) => columns.map((column) => row[column])) }];
  });
  // One entry a table, which a type over a loop cannot follow.
  return Object.fromEntries(tables) as PackedFacts;
}

/** The lines as the door gives them. What was packed had been checked; what comes back is not again. */
export function unpack(packed: PackedFacts): DatasetLines {
  const tables = Object.entries(packed).map(([name, { columns, rows }]) => [
    name,
    rows.map((cells, index) => ({
      // Under the header.
      row: index + 2,
      value: Object.fromEntries(columns.map((column, at) => [column, cells[at]])),
    })),
  ]);
  return Object.fromEntries(tables) as DatasetLines;
}

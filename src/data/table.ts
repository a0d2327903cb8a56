import { type Cell, choice, may, must, quotation, reference, said } from "./cell.ts";

export type Columns = Readonly<Record<string, Cell<unknown>>>;

/** The form of one CSV file. */
export interface Table<C extends Columns = Columns> {
  /** Name of the file without ".csv". */
  readonly name: string;
  /** Columns that together tell a row from the others. */
  readonly key: readonly string[];
  readonly columns: C;
}

/** A row of the table, each cell read. */
export type Row<T> =
  T extends Table<infer C>
    ? { readonly [Column in keyof C]: C[Column] extends Cell<infer Value> ? Value : never }
    : never;

export function table<C extends Columns>(
  name: string,
  key: readonly (keyof C & string)[],
  columns: C,
): Table<C> {
  return { name, key, columns };
}

/** What every fact carries, as the last columns of its table. */
export const evidence = {
  source: must(reference("sources")),
  quote: may(quotation),
  locator: may(said),
  confidence: must(choice("high", "medium", "low")),
  note: may(said),
};

/** What a table holds and what each of its columns means. */
export type Entry<Columns> = {
  readonly title: string;
  readonly description: string;
  readonly columns: { readonly [Column in Exclude<keyof Columns, EvidenceColumn>]: string };
};

export type EvidenceColumn = "source" | "quote" | "locator" | "confidence" | "note";

export type Dictionary<Tables extends Readonly<Record<string, { readonly columns: object }>>> = {
  readonly [Name in keyof Tables]: Entry<Tables[Name]["columns"]>;
};

import type { CellForm } from "../faults/cellForm.ts";
import type { Fault } from "../faults/fault.ts";
import type { Problem } from "../faults/problem.ts";
import { tableOf } from "./cell.ts";
import type { TableRead } from "./readTable.ts";

/** What every cell that repeats another row's key must find: that row, and of the right kind. */
export function relationProblems(reads: readonly TableRead[]): Problem[] {
  const problems: Problem[] = [];
  const keysOf = new Map(reads.map(({ table, keys }) => [table.name, keys]));
  const organizations = new Set(
    reads
      .find(({ table }) => table.name === "parties")
      ?.lines.filter(({ value }) => value["kind"] === "organization")
      .map(({ value }) => value["code"]),
  );
  const faultOf = (found: string, form: CellForm, keys: ReadonlySet<string>): Fault | null => {
    if (!keys.has(found)) return { kind: "unknown-key", found, form };
    const isOther = form.kind === "country" && organizations.has(found);
    return isOther ? { kind: "organization-as-state", found } : null;
  };
  for (const { table, lines } of reads) {
    for (const [column, { facts }] of Object.entries(table.columns)) {
      const name = tableOf(facts.form);
      const keys = name === undefined ? null : keysOf.get(name);
      // A table that could not be read has been reported; its rows are not missed one by one.
      if (name === undefined || !keys) continue;
      // A code is of the right form, and its form is not what is wanted.
      const form: CellForm =
        facts.form.kind === "party-code" ? { kind: "reference", table: name } : facts.form;
      for (const { row, value } of lines) {
        const found = value[column];
        if (typeof found !== "string") continue;
        const fault = faultOf(found, form, keys);
        if (fault) problems.push({ file: `${table.name}.csv`, row, column, fault });
      }
    }
  }
  return problems;
}

const furtherCitations = (reads: readonly TableRead[]) =>
  (reads.find(({ table }) => table.name === "citations")?.lines ?? []).map(({ row, value }) => ({
    place: { file: "citations.csv", row },
    name: String(value["table"]),
    key: String(value["key"]),
  }));

/** Each further citation must be of a row that exists, where its table is among those read. */
export function citationProblems(reads: readonly TableRead[]): readonly Problem[] {
  const keysOf = new Map(reads.map(({ table, keys }) => [table.name, keys]));
  return furtherCitations(reads)
    .filter(({ name, key }) => keysOf.get(name)?.has(key) === false)
    .map(({ place, name, key }): Problem => {
      const form = { kind: "reference", table: name } as const;
      return { ...place, column: "key", fault: { kind: "unknown-key", found: key, form } };
    });
}

/**
 * Each further citation must be in a table that carries facts. Only who has read every table of the
 * dataset can say so: the page reads some of them when what shows them is opened.
 */
export function factlessTableProblems(reads: readonly TableRead[]): readonly Problem[] {
  const factTables = reads
    .filter(({ table: { columns } }) => "confidence" in columns)
    .map(({ table }) => table.name);
  return furtherCitations(reads)
    .filter(({ name }) => !factTables.includes(name))
    .map(({ place, name }): Problem => {
      const fault = { kind: "factless-table", found: name, tables: factTables } as const;
      return { ...place, column: "table", fault };
    });
}

import { type CellFacts, keyOf } from "./cell.ts";
import { type Problem, quoted } from "./problem.ts";
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
  const faultOf = (found: string, facts: CellFacts): string | null => {
    const keys = facts.references && keysOf.get(facts.references);
    // A table that could not be read has been reported; its rows are not missed one by one.
    if (!keys) return null;
    if (!keys.has(found)) return `${quoted(found)} is not known`;
    if (facts.isCountry && organizations.has(found)) {
      return `${quoted(found)} is an organization, used as a state`;
    }
    return null;
  };
  for (const { table, lines } of reads) {
    for (const [column, cell] of Object.entries(table.columns)) {
      const { facts } = cell;
      if (!facts.references) continue;
      for (const { row, value } of lines) {
        const found = value[column];
        if (typeof found !== "string") continue;
        const message = faultOf(found, facts);
        if (!message) continue;
        const file = `${table.name}.csv`;
        // A code is of the right form, and its form is not what is wanted.
        const expected = facts.pattern === undefined ? facts.expected : keyOf(facts.references);
        problems.push({ file, row, column, found, message, expected });
      }
    }
  }
  return problems;
}

/** Each further citation must be of a row that exists, in a table that carries facts. */
export function citationProblems(
  reads: readonly TableRead[],
  factTables: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  const keysOf = new Map(reads.map(({ table, keys }) => [table.name, keys]));
  const citations = reads.find(({ table }) => table.name === "citations");
  for (const { row, value } of citations?.lines ?? []) {
    const [name, key] = [String(value["table"]), String(value["key"])];
    const place = { file: "citations.csv", row };
    if (!factTables.includes(name)) {
      problems.push({
        ...place,
        column: "table",
        found: name,
        message: `${quoted(name)} is not a table of facts`,
        expected: `one of ${factTables.join(", ")}`,
      });
    } else if (keysOf.get(name)?.has(key) === false) {
      problems.push({
        ...place,
        column: "key",
        found: key,
        message: `${quoted(key)} is not known`,
        expected: `the key of a row of ${name}.csv`,
      });
    }
  }
  return problems;
}

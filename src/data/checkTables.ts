import type { Problem } from "../faults/problem.ts";
import { type LaterLines, laterBreachesOf } from "./laterRules.ts";
import { laterTables } from "./laterTables.ts";
import { judge, type ReadText, readAll } from "./loadDataset.ts";
import { quotationProblems, quotedLanguageProblems, type SourceTexts } from "./quotations.ts";
import { factlessTableProblems } from "./relations.ts";
import { unnamedProblems } from "./rules.ts";
import { tables } from "./tables.ts";
import { translationProblems, translations } from "./translations.ts";

export interface TablesCheck {
  readonly problems: readonly Problem[];
  /** Good rows of each table, in the order of the tables. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Every table of a dataset, those too that the page reads later, the quotations where they can be
 * held, and the names of all that is on the map.
 */
export async function checkTables(
  readText: ReadText,
  texts: SourceTexts = new Map(),
  onMap: readonly string[] = [],
): Promise<TablesCheck> {
  const reads = await readAll({ ...tables, ...laterTables, translations }, readText);
  // As in judge: each read is of the table of that name.
  const later = Object.fromEntries(reads.map((r) => [r.table.name, r.lines])) as LaterLines;
  const { lines, problems } = judge(reads);
  return {
    problems: [
      ...problems,
      ...unnamedProblems(lines, onMap),
      ...factlessTableProblems(reads),
      ...laterBreachesOf(later),
      ...quotedLanguageProblems(reads),
      ...quotationProblems(reads, texts),
      ...translationProblems(reads),
    ],
    counts: new Map(reads.map(({ table, lines }) => [table.name, lines.length])),
  };
}

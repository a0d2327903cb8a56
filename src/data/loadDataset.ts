import type { Dataset } from "../domain/dataset.ts";
import { FaultyFile, ofWholeFile, type Problem } from "../faults/problem.ts";
import { assemble } from "./assemble.ts";
import { withOwnEvidence } from "./ownEvidence.ts";
import { readTable, type TableRead } from "./readTable.ts";
import { citationProblems, relationProblems } from "./relations.ts";
import { breachesOf, type DatasetLines } from "./rules.ts";
import type { Table } from "./table.ts";
import { tables } from "./tables.ts";
import { treatyBreachesOf } from "./treatyRules.ts";

/** The text of a table by its name without ".csv"; rejects where there is none, and may say why. */
export type ReadText = (name: string) => Promise<string>;

export type Loaded =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export async function readAll(
  forms: Readonly<Record<string, Table>>,
  readText: ReadText,
): Promise<readonly TableRead[]> {
  return Promise.all(
    Object.values(forms).map(async (form) => {
      const read = await readText(form.name).catch((reason: unknown) =>
        reason instanceof FaultyFile
          ? reason.problem
          : ofWholeFile(`${form.name}.csv`, { kind: "not-fetched", status: null }),
      );
      if (typeof read === "string") return readTable(form, read);
      return { table: form, lines: [], keys: null, problems: [read] };
    }),
  );
}

/** Everything wrong with the tables of a dataset, and its good lines. */
export function judge(reads: readonly TableRead[]) {
  // Each read is of the table of that name, which a type over a loop cannot follow.
  const lines = Object.fromEntries(reads.map((r) => [r.table.name, r.lines])) as DatasetLines;
  const isWhole = reads.every(({ keys }) => keys !== null);
  // Rules across tables say nothing true where one of them could not be read.
  const breaches = isWhole ? [...breachesOf(lines), ...treatyBreachesOf(lines)] : [];
  const problems: readonly Problem[] = [
    ...reads.flatMap((read) => read.problems),
    ...relationProblems(reads),
    ...citationProblems(reads),
    ...breaches,
  ];
  return { lines, problems };
}

/** The facts of one home state, or everything that is wrong with them, at once. */
export async function loadDataset(readText: ReadText): Promise<Loaded> {
  const { lines, problems } = judge(await readAll(tables, readText));
  const about = lines.dataset[0]?.value;
  // Without that row there is a problem that says so.
  if (problems.length > 0 || !about) return { ok: false, problems };
  return { ok: true, dataset: assemble(about, withOwnEvidence(lines)) };
}

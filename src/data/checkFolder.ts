import type { Problem } from "../faults/problem.ts";
import { checkTables } from "./checkTables.ts";
import { type Description, formatDatapackage } from "./datapackage.ts";
import type { ReadText } from "./loadDataset.ts";
import type { SourceTexts } from "./quotations.ts";
import { readTable } from "./readTable.ts";
import { tables } from "./tables.ts";

export interface FolderCheck {
  readonly problems: readonly Problem[];
  readonly counts: ReadonlyMap<string, number>;
  /** What datapackage.json must be; null while the tables that it speaks of are at fault. */
  readonly datapackage: string | null;
}

/** A dataset folder as a whole: its tables, and the descriptor that goes with them. */
export async function checkFolder(
  readText: ReadText,
  texts?: SourceTexts,
  onMap?: readonly string[],
): Promise<FolderCheck> {
  const { problems, counts } = await checkTables(readText, texts, onMap);
  if (problems.length > 0) return { problems, counts, datapackage: null };
  return { problems, counts, datapackage: formatDatapackage(await describe(readText)) };
}

async function describe(readText: ReadText): Promise<Description> {
  const about = readTable(tables.dataset, await readText("dataset")).lines[0]?.value;
  const sources = readTable(tables.sources, await readText("sources")).lines;
  return {
    id: about?.id ?? "",
    title: about?.title ?? "",
    description: about?.description ?? "",
    startingPages: sources
      .filter(({ value }) => value.is_starting_page)
      .map(({ value }) => ({
        title: [value.publisher, value.title].filter(Boolean).join(": "),
        url: value.url,
      })),
  };
}

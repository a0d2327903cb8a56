import { readFile } from "node:fs/promises";
import { loadDataset } from "../../src/data/loadDataset.ts";
import { describeProblem } from "../../src/data/problem.ts";
import type { Dataset } from "../../src/domain/dataset.ts";

const folder = new URL("../../public/data/serbia/", import.meta.url);

async function readSerbia(): Promise<Dataset> {
  const loaded = await loadDataset((name) => readFile(new URL(`${name}.csv`, folder), "utf8"));
  if (!loaded.ok) throw new Error(loaded.problems.map(describeProblem).join("\n"));
  return loaded.dataset;
}

/** The shipped facts, as the page reads them. */
export const serbia: Dataset = await readSerbia();

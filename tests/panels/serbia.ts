import { readFile } from "node:fs/promises";
import { loadDataset } from "../../src/data/loadDataset.ts";
import { describeProblem } from "../../src/data/problem.ts";
import { loadTranslations } from "../../src/data/translations.ts";
import type { Dataset } from "../../src/domain/dataset.ts";

const folder = new URL("../../public/data/serbia/", import.meta.url);

const readText = (name: string) => readFile(new URL(`${name}.csv`, folder), "utf8");

async function readSerbia(): Promise<Dataset> {
  const loaded = await loadDataset(readText);
  if (!loaded.ok) throw new Error(loaded.problems.map(describeProblem).join("\n"));
  return loaded.dataset;
}

/** The shipped facts, as the page reads them. */
export const serbia: Dataset = await readSerbia();

/** What they say in another language: "sr". */
export const serbiaIn = (language: string): Promise<ReadonlyMap<string, string>> =>
  loadTranslations(readText, language);

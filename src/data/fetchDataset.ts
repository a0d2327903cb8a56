import { fetchFile } from "../faults/fetchFile.ts";
import { type Loaded, loadDataset } from "./loadDataset.ts";
import { loadTranslations } from "./translations.ts";

/** Text of a table under `base`, an address that ends with "/" and is relative to the page. */
export async function fetchTable(base: string, name: string): Promise<string> {
  return (await fetchFile(`${base}${name}.csv`)).text();
}

/**
 * The dataset under `base`; never rejects: a table that cannot be fetched is a problem like others.
 * `begun` are the texts that are on their way already, by the names of their tables.
 */
export function fetchDataset(
  base: string,
  begun: Readonly<Record<string, Promise<string>>> = {},
): Promise<Loaded> {
  return loadDataset((name) => begun[name] ?? fetchTable(base, name));
}

/** What the tables under `base` say in a language ("sr"), by their English; rejects without them. */
export const fetchTranslations = (
  base: string,
  language: string,
): Promise<ReadonlyMap<string, string>> =>
  loadTranslations((name) => fetchTable(base, name), language);

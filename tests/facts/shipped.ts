import { readFileSync } from "node:fs";
import { parseCsv } from "../../src/data/csv.ts";
import { loadDataset } from "../../src/data/loadDataset.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { CountryCode, PartyCode } from "../../src/domain/party.ts";

const folder = new URL("../../public/data/serbia/", import.meta.url);

export const shippedText = (file: string): string => readFileSync(new URL(file, folder), "utf8");

export const readShipped = async (name: string): Promise<string> => shippedText(`${name}.csv`);

/** The dataset that the page ships. */
export async function shippedDataset(): Promise<Dataset> {
  const loaded = await loadDataset(readShipped);
  if (loaded.ok) return loaded.dataset;
  throw new Error(`The shipped tables have ${loaded.problems.length} problems; see npm run data.`);
}

// Codes that a test writes out; the shipped parties table knows them.
export const country = (code: string): CountryCode => code as CountryCode;
export const anyParty = (code: string): PartyCode => code as PartyCode;

export type Cells = Readonly<Record<string, string>>;

/** Rows as they stand in the file, by the names of their columns. */
export function rowsOf(text: string): readonly Cells[] {
  const csv = parseCsv(text);
  if (!csv.ok) throw new Error(csv.fault.kind);
  const [header = [], ...rows] = csv.records;
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""])));
}

export const shippedRows = (table: string): readonly Cells[] => rowsOf(shippedText(`${table}.csv`));

const sources = new URL("../sources/", import.meta.url);
export const sourceText = (id: string): string =>
  readFileSync(new URL(`${id}.txt`, sources), "utf8");

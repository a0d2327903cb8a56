import { existsSync, readFileSync } from "node:fs";
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

const beside = new URL("../../../shared/", import.meta.url);

/** Whether the source pages and the research facts stand beside the repository. */
export const hasSources = existsSync(new URL("sources/README.md", beside));
export const hasResearch = existsSync(new URL("facts/README.md", beside));

/** The published texts of the source pages, by source id. */
export function sourceTexts(): ReadonlyMap<string, string> {
  const read = (file: string) => readFileSync(new URL(`sources/${file}`, beside), "utf8");
  const rows = read("README.md").matchAll(/^\| `([^`]+)` \| (\S+\.txt) \|/gm);
  return new Map([...rows].map(([, id = "", file = ""]) => [id, read(file)]));
}

export function researched(name: string): readonly Readonly<Record<string, unknown>>[] {
  return JSON.parse(readFileSync(new URL(`facts/${name}.json`, beside), "utf8"));
}

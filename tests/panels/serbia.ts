import { readFile } from "node:fs/promises";
import { loadDataset } from "../../src/data/loadDataset.ts";
import { loadAuthorities, loadMarkings, loadPeers } from "../../src/data/loadLater.ts";
import { describeProblem } from "../../src/data/problem.ts";
import { loadTranslations } from "../../src/data/translations.ts";
import type { Authorities } from "../../src/domain/authority.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { MarkingBook } from "../../src/domain/marking.ts";
import type { PeerAgreements } from "../../src/domain/peer.ts";

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

async function readMarkings(): Promise<MarkingBook> {
  const loaded = await loadMarkings(serbia, readText);
  if (!loaded.ok) throw new Error(loaded.problems.map(describeProblem).join("\n"));
  return loaded.facts;
}

export const markingBook: MarkingBook = await readMarkings();

async function readAuthorities(): Promise<Authorities> {
  const loaded = await loadAuthorities(serbia, readText);
  if (!loaded.ok) throw new Error(loaded.problems.map(describeProblem).join("\n"));
  return loaded.facts;
}

export const authorities: Authorities = await readAuthorities();

async function readPeers(): Promise<PeerAgreements> {
  const loaded = await loadPeers(serbia, readText);
  if (!loaded.ok) throw new Error(loaded.problems.map(describeProblem).join("\n"));
  return loaded.facts;
}

export const peers: PeerAgreements = await readPeers();

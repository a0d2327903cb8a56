import { readFile } from "node:fs/promises";
import { loadDataset } from "../../src/data/loadDataset.ts";
import { loadAuthorities, loadMarkings, loadPeers } from "../../src/data/loadLater.ts";
import { describeProblem, type Problem } from "../../src/data/problem.ts";
import { loadTranslations } from "../../src/data/translations.ts";
import type { Authorities } from "../../src/domain/authority.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { MarkingBook } from "../../src/domain/marking.ts";
import type { CountryCode, PartyCode } from "../../src/domain/party.ts";
import type { PeerAgreements } from "../../src/domain/peer.ts";

/*
 * A dataset that is invented for tests and describes nobody. Its codes are real, so that names and
 * shapes are found by them; its home state is Austria and not Serbia, and none of its facts is true
 * of any state. What a test says of behaviour it says of these, so that a corrected row of the
 * shipped tables breaks no test of behaviour.
 *
 * The list: NATO and Poland 2012, Czechia 2014, Hungary 2018, which is also named among the
 * procedures launched. Slovenia is launched only. Switzerland has an agreement that the list does
 * not name, Czechia an earlier one on defence. Italy is in no table but parties; Liechtenstein is
 * not classed.
 */

/** One table as a file of the public has it, by its name without ".csv". */
export const readInvented = (name: string): Promise<string> =>
  readFile(new URL(`${name}.csv`, import.meta.url), "utf8");

type Loaded<Facts> = { ok: true; facts: Facts } | { ok: false; problems: readonly Problem[] };

function factsOf<Facts>(loaded: Loaded<Facts>): Facts {
  if (loaded.ok) return loaded.facts;
  throw new Error(loaded.problems.map(describeProblem).join("\n"));
}

async function readDataset(): Promise<Loaded<Dataset>> {
  const loaded = await loadDataset(readInvented);
  return loaded.ok ? { ok: true, facts: loaded.dataset } : loaded;
}

/** The invented facts, through the door that the shipped ones come in by. */
export const invented: Dataset = factsOf(await readDataset());
export const inventedMarkings: MarkingBook = factsOf(await loadMarkings(invented, readInvented));
export const inventedAuthorities: Authorities = factsOf(
  await loadAuthorities(invented, readInvented),
);
export const inventedPeers: PeerAgreements = factsOf(await loadPeers(invented, readInvented));

/** What they say in another language: "sr". */
export const inventedIn = (language: string): Promise<ReadonlyMap<string, string>> =>
  loadTranslations(readInvented, language);

/** A party of the invented facts, by the code that a test writes. */
export function party(code: string): PartyCode {
  const found = invented.parties.get(code as PartyCode);
  if (!found) throw new Error(`No invented party is called ${code}.`);
  return found.code;
}

export function country(code: string): CountryCode {
  const found = invented.parties.get(code as PartyCode);
  if (found?.kind !== "country") throw new Error(`No invented country is called ${code}.`);
  return found.code;
}

import { readFile } from "node:fs/promises";
import type { CountryCode, PartyCode } from "../../src/domain/party.ts";
import { factsOf } from "./facts.ts";

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

/** The invented facts, through the door that the shipped ones come in by. */
export const inventedFacts = await factsOf(readInvented);

export const { dataset: invented } = inventedFacts;

/** A party of the invented facts, by the code that a test writes. */
export function party(code: string): PartyCode {
  const found = invented.parties.get(code as PartyCode);
  if (!found) throw new Error(`No invented party is called ${code}.`);
  return found.code;
}

export function country(code: string): CountryCode {
  const found = invented.parties.get(code as PartyCode);
  if (!found || found.kind === "organization") {
    throw new Error(`No invented country is called ${code}.`);
  }
  return found.code;
}

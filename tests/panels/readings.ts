import type { PartyCode } from "../../src/domain/party.ts";
import { AS_LISTED, type Reckoning } from "../../src/domain/reckoning.ts";
import { yearsOf } from "../../src/domain/tally.ts";
import { type PartialDate, parsePartialDate } from "../../src/domain/time.ts";
import { layersOf } from "../../src/layers/index.ts";
import { type Reading, type ReadingAsOf, readingAsOf } from "../../src/reading/reading.ts";
import { type PartyPanel, panelOf, type RecordPanel } from "../../src/view/panel.ts";
import { ENGLISH, LANGUAGES } from "../../src/words/languages.ts";
import { reckonedWords } from "../../src/words/reckonedWords.ts";
import { loadWords, type Words, withDataset, withFacts } from "../../src/words/words.ts";
import type { Facts } from "../invented/facts.ts";

/** A day of the calendar, as a test writes it. */
function date(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  if (!parsed) throw new Error(`${text} is not a date`);
  return parsed;
}

export type Change = Partial<Reading & Pick<ReadingAsOf, "year">>;

/** What can be read of some facts, in any language and for any view. */
export interface Readings {
  readonly facts: Facts;
  /** Every language, with what the tables say in it; English first. */
  readonly languages: readonly Words[];
  wordsIn(language: string): Words;
  party(code: string): PartyCode;
  /** What the reader looks at, as the page opens but for what is changed. */
  readingOf(change?: Change): ReadingAsOf;
  /** What changes in a reading by another reckoning, at its newest year. */
  reckonedBy(reckoning: Reckoning, words?: Words): Change;
}

export async function readingsOf(facts: Facts): Promise<Readings> {
  const { dataset } = facts;
  const layers = layersOf(dataset);
  const languages = await Promise.all(
    LANGUAGES.map(async (language) => {
      const [spoken = language] = language.split("-");
      const words = withDataset(await loadWords(language), dataset);
      return withFacts(words, await facts.saidIn(spoken));
    }),
  );
  const english = wordsIn(ENGLISH);

  function wordsIn(language: string): Words {
    const found = languages.find(({ lang }) => lang === language);
    if (!found) throw new Error(`No language is called ${language}`);
    return found;
  }

  function party(code: string): PartyCode {
    const found = dataset.parties.get(code as PartyCode);
    if (!found) throw new Error(`No party ${code}`);
    return found.code;
  }

  function readingOf({ year = dataset.years.newest, ...change }: Change = {}): ReadingAsOf {
    const reading: Reading = {
      dataset,
      layers,
      authorities: { state: "here", facts: facts.authorities },
      peers: { state: "here", facts: facts.peers },
      statements: { state: "here", facts: facts.statements },
      words: english,
      today: date("2026-11-22"),
      reckoning: AS_LISTED,
      years: dataset.years,
      active: ["meetings"],
      panel: null,
      find: null,
      ...change,
    };
    return readingAsOf(reading, year);
  }

  function reckonedBy(reckoning: Reckoning, words = english): Change {
    const years = yearsOf(dataset, reckoning);
    return {
      reckoning,
      years,
      year: years.newest,
      layers: layersOf(dataset, reckoning),
      words: reckoning === AS_LISTED ? words : reckonedWords(words, reckoning),
    };
  }

  return { facts, languages, wordsIn, party, readingOf, reckonedBy };
}

export const explained = (code: PartyCode): PartyPanel => panelOf(code, true);
export const group = (id: string): RecordPanel => ({ kind: "group", id });
export const meeting = (id: string): RecordPanel => ({ kind: "meeting", id });
export const site = (id: string): RecordPanel => ({ kind: "site", id });

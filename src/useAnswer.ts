import { useMemo } from "react";
import type { PartyCode } from "./domain/party.ts";
import { type FoundStates, type StateQuery, statesFound } from "./domain/stateQuery.ts";
import type { Year } from "./domain/time.ts";
import type { Facts } from "./facts.ts";
import { formatFind } from "./view/find.ts";

interface Answer {
  /** null: no question is asked, or there are no facts yet. */
  readonly found: FoundStates | null;
  /** The found where the question has a condition; without one nothing stands out. */
  readonly lit: ReadonlySet<PartyCode> | null;
}

const hasCondition = ({ within, outside, standings }: StateQuery): boolean =>
  within.length + outside.length + standings.length > 0;

/** The answer to the question in the address; the same for as long as question and year are. */
export function useAnswer(facts: Facts | null, query: StateQuery | null, year: Year): Answer {
  const asked = query && formatFind(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of the question stand for it.
  return useMemo(() => {
    const found = facts && query && statesFound(facts.dataset, query, year, facts.reckoning);
    const lit = found && hasCondition(found.query) ? new Set<PartyCode>(found.found) : null;
    return { found, lit };
  }, [facts, asked, year]);
}

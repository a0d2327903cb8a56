import type { Dataset } from "../../domain/dataset.ts";
import type { Citation, Evidence } from "../../domain/source.ts";

export interface NumberedCitation {
  /** From 1, in the order in which the panel first rests on it. */
  readonly number: number;
  readonly citation: Citation;
}

/** The citations of one panel, each numbered once. */
export interface CitationNumbers {
  /** Those that have a number by now. */
  list(): readonly NumberedCitation[];
  /** The number that a citation has, or else the next one. */
  numberOf(citation: Citation): number;
}

export const citationKey = ({ source, place, quote }: Citation): string =>
  JSON.stringify([source.id, place, quote]);

/** Numbers in order of first use; the same words at the same place are the same citation. */
export function numberCitations(): CitationNumbers {
  const numbered = new Map<string, NumberedCitation>();
  return {
    list: () => [...numbered.values()],
    numberOf(citation) {
      const key = citationKey(citation);
      const known = numbered.get(key);
      if (known) return known.number;
      const number = numbered.size + 1;
      numbered.set(key, { number, citation });
      return number;
    },
  };
}

/** The list as a whole: what a count and "not in the list" rest on. */
export const listCitation = ({ listSource }: Dataset): Citation => ({
  source: listSource,
  quote: null,
  place: null,
});

/** All that the facts rest on, in the order of the facts. */
export const citationsOf = (facts: readonly Evidence[]): readonly Citation[] =>
  facts.flatMap(({ citations }) => citations);

import type { Dataset } from "../../domain/dataset.ts";
import type { Citation, Evidence } from "../../domain/source.ts";

export interface NumberedCitation {
  /** From 1, in the order in which the panel first rests on it. */
  readonly number: number;
  readonly citation: Citation;
}

/** The citations of one panel, each numbered once. */
export interface CitationNumbers {
  /** Tells the panels' source blocks apart: two can be on screen. */
  readonly panel: string;
  readonly list: readonly NumberedCitation[];
  /** Throws for a citation that was not announced: a claim must not lose its source. */
  numberOf(citation: Citation): number;
}

const citationKey = ({ source, place, quote }: Citation): string =>
  JSON.stringify([source, place, quote]);

/** Numbers in order of first use; the same words at the same place are the same citation. */
export function numberCitations(panel: string, inOrderOfUse: readonly Citation[]): CitationNumbers {
  const numbered = new Map<string, NumberedCitation>();
  for (const citation of inOrderOfUse) {
    const key = citationKey(citation);
    if (!numbered.has(key)) numbered.set(key, { number: numbered.size + 1, citation });
  }
  return {
    panel,
    list: [...numbered.values()],
    numberOf(citation) {
      const found = numbered.get(citationKey(citation));
      if (!found) throw new Error(`A claim rests on ${citationKey(citation)}, which has no number`);
      return found.number;
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

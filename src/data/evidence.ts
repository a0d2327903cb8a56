import { groupedBy } from "../domain/indexes.ts";
import type { Citation, Confidence, Evidence, SourceId } from "../domain/source.ts";
import type { DatasetLines } from "./rules.ts";

interface Cited {
  readonly source: SourceId;
  readonly quote: string | null;
  readonly locator: string | null;
  readonly confidence: Confidence;
  readonly note: string | null;
}

const citation = ({ source, quote, locator }: Omit<Cited, "confidence" | "note">): Citation => ({
  source,
  quote,
  place: locator,
});

/** The evidence of a row: its own citation first, then those of citations.csv. */
export function evidenceReader({ citations }: Pick<DatasetLines, "citations">) {
  const further = groupedBy(citations, ({ value }) => `${value.table}/${value.key}`);
  return (table: string, key: string, row: Cited): Evidence => ({
    citations: [
      citation(row),
      ...(further.get(`${table}/${key}`) ?? []).map(({ value }) => citation(value)),
    ],
    confidence: row.confidence,
    note: row.note,
  });
}

export type ReadEvidence = ReturnType<typeof evidenceReader>;

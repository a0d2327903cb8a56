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
  const further = new Map<string, Citation[]>();
  for (const { value } of citations) {
    const name = `${value.table}/${value.key}`;
    further.set(name, [...(further.get(name) ?? []), citation(value)]);
  }
  return (table: string, key: string, row: Cited): Evidence => ({
    citations: [citation(row), ...(further.get(`${table}/${key}`) ?? [])],
    confidence: row.confidence,
    note: row.note,
  });
}

export type ReadEvidence = ReturnType<typeof evidenceReader>;

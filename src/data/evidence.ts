import { groupedBy } from "../domain/indexes.ts";
import type { Citation, Confidence, Evidence, Source, SourceId } from "../domain/source.ts";
import type { DatasetLines } from "./rules.ts";

interface Cited {
  readonly source: SourceId;
  readonly quote: string | null;
  readonly locator: string | null;
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** The rows of the sources, by their keys. */
export const sourcesOf = ({ sources }: Pick<DatasetLines, "sources">) =>
  new Map(
    sources.map(
      ({ value: { id, publisher, title, language, url, ...row } }): [SourceId, Source] => [
        id,
        {
          ...{ id, kind: row.kind, publisher, title: title ?? "", language, url, note: row.note },
          textAge: row.text_age,
          readOn: row.read_on,
          isStartingPage: row.is_starting_page,
        },
      ],
    ),
  );

/** The source of a key that the relations have vouched for. */
export function sourceOf(id: SourceId, sources: ReadonlyMap<SourceId, Source>): Source {
  const source = sources.get(id);
  if (!source) throw new Error(`No source has the key ${id}.`);
  return source;
}

/** The evidence of a row: its own citation first, then those of citations.csv. */
export function evidenceReader(
  { citations }: Pick<DatasetLines, "citations">,
  sources: ReadonlyMap<SourceId, Source>,
) {
  const citation = ({ source, quote, locator }: Omit<Cited, "confidence" | "note">): Citation => ({
    source: sourceOf(source, sources),
    quote,
    place: locator,
  });
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

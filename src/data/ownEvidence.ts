import type { DatasetLines } from "./rules.ts";

interface Citing {
  readonly value: object;
}

/** The keys of the sources that rows cite, whatever table they are of. */
const citedBy = (lines: readonly Citing[]): readonly unknown[] =>
  lines.map(({ value }) => ("source" in value ? value.source : null));

/**
 * The lines with those sources and further citations alone that their own facts rest on: what the
 * tables that are read later rest on is no part of a first load, and comes with them.
 */
export function withOwnEvidence(lines: DatasetLines): DatasetLines {
  const citations = lines.citations.filter(({ value }) => value.table in lines);
  const own = { ...lines, citations };
  const cited = new Set([
    ...Object.values(own).flatMap(citedBy),
    ...lines.dataset.map(({ value }) => value.list_source),
  ]);
  return { ...own, sources: lines.sources.filter(({ value }) => cited.has(value.id)) };
}

import type { Problem } from "../faults/problem.ts";
import type { TableRead } from "./readTable.ts";

/** The texts of sources that are at hand, by source id. */
export type SourceTexts = ReadonlyMap<string, string>;

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A reader, and who reads to one, must be told in which language a source is quoted. */
export function quotedLanguageProblems(reads: readonly TableRead[]): Problem[] {
  const cited = new Set(
    reads.flatMap(({ lines }) =>
      lines.flatMap(({ value }) => (value["quote"] ? [value["source"]] : [])),
    ),
  );
  const sources = reads.find(({ table }) => table.name === "sources")?.lines ?? [];
  return sources
    .filter(({ value }) => value["language"] === null && (value["title"] || cited.has(value["id"])))
    .map(({ row }) => ({
      file: "sources.csv",
      row,
      column: "language",
      fault: { kind: "no-language" },
    }));
}

/** Quotations that do not stand, word for word, in the source they claim; white space aside. */
export function quotationProblems(reads: readonly TableRead[], texts: SourceTexts): Problem[] {
  const problems: Problem[] = [];
  const flatTexts = new Map([...texts].map(([source, text]) => [source, flat(text)]));
  for (const { table, lines } of reads) {
    for (const { row, value } of lines) {
      const { source, quote } = value;
      if (typeof source !== "string" || typeof quote !== "string") continue;
      const text = flatTexts.get(source);
      if (text === undefined || text.includes(flat(quote))) continue;
      const fault = { kind: "misquoted", quote, source } as const;
      problems.push({ file: `${table.name}.csv`, row, column: "quote", fault });
    }
  }
  return problems;
}

import { FaultyFile, type Problem } from "../faults/problem.ts";
import { must, text } from "./cell.ts";
import { inOtherLanguages } from "./languages.ts";
import type { ReadText } from "./loadDataset.ts";
import { readTable, type TableRead } from "./readTable.ts";
import { table } from "./table.ts";

/** What the tables say in English, in the other languages: read only by a page in one of them. */
export const translations = table("translations", ["text"], {
  text: must(text),
  ...inOtherLanguages(() => must(text)),
});

type SpokenLanguage = Exclude<keyof typeof translations.columns, "text">;

const isColumn = (language: string): language is SpokenLanguage =>
  language !== "text" && language in translations.columns;

interface Said {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly isNeeded: boolean;
}

/** Every text that is not a source's own: titles, topics, notes; no quotation and no code. */
function* saidIn(reads: readonly TableRead[]): Generator<Said> {
  for (const { table: form, lines } of reads) {
    const said = Object.entries(form.columns).filter(([, { facts }]) => facts.translation);
    for (const { row, value } of lines) {
      for (const [column, { facts }] of said) {
        const isNeeded = facts.translation === "needed";
        // A text, several in one cell, or none.
        for (const text of [value[column] ?? []].flat().map(String)) {
          yield { file: `${form.name}.csv`, row, column, text, isNeeded };
        }
      }
    }
  }
}

/** Each text that is said has its row, and each row a text. */
export function translationProblems(reads: readonly TableRead[]): readonly Problem[] {
  // A row that could not be read has been reported; its texts are not missed one by one.
  if (reads.some(({ problems }) => problems.length > 0)) return [];
  const keys = reads.find(({ table: form }) => form === translations)?.keys ?? new Set();
  const said = [...saidIn(reads)];
  const texts = new Set(said.map(({ text }) => text));
  const missing = said
    .filter(({ text, isNeeded }) => isNeeded && !keys.has(text))
    .map(
      ({ text, isNeeded: _, ...place }): Problem => ({
        ...place,
        fault: { kind: "untranslated", text },
      }),
    );
  const unused = (reads.find(({ table: form }) => form === translations)?.lines ?? [])
    .map(({ row, value }) => ({ row, text: String(value["text"]) }))
    .filter(({ text }) => !texts.has(text))
    .map(({ row, text }): Problem => {
      const fault = { kind: "unsaid", text } as const;
      return { file: "translations.csv", row, column: "text", fault };
    });
  return [...missing, ...unused];
}

/** The texts in a language ("sr"), by the English; none in one that has no column. */
export async function loadTranslations(
  readText: ReadText,
  language: string,
): Promise<ReadonlyMap<string, string>> {
  if (!isColumn(language)) return new Map();
  const { lines, problems } = readTable(translations, await readText(translations.name));
  const [problem] = problems;
  if (problem) throw new FaultyFile(problem);
  return new Map(lines.map(({ value }) => [value.text, value[language]]));
}

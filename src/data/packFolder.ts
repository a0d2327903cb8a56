import { FaultyFile } from "../faults/problem.ts";
import { LANGUAGES } from "./languages.ts";
import { judge, type ReadText, readAll } from "./loadDataset.ts";
import { withOwnEvidence } from "./ownEvidence.ts";
import { PACKED_FACTS, pack, packedTranslations, type TranslationPart } from "./packed.ts";
import { tables } from "./tables.ts";
import { loadTranslations } from "./translations.ts";

/**
 * The files that the built page reads in place of the tables, by their names; the tables stay beside
 * them for the public. Rejects with the first problem of tables that are at fault.
 */
export async function packFolder(readText: ReadText): Promise<ReadonlyMap<string, string>> {
  const { lines, problems } = judge(await readAll(tables, readText));
  const [problem] = problems;
  if (problem) throw new FaultyFile(problem);
  const [, ...others] = LANGUAGES;
  const packed = pack(withOwnEvidence(lines));
  // A cell has a text, several, or none.
  const cells = Object.values(packed).flatMap(({ rows }) => rows.flat(2));
  const saidAtFirst = new Set(cells);
  const translated = await Promise.all(
    others.map(async (language) => {
      const said = [...(await loadTranslations(readText, language))];
      const file = (part: TranslationPart): [string, string] => [
        packedTranslations(language, part),
        JSON.stringify(said.filter(([text]) => saidAtFirst.has(text) === (part === "first"))),
      ];
      return [file("first"), file("later")];
    }),
  );
  return new Map([[PACKED_FACTS, JSON.stringify(packed)], ...translated.flat()]);
}

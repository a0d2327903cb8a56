import { readdirSync } from "node:fs";
import { dirname } from "node:path";

/** More than that nobody takes in at one look. */
export const MOST = 20;

/** One door, one idea: docs/decisions/data-in-one-folder.md. */
export const ONE_DOOR = "src/data";

/** The folders with more source files than may stand in one, each with how many. */
export function overfull(
  files: readonly string[],
): readonly (readonly [folder: string, files: number])[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    if (!/\.(ts|tsx|mjs)$/.test(file)) continue;
    const folder = dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].filter(([folder, count]) => folder !== ONE_DOOR && count > MOST);
}

/** The files below a folder of a copy of the code, by their paths in it. */
export const filesIn = (root: string, copy = "."): readonly string[] =>
  readdirSync(`${copy}/${root}`, { recursive: true, encoding: "utf8" }).map(
    (file) => `${root}/${file.replaceAll("\\", "/")}`,
  );

import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";

/** More than that nobody takes in at one look. */
const MOST = 20;

/** One door, one idea: docs/decisions/data-in-one-folder.md. */
const ONE_DOOR = "src/data";

/** The folders with more source files than may stand in one, each with how many. */
function overfull(files: readonly string[]): readonly (readonly [folder: string, files: number])[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    if (!/\.(ts|tsx|mjs)$/.test(file)) continue;
    const folder = dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].filter(([folder, count]) => folder !== ONE_DOOR && count > MOST);
}

const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" }).map(
    (file) => `${root}/${file.replaceAll("\\", "/")}`,
  );

test("no folder of src or geo holds more than twenty source files, but that of the one door", () => {
  expect(overfull([...filesIn("src"), ...filesIn("geo")])).toEqual([]);
});

test("the twenty-first source file of a folder is too many; a style sheet goes with its component", () => {
  const twenty = Array.from({ length: MOST }, (_, index) => `src/map/part${index}.tsx`);
  expect(overfull([...twenty, "src/map/labels/Label.tsx", "src/map/map.css"])).toEqual([]);
  expect(overfull([...twenty, "src/map/parts.ts"])).toEqual([["src/map", MOST + 1]]);
});

test("the one door is the only folder that needs the exception", () => {
  expect(filesIn(ONE_DOOR).length).toBeGreaterThan(MOST);
});

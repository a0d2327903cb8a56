import type { Initiative } from "../../domain/initiative.ts";
import type { Words } from "../../words/words.ts";

/** Longer names take a second line in the margin column. */
const LETTERS_IN_A_ROW = 30;

/** The name, or the short name where the name does not fit a row. */
export function rowName({ name, shortName }: Initiative, words: Words): string {
  const full = words.text(name);
  return full.length > LETTERS_IN_A_ROW ? words.text(shortName) : full;
}

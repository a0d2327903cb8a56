import { folded, foldings } from "../../words/fold.ts";
import type { SearchEntry, SearchName } from "./searchEntries.ts";

/** Whatever can be found by names. */
interface Named {
  /** The first is how it is called on the page. */
  readonly names: readonly SearchName[];
}

/** An entry, and the name by which it was found. */
export interface SearchMatch<Entry extends Named = SearchEntry> {
  readonly entry: Entry;
  readonly name: SearchName;
}

interface IndexedName {
  readonly name: SearchName;
  /** With a space before, so that a word begins where a space is. */
  readonly foldings: readonly string[];
  /** As written, to prefer the script in which the query is typed. */
  readonly written: string;
}

type Form = "whole" | "prefix" | "words";

function formOf(foldedName: string, query: string, words: readonly string[]): Form | null {
  if (foldedName === ` ${query}`) return "whole";
  if (foldedName.startsWith(` ${query}`)) return "prefix";
  return words.every((word) => foldedName.includes(` ${word}`)) ? "words" : null;
}

/** Less is better: own names before names in sources, then what it has to do with, then what is said. */
const RANKS: Readonly<Record<SearchName["kind"], Readonly<Record<Form, number | null>>>> = {
  name: { whole: 0, prefix: 1, words: 2 },
  code: { whole: 0, prefix: null, words: null },
  source: { whole: 3, prefix: 3, words: 4 },
  context: { whole: 5, prefix: 5, words: 5 },
  said: { whole: 6, prefix: 6, words: 6 },
};

function rankOf({ name, foldings: ways }: IndexedName, query: string, words: readonly string[]) {
  let best: number | null = null;
  for (const way of ways) {
    const form = formOf(way, query, words);
    const rank = form && RANKS[name.kind][form];
    if (rank !== null && (best === null || rank < best)) best = rank;
  }
  return best;
}

interface Ranked<Entry extends Named> extends SearchMatch<Entry> {
  readonly rank: number;
}

function bestOf<Entry extends Named>(
  entry: Entry,
  names: readonly IndexedName[],
  query: { readonly folded: string; readonly words: readonly string[]; readonly written: string },
): Ranked<Entry> | null {
  let best: Ranked<Entry> | null = null;
  for (const [index, indexed] of names.entries()) {
    const rank = rankOf(indexed, query.folded, query.words);
    if (rank === null) continue;
    // Of equal names the one on the page, then one in the script of the query.
    const exact = index === 0 ? 0 : indexed.written.includes(query.written) ? 0.1 : 0.2;
    if (!best || rank + exact < best.rank) best = { entry, name: indexed.name, rank: rank + exact };
  }
  return best;
}

/** Finds entries by any of their names, in any script, with or without marks; the best first. */
export function searchIndex<Entry extends Named>(entries: readonly Entry[]) {
  const indexed = entries.map((entry) => ({
    entry,
    names: entry.names.map(
      (name): IndexedName => ({
        name,
        foldings: foldings(name.text).map((text) => ` ${text}`),
        written: name.text.toLowerCase(),
      }),
    ),
  }));
  return (text: string): readonly SearchMatch<Entry>[] => {
    const query = folded(text);
    if (query === "") return [];
    const asked = { folded: query, words: query.split(" "), written: text.trim().toLowerCase() };
    return indexed
      .flatMap(({ entry, names }) => bestOf(entry, names, asked) ?? [])
      .sort((a, b) => a.rank - b.rank);
  };
}

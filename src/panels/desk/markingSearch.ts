import type { Marking, MarkingBook } from "../../domain/marking.ts";
import type { Names } from "../../domain/party.ts";
import type { Words } from "../../words/words.ts";
import type { SearchName } from "../search/searchEntries.ts";
import { searchIndex } from "../search/searchIndex.ts";

/** By its own words, its English name, and its party. */
function namesOf(marking: Marking, words: Words, names: Names): readonly SearchName[] {
  const { text, englishName, party } = marking;
  const name = (named: string | null, kind: SearchName["kind"]): readonly SearchName[] =>
    named === null ? [] : [{ text: named, kind }];
  return [
    ...name(text, "name"),
    ...name(text === null ? null : englishName, "source"),
    ...[...new Set([words.partyName(party), names.get(party)?.name.en ?? null])].flatMap((named) =>
      name(named, "context"),
    ),
  ];
}

/** Finds markings by their words in any script, by their English name, and by their party. */
export function markingSearch({ markings }: MarkingBook, words: Words, names: Names) {
  const find = searchIndex(
    markings.map((marking) => ({ marking, names: namesOf(marking, words, names) })),
  );
  return (query: string): readonly Marking[] => find(query).map(({ entry }) => entry.marking);
}

import type { PartyCode } from "./party.ts";
import type { Evidence } from "./source.ts";
import type { Interval } from "./time.ts";

/** What the correspondence of a marking with a level of the home state's law rests on. */
export type MarkingBasis =
  | "home-agreement"
  | "eu-table"
  | "same-rank"
  | "own-ladder"
  | "national-table"
  | "other-agreement"
  | "translation"
  | "undetermined"
  | "none";

/** A classification marking of a party, or the statement that it has none at a level. */
export interface Marking extends Evidence {
  readonly id: string;
  readonly party: PartyCode;
  /** Level of the home state's law, 1 highest; null: the correspondence is not known. */
  readonly level: number | null;
  /** As it is written; null: the party has none at that level. */
  readonly text: string | null;
  /** Words of it that say only whose it is: "NATO", "EU". */
  readonly ownerWords: readonly string[];
  /** ISO 639, several with "/". */
  readonly language: string;
  readonly script: "Latn" | "Cyrl" | "Grek";
  readonly englishName: string | null;
  /** Rank among the party's own markings, 1 highest. */
  readonly ownRank: number | null;
  readonly basis: MarkingBasis;
  /** The time in which it is used; an end that is null is not known to have come. */
  readonly interval: Interval;
}

/** Three things that must never be mixed: a counterpart, none, and not known. */
export type Correspondence = "equivalent" | "no-equivalent" | "not-established";

export function correspondenceOf({ level, text }: Pick<Marking, "level" | "text">): Correspondence {
  if (level === null) return "not-established";
  return text === null ? "no-equivalent" : "equivalent";
}

/** One side of a disagreement between sources about a party's markings. */
export interface ConflictSide extends Evidence {
  /** In English, as all texts of the dataset. */
  readonly statement: string;
}

/** Sources that say different things about a party's markings. */
export interface MarkingConflict {
  readonly id: string;
  readonly party: PartyCode;
  /** Two or more. */
  readonly sides: readonly ConflictSide[];
}

/** What is known of the markings of all parties. */
export interface MarkingBook {
  readonly markings: readonly Marking[];
  readonly conflicts: readonly MarkingConflict[];
}

export const markingsOf = ({ markings }: MarkingBook, party: PartyCode): readonly Marking[] =>
  markings.filter((marking) => marking.party === party);

/** The markings in use last come first. */
function byNewest(a: Marking, b: Marking): number {
  return Number(a.interval.to !== null) - Number(b.interval.to !== null);
}

/**
 * What the book says of a party at a level: its markings there, or that it has none; where the
 * party's markings are not mapped to levels, those; nothing where nothing was found.
 */
export function counterpartsAt(
  book: MarkingBook,
  party: PartyCode,
  level: number,
): readonly Marking[] {
  const own = markingsOf(book, party);
  const atLevel = own.filter((marking) => marking.level === level);
  return atLevel.length > 0
    ? atLevel.sort(byNewest)
    : own.filter((marking) => marking.level === null);
}

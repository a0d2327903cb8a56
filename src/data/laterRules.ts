import type { laterTables } from "./laterTables.ts";
import type { Line } from "./readTable.ts";
import { type Breach, isBefore } from "./rules.ts";
import type { Row } from "./table.ts";

export type LaterLines = {
  readonly [Name in keyof typeof laterTables]: readonly Line<Row<(typeof laterTables)[Name]>>[];
};

const scripts = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
};

function* markings({ markings: lines }: Pick<LaterLines, "markings">): Generator<Breach> {
  const table = "markings";
  for (const { row, value } of lines) {
    const { marking, level, basis, script, note, valid_from: from, valid_to: to } = value;
    const at = { table, row };
    // Copies of equivalence tables mix look-alike letters, and a search then misses the word.
    const letters = marking?.match(/\p{L}/gu) ?? [];
    const stray = letters.find((letter) => !scripts[script].test(letter));
    if (stray) {
      const message = `“${marking}” has the letter “${stray}” of another script`;
      yield { ...at, column: "marking", found: marking, message, expected: `letters of ${script}` };
    }
    if (level === null && basis !== "undetermined") {
      const message = "the marking has no level";
      const expected = "a level, or “undetermined” as the basis";
      yield { ...at, column: "level", found: null, message, expected };
    }
    if (level !== null && basis === "undetermined") {
      const message = `level ${level} is given on no basis`;
      const expected = "what the level rests on, or no level";
      yield { ...at, column: "basis", found: basis, message, expected };
    }
    if (marking === null && note === null) {
      const message = "the level has no marking and no note";
      const expected = "the marking, or a note that says why there is none";
      yield { ...at, column: "note", found: null, message, expected };
    }
    if (marking !== null && basis === "none") {
      const message = `“${marking}” is said to correspond to nothing`;
      const expected = "no marking, or what the correspondence rests on";
      yield { ...at, column: "basis", found: basis, message, expected };
    }
    if (from && to && (isBefore(to, from) || to === from)) {
      const message = `the marking ends ${to}, before it begins ${from}`;
      yield { ...at, column: "valid_to", found: to, message, expected: `a date after ${from}` };
    }
  }
}

function* markingConflicts({
  marking_conflicts: lines,
}: Pick<LaterLines, "marking_conflicts">): Generator<Breach> {
  const table = "marking_conflicts";
  for (const { row, value } of lines) {
    const { conflict, party } = value;
    const sides = lines.filter((line) => line.value.conflict === conflict);
    if (sides.length < 2) {
      const message = `“${conflict}” has one statement`;
      const expected = "two or more that differ";
      yield { table, row, column: "conflict", found: conflict, message, expected };
    }
    if (sides[0]?.value.party !== party) {
      const message = `“${conflict}” is about two parties`;
      const expected = "one party a conflict";
      yield { table, row, column: "party", found: party, message, expected };
    }
  }
}

/** What must be true of the tables that the markings desk reads. */
export function* markingBreachesOf(
  lines: Pick<LaterLines, "markings" | "marking_conflicts">,
): Generator<Breach> {
  yield* markings(lines);
  yield* markingConflicts(lines);
}

/** What must be true of the agreements between others. */
export function* peerBreachesOf({ peers: lines }: Pick<LaterLines, "peers">): Generator<Breach> {
  const table = "peers";
  for (const { row, value } of lines) {
    const { home, counterparty, signed, in_force: inForce } = value;
    if (home === counterparty) {
      const message = `“${home}” has an agreement with itself`;
      const expected = "two different parties";
      yield { table, row, column: "counterparty", found: counterparty, message, expected };
    }
    if (signed && inForce && isBefore(inForce, signed)) {
      const message = `the agreement is in force on ${inForce}, before it is signed on ${signed}`;
      const expected = `${signed} or later`;
      yield { table, row, column: "in_force", found: inForce, message, expected };
    }
  }
}

/** What must be true of the tables that the page reads later. */
export function* laterBreachesOf(lines: LaterLines): Generator<Breach> {
  yield* markingBreachesOf(lines);
  yield* peerBreachesOf(lines);
}

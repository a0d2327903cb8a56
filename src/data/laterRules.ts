import type { Problem } from "../faults/problem.ts";
import type { laterTables } from "./laterTables.ts";
import type { Line } from "./readTable.ts";
import { isBefore } from "./rules.ts";
import type { Row } from "./table.ts";

export type LaterLines = {
  readonly [Name in keyof typeof laterTables]: readonly Line<Row<(typeof laterTables)[Name]>>[];
};

const scripts = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
};

function* markings({ markings: lines }: Pick<LaterLines, "markings">): Generator<Problem> {
  const file = "markings.csv";
  for (const { row, value } of lines) {
    const { marking, level, basis, script, note, valid_from: from, valid_to: to } = value;
    const at = { file, row };
    // Copies of equivalence tables mix look-alike letters, and a search then misses the word.
    const letters = marking?.match(/\p{L}/gu) ?? [];
    const stray = letters.find((letter) => !scripts[script].test(letter));
    if (marking !== null && stray) {
      const fault = { kind: "other-script", marking, letter: stray, script } as const;
      yield { ...at, column: "marking", fault };
    }
    if (level === null && basis !== "undetermined") {
      yield { ...at, column: "level", fault: { kind: "no-level" } };
    }
    if (level !== null && basis === "undetermined") {
      yield { ...at, column: "basis", fault: { kind: "level-on-no-basis", level } };
    }
    if (marking === null && note === null) {
      yield { ...at, column: "note", fault: { kind: "no-marking" } };
    }
    if (marking !== null && basis === "none") {
      yield { ...at, column: "basis", fault: { kind: "marking-of-nothing", marking } };
    }
    if (from && to && (isBefore(to, from) || to === from)) {
      const dates = { end: to, start: from };
      const fault = { kind: "end-before-beginning", of: "marking", ...dates } as const;
      yield { ...at, column: "valid_to", fault };
    }
  }
}

function* markingConflicts({
  marking_conflicts: lines,
}: Pick<LaterLines, "marking_conflicts">): Generator<Problem> {
  const file = "marking_conflicts.csv";
  for (const { row, value } of lines) {
    const { conflict, party } = value;
    const sides = lines.filter((line) => line.value.conflict === conflict);
    if (sides.length < 2) {
      yield { file, row, column: "conflict", fault: { kind: "one-statement", conflict } };
    }
    if (sides[0]?.value.party !== party) {
      yield { file, row, column: "party", fault: { kind: "two-parties", conflict } };
    }
  }
}

/** What must be true of the tables that the markings desk reads. */
export function* markingBreachesOf(
  lines: Pick<LaterLines, "markings" | "marking_conflicts">,
): Generator<Problem> {
  yield* markings(lines);
  yield* markingConflicts(lines);
}

/** What must be true of the agreements between others. */
export function* peerBreachesOf({ peers: lines }: Pick<LaterLines, "peers">): Generator<Problem> {
  const file = "peers.csv";
  for (const { row, value } of lines) {
    const { home, counterparty, signed, in_force: inForce } = value;
    if (home === counterparty) {
      yield { file, row, column: "counterparty", fault: { kind: "one-party", party: home } };
    }
    if (signed && inForce && isBefore(inForce, signed)) {
      const late = { act: "in-force", date: inForce } as const;
      const early = { earlierAct: "signed", earlierDate: signed } as const;
      yield { file, row, column: "in_force", fault: { kind: "act-before", ...late, ...early } };
    }
  }
}

/** What must be true of the tables that the page reads later. */
export function* laterBreachesOf(lines: LaterLines): Generator<Problem> {
  yield* markingBreachesOf(lines);
  yield* peerBreachesOf(lines);
}

import { groupedBy } from "../domain/indexes.ts";
import type { PartyCode } from "../domain/party.ts";
import type { Problem } from "../faults/problem.ts";
import { type DatasetLines, isBefore } from "./rules.ts";

interface Pair {
  readonly home: PartyCode;
  readonly counterparty: PartyCode;
}

/** The two parties as one key, whichever of them is called the home. */
export const pairOf = ({ home, counterparty }: Pair): string => [home, counterparty].sort().join();

function* dataset({ dataset: lines, agreements }: DatasetLines): Generator<Problem> {
  const [first, second] = lines;
  const at = { file: "dataset.csv", column: "id" };
  if (!first) yield { ...at, row: 2, fault: { kind: "no-dataset" } };
  if (second) yield { ...at, row: second.row, fault: { kind: "second-dataset" } };
  if (agreements.every(({ value }) => value.listed_number === null)) {
    const column = "listed_number";
    yield { file: "agreements.csv", row: 2, column, fault: { kind: "empty-list" } };
  }
}

function* sides({ dataset, agreements, launches }: DatasetLines): Generator<Problem> {
  const home = dataset[0]?.value.home;
  for (const [file, lines] of [
    ["agreements.csv", agreements] as const,
    ["launches.csv", launches] as const,
  ]) {
    for (const { row, value } of lines) {
      const at = { file, row, column: "counterparty" };
      if (value.home === value.counterparty) {
        yield { ...at, fault: { kind: "one-party", party: value.home } };
      } else if (home && value.home !== home && value.counterparty !== home) {
        yield { ...at, fault: { kind: "without-home", home } };
      }
    }
  }
}

function* listing({ dataset, agreements }: DatasetLines): Generator<Problem> {
  const file = "agreements.csv";
  const listSource = dataset[0]?.value.list_source;
  const listed = agreements.filter(({ value }) => value.listed_number !== null);
  for (const { row, value } of agreements) {
    const parts = ["listed_number", "listed_year", "listed_as"] as const;
    const missing = parts.find((part) => value[part] === null);
    if (missing && parts.some((part) => value[part] !== null)) {
      yield { file, row, column: missing, fault: { kind: "incomplete-entry", columns: parts } };
    }
    if (value.listed_number !== null && listSource && value.source !== listSource) {
      const fault = { kind: "other-list", source: value.source, list: listSource } as const;
      yield { file, row, column: "source", fault };
    }
  }
  const numbered = groupedBy(listed, ({ value }) => value.listed_number);
  for (const { row, value } of listed) {
    const number = value.listed_number ?? 0;
    const at = { file, row, column: "listed_number" };
    if (numbered.get(number)?.[0]?.row !== row) {
      yield { ...at, fault: { kind: "repeated-number", number } };
    } else if (number > listed.length) {
      yield { ...at, fault: { kind: "number-beyond-list", number, entries: listed.length } };
    }
  }
}

function* conflicts({ agreements, launches }: DatasetLines): Generator<Problem> {
  const listed = agreements.filter(({ value }) => value.listed_number !== null);
  const concludedWith = groupedBy(listed, ({ value }) => pairOf(value));
  const launchedWith = groupedBy(launches, ({ value }) => pairOf(value));
  for (const { row, value } of launches) {
    const { counterparty, resolution } = value;
    const at = { file: "launches.csv", row };
    if (launchedWith.get(pairOf(value))?.[0]?.row !== row) {
      yield { ...at, column: "counterparty", fault: { kind: "launched-twice", counterparty } };
    }
    const concluded = concludedWith.get(pairOf(value))?.[0]?.value;
    if (concluded && resolution === null) {
      const year = concluded.listed_year;
      yield { ...at, column: "resolution", fault: { kind: "no-resolution", counterparty, year } };
    }
    if (!concluded && resolution !== null) {
      const fault = { kind: "needless-resolution", counterparty } as const;
      yield { ...at, column: "resolution", fault };
    }
  }
}

/** Each act, and those that it cannot come before. */
const earlier = {
  signed: [],
  ratified: ["signed"],
  published: ["signed"],
  "in-force": ["signed"],
  ended: ["signed", "ratified", "in-force"],
} as const;

function* acts({ acts: lines, agreements }: DatasetLines): Generator<Problem> {
  const file = "acts.csv";
  const ofAgreement = groupedBy(lines, ({ value }) => value.agreement);
  const treaties = groupedBy(agreements, ({ value }) => value.id);
  for (const { row, value } of lines) {
    const { act, agreement, by, date } = value;
    const others = (ofAgreement.get(agreement) ?? []).filter((line) => line.row !== row);
    const twin = others.find((o) => o.row < row && o.value.act === act && o.value.by === by);
    if (twin) {
      yield { file, row, column: "act", fault: { kind: "repeated-act", act, firstRow: twin.row } };
    }
    for (const other of others) {
      const before: readonly string[] = earlier[act];
      const { act: earlierAct, date: earlierDate } = other.value;
      if (!before.includes(earlierAct) || !isBefore(date, earlierDate)) continue;
      const fault = { kind: "act-before", act, date, earlierAct, earlierDate } as const;
      yield { file, row, column: "date", fault };
    }
    const treaty = treaties.get(agreement)?.[0]?.value;
    if (by && treaty && by !== treaty.home && by !== treaty.counterparty) {
      const parties = [treaty.home, treaty.counterparty] as const;
      yield { file, row, column: "by", fault: { kind: "act-of-other", by, parties } };
    }
  }
}

/** What must be true of agreements, procedures and their dates. */
export function* treatyBreachesOf(lines: DatasetLines): Generator<Problem> {
  yield* dataset(lines);
  yield* sides(lines);
  yield* listing(lines);
  yield* conflicts(lines);
  yield* acts(lines);
}

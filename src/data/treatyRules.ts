import type { PartyCode } from "../domain/party.ts";
import type { PartialDate } from "../domain/time.ts";
import { type Breach, type DatasetLines, isBefore } from "./rules.ts";

interface Pair {
  readonly home: PartyCode;
  readonly counterparty: PartyCode;
}

/** Whether the two are between the same parties, whichever of them is called the home. */
export const isSamePair = (a: Pair, b: Pair): boolean =>
  (a.home === b.home && a.counterparty === b.counterparty) ||
  (a.home === b.counterparty && a.counterparty === b.home);

function* dataset({ dataset: lines, agreements }: DatasetLines): Generator<Breach> {
  const [first, second] = lines;
  const at = { table: "dataset", column: "id" };
  const expected = "exactly one row, about this dataset";
  if (!first) yield { ...at, row: 2, found: null, message: "the dataset has no row", expected };
  if (second) {
    const { row, value } = second;
    yield { ...at, row, found: value.id, message: "the dataset has a second row", expected };
  }
  if (agreements.every(({ value }) => value.listed_number === null)) {
    const column = "listed_number";
    const message = "no agreement stands in the list";
    yield { table: "agreements", row: 2, column, found: null, message, expected: "at least one" };
  }
}

function* sides({ dataset, agreements, launches }: DatasetLines): Generator<Breach> {
  const home = dataset[0]?.value.home;
  for (const [table, lines] of [
    ["agreements", agreements] as const,
    ["launches", launches] as const,
  ]) {
    for (const { row, value } of lines) {
      const at = { table, row, column: "counterparty", found: value.counterparty };
      if (value.home === value.counterparty) {
        const message = `“${value.home}” has an agreement with itself`;
        yield { ...at, message, expected: "two different parties" };
      } else if (home && value.home !== home && value.counterparty !== home) {
        const message = `“${home}”, the home state, is not a side of it`;
        yield { ...at, message, expected: `${home} as one of the two parties` };
      }
    }
  }
}

function* listing({ dataset, agreements }: DatasetLines): Generator<Breach> {
  const table = "agreements";
  const listSource = dataset[0]?.value.list_source;
  const listed = agreements.filter(({ value }) => value.listed_number !== null);
  for (const { row, value } of agreements) {
    const parts = ["listed_number", "listed_year", "listed_as"] as const;
    const missing = parts.find((part) => value[part] === null);
    if (missing && parts.some((part) => value[part] !== null)) {
      const message = "the entry in the list is incomplete";
      const expected = `${parts.join(", ")} together, or none of them`;
      yield { table, row, column: missing, found: null, message, expected };
    }
    if (value.listed_number !== null && listSource && value.source !== listSource) {
      const message = `“${value.source}” is not the list that the agreement is said to be on`;
      yield { table, row, column: "source", found: value.source, message, expected: listSource };
    }
  }
  const numbers = listed.map(({ value }) => value.listed_number);
  for (const { row, value } of listed) {
    const number = value.listed_number ?? 0;
    const at = { table, row, column: "listed_number", found: String(number) };
    if (numbers.indexOf(number) !== listed.findIndex((line) => line.row === row)) {
      const expected = "each number of the list once";
      yield { ...at, message: `number ${number} stands twice in the list`, expected };
    } else if (number > listed.length) {
      const message = `number ${number} is beyond the ${listed.length} entries of the list`;
      yield { ...at, message, expected: `the numbers 1 to ${listed.length}, each once` };
    }
  }
}

function* conflicts({ agreements, launches }: DatasetLines): Generator<Breach> {
  for (const { row, value } of launches) {
    const { counterparty, resolution } = value;
    const at = { table: "launches", row };
    if (launches.some((other) => other.row < row && isSamePair(other.value, value))) {
      const message = `a procedure with “${counterparty}” is launched twice`;
      const expected = "one row for each procedure";
      yield { ...at, column: "counterparty", found: counterparty, message, expected };
    }
    const concluded = agreements.find(
      ({ value: other }) => other.listed_number !== null && isSamePair(other, value),
    )?.value;
    if (concluded && resolution === null) {
      const message = `“${counterparty}” is launched here and concluded in ${concluded.listed_year} in the list`;
      const expected = "a resolution that says how the two statements are to be read";
      yield { ...at, column: "resolution", found: null, message, expected };
    }
    if (!concluded && resolution !== null) {
      const message = `“${counterparty}” is not also listed as concluded`;
      const expected = "no resolution where nothing contradicts";
      yield { ...at, column: "resolution", found: resolution, message, expected };
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

const done = {
  signed: "signed",
  ratified: "ratified",
  published: "published",
  "in-force": "in force",
  ended: "ended",
} as const;

function* acts({ acts: lines, agreements }: DatasetLines): Generator<Breach> {
  const table = "acts";
  for (const { row, value } of lines) {
    const { act, agreement, by, date } = value;
    const others = lines.filter((line) => line.value.agreement === agreement && line.row !== row);
    const twin = others.find((o) => o.row < row && o.value.act === act && o.value.by === by);
    if (twin) {
      const message = `the agreement is ${done[act]} already in row ${twin.row}`;
      yield { table, row, column: "act", found: act, message, expected: "each act once" };
    }
    for (const other of others) {
      const before: readonly string[] = earlier[act];
      if (!before.includes(other.value.act) || !isBefore(date, other.value.date)) continue;
      const message = outOfOrder(done[act], date, done[other.value.act], other.value.date);
      const expected = `${other.value.date} or later`;
      yield { table, row, column: "date", found: date, message, expected };
    }
    const treaty = agreements.find((line) => line.value.id === agreement)?.value;
    if (by && treaty && by !== treaty.home && by !== treaty.counterparty) {
      const message = `“${by}” is not a party to the agreement`;
      const expected = `${treaty.home} or ${treaty.counterparty}`;
      yield { table, row, column: "by", found: by, message, expected };
    }
  }
}

const outOfOrder = (late: string, then: PartialDate, early: string, first: PartialDate): string =>
  `the agreement is ${late} on ${then}, before it is ${early} on ${first}`;

/** What must be true of agreements, procedures and their dates. */
export function* treatyBreachesOf(lines: DatasetLines): Generator<Breach> {
  yield* dataset(lines);
  yield* sides(lines);
  yield* listing(lines);
  yield* conflicts(lines);
  yield* acts(lines);
}

import { type Agreement, isOutsideTheList } from "./agreement.ts";
import type { Dataset } from "./dataset.ts";
import { actOf, datingOf, isRecordCounted, type Reckoning } from "./reckoning.ts";
import { standingAsOf } from "./status.ts";
import { type Year, yearOf } from "./time.ts";

/** The agreements of a reckoning as of a year: every count of the atlas is the length of one. */
export interface Tally {
  /** In the list and dated by the year, in list order. */
  readonly concluded: readonly Agreement[];
  /** In the list, without the date that is asked for. */
  readonly undated: readonly Agreement[];
  /** Outside the list, dated by the year or without a date. */
  readonly outside: readonly Agreement[];
}

/** The list's entries in list order, then the records outside it that count. */
function recordsOf({ agreements }: Dataset, reckoning: Reckoning): readonly Agreement[] {
  return agreements.filter(
    (agreement) => agreement.listed !== null || isRecordCounted(agreement, reckoning),
  );
}

export function tallyAsOf(dataset: Dataset, year: Year, reckoning: Reckoning): Tally {
  const standing = new Map(
    recordsOf(dataset, reckoning).map((agreement) => [
      agreement,
      standingAsOf(agreement, year, reckoning).kind,
    ]),
  );
  const records = [...standing.keys()];
  const entries = records.filter(({ listed }) => listed !== null);
  return {
    concluded: entries.filter((entry) => standing.get(entry) === "dated"),
    undated: entries.filter((entry) => standing.get(entry) === "undated"),
    outside: records.filter(
      (record) => isOutsideTheList(record) && standing.get(record) !== "later",
    ),
  };
}

/** The agreements dated that very year, the list's own first. */
export function datedIn(dataset: Dataset, year: Year, reckoning: Reckoning): readonly Agreement[] {
  return recordsOf(dataset, reckoning).filter(
    (agreement) => datingOf(agreement, reckoning.dates)?.year === year,
  );
}

/** The records of which no source gives the date that is asked for, the list's own first. */
export function withoutDate(dataset: Dataset, reckoning: Reckoning): readonly Agreement[] {
  return recordsOf(dataset, reckoning).filter(
    (agreement) => datingOf(agreement, reckoning.dates) === null,
  );
}

/** The first year that a reckoning has for an entry of the list; null: it dates none. */
export function firstDatedYear(dataset: Dataset, { dates }: Reckoning): Year | null {
  const years = dataset.agreements.flatMap((agreement) =>
    agreement.listed ? (datingOf(agreement, dates)?.year ?? []) : [],
  );
  return years.length > 0 ? Math.min(...years) : null;
}

export interface YearSpan {
  readonly first: Year;
  readonly newest: Year;
}

/**
 * The years that a reckoning speaks of: those of the list, and whatever its dates reach beyond
 * them. A record outside the list is there from its signature on, by whichever date.
 */
export function yearsOf(dataset: Dataset, reckoning: Reckoning): YearSpan {
  const { first, newest } = dataset.years;
  const years = recordsOf(dataset, reckoning).flatMap((agreement) => {
    const signature = isOutsideTheList(agreement) ? actOf(agreement, "signed") : null;
    return [
      datingOf(agreement, reckoning.dates)?.year ?? first,
      signature ? yearOf(signature.date) : first,
    ];
  });
  return { first: Math.min(first, ...years), newest: Math.max(newest, ...years) };
}

import { type Agreement, isOutsideTheList } from "./agreement.ts";
import type { Dataset } from "./dataset.ts";
import { countUpTo, groupedBy, once } from "./indexes.ts";
import { actOf, type Dating, datingOf, isRecordCounted, type Reckoning } from "./reckoning.ts";
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

/** A record that counts, and since when: a record without a date counts from its signature on. */
interface Counted {
  readonly agreement: Agreement;
  readonly dating: Dating | null;
  readonly since: Year;
  readonly part: keyof Tally;
}

function countedOf(agreement: Agreement, { dates }: Reckoning): Counted {
  const dating = datingOf(agreement, dates);
  const signature = dating ? null : actOf(agreement, "signed");
  const undatedSince = signature ? yearOf(signature.date) : Number.NEGATIVE_INFINITY;
  return {
    agreement,
    dating,
    since: dating?.year ?? undatedSince,
    part: isOutsideTheList(agreement) ? "outside" : dating ? "concluded" : "undated",
  };
}

/** What a reckoning counts, made once for a dataset. */
const records = once((dataset: Dataset) =>
  once((reckoning: Reckoning) => {
    const all = recordsOf(dataset, reckoning).map((agreement) => countedOf(agreement, reckoning));
    const partOf = (part: keyof Tally) => {
      const counted = all.filter((record) => record.part === part);
      return { counted, since: Float64Array.from(counted, ({ since }) => since).sort() };
    };
    const parts = {
      concluded: partOf("concluded"),
      undated: partOf("undated"),
      outside: partOf("outside"),
    };
    const byYear = groupedBy(all, ({ dating }) => dating?.year ?? null);
    return { all, parts, byYear };
  }),
);

const agreementsIn = (counted: readonly Counted[] = []): readonly Agreement[] =>
  counted.map(({ agreement }) => agreement);

export function tallyAsOf(dataset: Dataset, year: Year, reckoning: Reckoning): Tally {
  const { concluded, undated, outside } = records(dataset)(reckoning).parts;
  const asOf = ({ counted }: typeof concluded) =>
    agreementsIn(counted.filter(({ since }) => since <= year));
  return { concluded: asOf(concluded), undated: asOf(undated), outside: asOf(outside) };
}

/** The lengths of a tally, without its lists. */
export function countsAsOf(
  dataset: Dataset,
  year: Year,
  reckoning: Reckoning,
): Readonly<Record<keyof Tally, number>> {
  const { concluded, undated, outside } = records(dataset)(reckoning).parts;
  return {
    concluded: countUpTo(concluded.since, year),
    undated: countUpTo(undated.since, year),
    outside: countUpTo(outside.since, year),
  };
}

/** The agreements dated that very year, the list's own first. */
export const datedIn = (dataset: Dataset, year: Year, reckoning: Reckoning): readonly Agreement[] =>
  agreementsIn(records(dataset)(reckoning).byYear.get(year));

/** The records of which no source gives the date that is asked for, the list's own first. */
export const withoutDate = (dataset: Dataset, reckoning: Reckoning): readonly Agreement[] =>
  agreementsIn(records(dataset)(reckoning).byYear.get(null));

/** The first year that a reckoning has for an entry of the list; null: it dates none. */
export const firstDatedYear = (dataset: Dataset, reckoning: Reckoning): Year | null =>
  records(dataset)(reckoning).parts.concluded.since[0] ?? null;

export interface YearSpan {
  readonly first: Year;
  readonly newest: Year;
}

const spans = once((dataset: Dataset) =>
  once((reckoning: Reckoning): YearSpan => {
    let { first, newest } = dataset.years;
    for (const { agreement, dating } of records(dataset)(reckoning).all) {
      const signature = isOutsideTheList(agreement) ? actOf(agreement, "signed") : null;
      for (const year of [dating?.year ?? first, signature ? yearOf(signature.date) : first]) {
        first = Math.min(first, year);
        newest = Math.max(newest, year);
      }
    }
    return { first, newest };
  }),
);

/**
 * The years that a reckoning speaks of: those of the list, and whatever its dates reach beyond
 * them. A record outside the list is there from its signature on, by whichever date.
 */
export const yearsOf = (dataset: Dataset, reckoning: Reckoning): YearSpan =>
  spans(dataset)(reckoning);

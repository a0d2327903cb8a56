import type { Dataset } from "./dataset.ts";
import {
  compareDates,
  type PartialDate,
  parsePartialDate,
  wholeMonthsBetween,
  type Year,
} from "./time.ts";

/** From so many months on without a look at its page, a list is said to be not verified. */
const MONTHS_UNTIL_STALE = 12;

/** How old the list is, as far as the data tell. Today is told: nothing here reads a clock. */
export interface ListAge {
  readonly newestEntry: Year;
  /** The newest event that the list's page tells of; null where it tells of none. */
  readonly newestEvent: PartialDate | null;
  /** null: when the page was read was not recorded. */
  readonly readOn: PartialDate | null;
  /**
   * The last date for which the data vouch: when the page was read; while that is not recorded,
   * the newest entry, for the page says nothing of a later time.
   */
  readonly verified: PartialDate;
  /** Whole months from its end to today: at least so many. */
  readonly months: number;
  readonly isStale: boolean;
  /** The list dates no launch, so no years since one can be counted. */
  readonly areLaunchesUndated: boolean;
}

export function listAgeOn(dataset: Dataset, today: PartialDate): ListAge {
  const { newest } = dataset.years;
  const { readOn } = dataset.listSource;
  const verified = readOn ?? parsePartialDate(String(newest).padStart(4, "0"));
  if (verified === null) throw new Error(`${newest} is not a year`);
  const events = dataset.meetings.flatMap(({ listedDate }) => listedDate ?? []);
  const launches = dataset.agreements.flatMap(({ launched }) => launched ?? []);
  const months = wholeMonthsBetween(verified, today);
  return {
    newestEntry: newest,
    newestEvent: [...events].sort(compareDates).at(-1) ?? null,
    readOn,
    verified,
    months,
    isStale: months >= MONTHS_UNTIL_STALE,
    areLaunchesUndated: launches.every(({ date }) => date === "undated"),
  };
}

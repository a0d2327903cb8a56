/** A calendar year. */
export type Year = number;

declare const partialDate: unique symbol;

/**
 * A calendar date as precise as its source: "2014", "2014-05" or "2014-05-20" (ISO 8601).
 * Made only by `parsePartialDate`, so that an impossible date cannot exist.
 */
export type PartialDate = string & { readonly [partialDate]: true };

export type Precision = "year" | "month" | "day";

/** Half open: holds from the first day of `from` up to, not including, the first day of `to`. */
export interface Interval {
  /** null: the beginning is not known. */
  readonly from: PartialDate | null;
  /** null: no end is known. */
  readonly to: PartialDate | null;
}

/** The date, or null when the text is not a date that the calendar has. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2] ?? 1);
  const day = Number(match[3] ?? 1);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  // The one place that vouches for the brand.
  return exists && year > 0 ? (text as PartialDate) : null;
}

export function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

export function yearOf(date: PartialDate): Year {
  return Number(date.slice(0, 4));
}

/** The first day that the date can mean, as "2014-05-01". */
export function firstDayOf(date: PartialDate): string {
  return `${date}${"-01-01".slice(date.length - 4)}`;
}

/** The last day that the date can mean, as "2014-05-31". */
export function lastDayOf(date: PartialDate): string {
  switch (precisionOf(date)) {
    case "day":
      return date;
    case "month": {
      const days = new Date(Date.UTC(yearOf(date), Number(date.slice(5)), 0)).getUTCDate();
      return `${date}-${days}`;
    }
    case "year":
      return endOf(yearOf(date));
  }
}

/** "As of a year" means at its end, everywhere in the atlas; this is where that is said. */
export function endOf(year: Year): string {
  return `${String(year).padStart(4, "0")}-12-31`;
}

export function hasHappenedAsOf(date: PartialDate, year: Year): boolean {
  return firstDayOf(date) <= endOf(year);
}

/** False also when the beginning is not known: an interval without one cannot be shown to hold. */
export function holdsAsOf(interval: Interval, year: Year): boolean {
  if (interval.from === null || !hasHappenedAsOf(interval.from, year)) return false;
  return interval.to === null || endOf(year) < firstDayOf(interval.to);
}

/** Chronological; of two dates that begin on one day the more precise comes later. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [x, y] = [firstDayOf(a), firstDayOf(b)];
  if (x !== y) return x < y ? -1 : 1;
  return a.length - b.length;
}

/** Whole months from the end of the earlier date to the beginning of the later: never too many. */
export function wholeMonthsBetween(earlier: PartialDate, later: PartialDate): number {
  const [from, to] = [lastDayOf(earlier), firstDayOf(later)];
  const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const months = monthOf(to) - monthOf(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
  return Math.max(0, months);
}

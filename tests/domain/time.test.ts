import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareDates,
  endOf,
  firstDayOf,
  hasHappenedAsOf,
  holdsAsOf,
  lastDayOf,
  parsePartialDate,
  precisionOf,
  yearOf,
} from "../../src/domain/time.ts";
import { date } from "./smallDataset.ts";

const anyDate = fc
  .record({
    day: fc.date({
      min: new Date("1000-01-01T00:00:00Z"),
      max: new Date("9999-12-31T00:00:00Z"),
      noInvalidDate: true,
    }),
    length: fc.constantFrom(4, 7, 10),
  })
  .map(({ day, length }) => date(day.toISOString().slice(0, length)));

describe("A date is as precise as its source", () => {
  test.each([
    ["2014", "year", "2014-01-01", "2014-12-31"],
    ["2014-02", "month", "2014-02-01", "2014-02-28"],
    ["2016-02", "month", "2016-02-01", "2016-02-29"],
    ["2014-05-20", "day", "2014-05-20", "2014-05-20"],
  ])("%s names a %s, from %s to %s", (text, precision, first, last) => {
    expect(precisionOf(date(text))).toBe(precision);
    expect(firstDayOf(date(text))).toBe(first);
    expect(lastDayOf(date(text))).toBe(last);
  });

  test.each([
    "",
    "14",
    "2014-13",
    "2014-00",
    "2013-02-29",
    "2014-5-20",
    "20.5.2014.",
    "0000",
    " 2014",
  ])("“%s” is not a date", (text) => expect(parsePartialDate(text)).toBeNull());

  test("any text is a date or it is not, without an error", () => {
    fc.assert(fc.property(fc.string(), (text) => [text, null].includes(parsePartialDate(text))));
  });

  test("the first day of a date is never after its last", () => {
    fc.assert(fc.property(anyDate, (d) => firstDayOf(d) <= lastDayOf(d)));
  });

  test("dates in order stay in order when they are turned round", () => {
    fc.assert(
      fc.property(
        anyDate,
        anyDate,
        (a, b) => Math.sign(compareDates(a, b)) === -Math.sign(compareDates(b, a)),
      ),
    );
  });
});

describe("As of a year means at its end", () => {
  test("what happens on the last day of a year has happened as of that year", () => {
    expect(hasHappenedAsOf(date("2014-12-31"), 2014)).toBe(true);
    expect(hasHappenedAsOf(date("2015-01-01"), 2014)).toBe(false);
  });

  test("what has happened stays happened", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1000, max: 9998 }), (d, year) =>
        hasHappenedAsOf(d, year) ? hasHappenedAsOf(d, year + 1) : true,
      ),
    );
    fc.assert(fc.property(anyDate, (d) => hasHappenedAsOf(d, yearOf(d))));
  });

  test.each([
    ["from the year it begins", "2014", null, 2014, true],
    ["not before it begins", "2014", null, 2013, false],
    ["not in the year it ends", "1973-01-01", "2020-01-31", 2020, false],
    ["in the year before it ends", "1973-01-01", "2020-01-31", 2019, true],
    ["to the end of a year when it ends with the next", "2000", "2021-01-01", 2020, true],
  ])("an interval holds %s", (_, from, to, year, holds) => {
    const interval = { from: date(from), to: to === null ? null : date(to) };
    expect(holdsAsOf(interval, year)).toBe(holds);
  });

  test("an interval without a known beginning is never shown to hold", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        (year) => !holdsAsOf({ from: null, to: null }, year),
      ),
    );
  });

  test("the end of a year is its last day", () => expect(endOf(2014)).toBe("2014-12-31"));
});

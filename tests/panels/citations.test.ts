import { expect, test } from "vitest";
import type { Citation } from "../../src/domain/source.ts";
import { numberCitations } from "../../src/panels/evidence/citations.ts";

const item = (place: string, quote: string | null = null): Citation => ({
  source: "list",
  place,
  quote,
});

test("Citations are numbered from one, in the order of first use", () => {
  const numbers = numberCitations("details", [item("item 7"), item("item 3"), item("item 7")]);
  expect(numbers.list.map(({ number, citation }) => [number, citation.place])).toEqual([
    [1, "item 7"],
    [2, "item 3"],
  ]);
  expect(numbers.numberOf(item("item 3"))).toBe(2);
});

test("Other words at the same place are another citation", () => {
  const numbers = numberCitations("details", [item("item 7", "BiH 2013"), item("item 7", "2013")]);
  expect(numbers.list).toHaveLength(2);
});

test("A claim whose citation was not announced is an error and not a claim without a source", () => {
  expect(() => numberCitations("details", []).numberOf(item("item 7"))).toThrow(/no number/);
});

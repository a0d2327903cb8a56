import { describe, expect, test } from "vitest";
import { countsAsOf, tallyAsOf } from "../../src/domain/tally.ts";
import { grown, LARGEST, type Reads, SIGNED, type Size, stepTo } from "./growth.ts";

/** How often the facts are read for the first step, and for the next. */
function readsOf(size: Size): { readonly first: number; readonly next: number } {
  const reads: Reads = { count: 0 };
  const dataset = grown(size, reads);
  reads.count = 0;
  stepTo(dataset, 2000);
  const first = reads.count;
  reads.count = 0;
  stepTo(dataset, 2001);
  return { first, next: reads.count };
}

const TIMES = 5;

const small: Size = {
  states: LARGEST.states,
  agreements: LARGEST.agreements / TIMES,
  memberships: LARGEST.memberships / TIMES,
  meetings: LARGEST.meetings / TIMES,
};

describe("with two hundred states, twenty thousand agreements and five thousand stays", () => {
  const largest = readsOf(LARGEST);

  test("the facts are read in proportion to their number: five times as many, five times as often", () => {
    expect(largest.first).toBeGreaterThan(LARGEST.agreements);
    expect(largest.first).toBeLessThanOrEqual(readsOf(small).first * TIMES * 1.05);
  });

  test("a step to another year reads no agreement again, and of the stays only those of the group", () => {
    const inTheGroup = Math.ceil(LARGEST.memberships / 30);
    expect(largest.next).toBeLessThanOrEqual(inTheGroup * 2);
  });

  test("the counts of a year are the lengths of its lists", () => {
    const dataset = grown(small, null);
    for (const year of [1959, 1960, 1994, 2029]) {
      const { concluded, undated, outside } = tallyAsOf(dataset, year, SIGNED);
      expect(countsAsOf(dataset, year, SIGNED)).toEqual({
        concluded: concluded.length,
        undated: undated.length,
        outside: outside.length,
      });
    }
  });
});

import { describe, expect, test } from "vitest";
import { finished } from "../../src/loading/steps.ts";
import type { DrawnLabel, Lettering } from "../../src/map/labels/lettering.ts";
import { createMemory, yearsFrom } from "../../src/map/labels/letteringMemory.ts";

const label = (code: string, detail: string | null, x = 10): DrawnLabel => ({
  request: { code, country: code, rank: 1, detail, size: 12, weight: 600, pinRadius: 0 },
  ...{ name: [code], x, y: 20, align: "middle", leader: null },
  box: { left: 0, top: 0, right: 20, bottom: 20 },
});

/** France moves when Poland has come, and Poland stays. */
const letterings: Readonly<Record<number, Lettering>> = {
  2013: { labels: [label("FRA", null)], seas: [] },
  2014: { labels: [label("POL", "2014"), label("FRA", null, 40)], seas: [] },
  2015: { labels: [label("POL", "2014"), label("FRA", null, 40)], seas: [] },
};

function counted() {
  const asked: number[] = [];
  const memory = createMemory(function* (year) {
    asked.push(year);
    yield;
    return letterings[year] ?? { labels: [label("FRA", String(year))], seas: [] };
  });
  return { asked, memory };
}

describe("the names on the map", () => {
  test("are placed once for a year, however often the reader comes back to it", () => {
    const { asked, memory } = counted();
    for (const year of [2013, 2014, 2013, 2014, 2013]) memory.asOf(year);
    expect(asked).toEqual([2013, 2014]);
  });

  test("stand in a year not placed beforehand as they would in one that was", () => {
    const { memory } = counted();
    memory.asOf(2013);
    expect(memory.remembers(2014)).toBe(false);
    expect(memory.asOf(2014)).toEqual(letterings[2014]);
  });

  test("are the same where they stand the same in two years, and are drawn once", () => {
    const { memory } = counted();
    const [first, second, third] = [2013, 2014, 2015].map((year) => memory.asOf(year).labels);
    expect(third?.[0]).toBe(second?.[0]);
    expect(third?.[1]).toBe(second?.[1]);
    expect(second?.[1]).not.toBe(first?.[0]);
  });

  test("of the year left longest ago are forgotten, so that no number of years fills the memory", () => {
    const { memory } = counted();
    for (let year = 1900; year < 2000; year += 1) memory.asOf(year);
    const kept = Array.from({ length: 100 }, (_, index) => 1900 + index).filter(memory.remembers);
    expect(kept).toHaveLength(60);
    expect(kept[0]).toBe(1940);
  });

  test("are placed beforehand a step at a time, and no year again that the reader came to meanwhile", () => {
    const { asked, memory } = counted();
    const steps = memory.foresee([2013, 2014]);
    steps.next();
    expect([memory.remembers(2013), asked]).toEqual([false, [2013]]);
    const shown = memory.asOf(2014);
    finished(steps);
    expect(memory.remembers(2013)).toBe(true);
    expect(memory.asOf(2014)).toBe(shown);
    expect(asked).toEqual([2013, 2014]);
  });

  test("are placed beforehand from the year shown outwards, and of no more years than are kept", () => {
    expect(yearsFrom(2013, { first: 2011, newest: 2016 })).toEqual([
      2013, 2012, 2014, 2011, 2015, 2016,
    ]);
    expect(yearsFrom(1990, { first: 1900, newest: 2020 })).toHaveLength(60);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { figureIn, GOALS, isAnyMissed, type Part, type Round, verdictOf } from "./goals.ts";
import type { Measurement } from "./measure.ts";
import type { PageName } from "./pages.ts";
import { framesOf, median, quantile } from "./statistics.ts";
import { goalsTable, goalTextOf, marginTextOf } from "./tables.ts";

/** A page that meets every goal against others that came to the same. */
const good = (page: PageName, profile: Measurement["profile"]): Measurement => ({
  page,
  profile,
  load: {
    picture: 100,
    mark: 100,
    firstPaint: 100,
    kilobytes: { withoutFonts: 200, withFonts: 260 },
    requests: { toMark: 10, toRest: 15 },
    heap: 8,
  },
  step: { p50: 17, p95: 18, main: 3 },
  scrub: { late: 0, worst: 17 },
  hover: { p50: 12, p98: 20 },
  pan: { late: 1, worst: 34 },
  zoom: { late: 3, worst: 60 },
});

const PEERS: readonly PageName[] = ["blank React", "Leaflet", "react-leaflet", "OpenLayers"];

/** One round in which the atlas came to what is planted, and to what is good in all else. */
function roundWith(planted: Partial<Measurement> = {}, growth = { index: 20, step: 0.3 }): Round {
  const profiles = ["plain", "slow"] as const;
  return {
    measurements: profiles.flatMap((profile) => [
      { ...good("atlas", profile), ...planted },
      ...PEERS.map((page) => good(page, profile)),
    ]),
    failures: [],
    growth: { ...growth, shapes: { now: 10, tenfold: 90 } },
  };
}

const heap = (megabytes: number): Round =>
  roundWith({ load: { ...good("atlas", "plain").load, heap: megabytes } });

describe("the bench", () => {
  test("is content with an atlas that meets every goal", () => {
    expect(isAnyMissed([roundWith()])).toBe(false);
    for (const { name, parts } of GOALS) {
      for (const part of parts) {
        expect(verdictOf(part, figureIn(part, [roundWith()])), `${name}, ${part.name}`).toBe("met");
      }
    }
  });

  test("is content with a goal missed within its margin, and fails beyond it", () => {
    expect(isAnyMissed([heap(9.1)])).toBe(false);
    expect(isAnyMissed([heap(9.3)])).toBe(true);
  });

  test.each([
    ["a picture that comes twice as late as a blank page", { load: loadWith({ picture: 200 }) }],
    ["a mark that comes later than the best library's", { load: loadWith({ mark: 120 }) }],
    ["one request too many", { load: loadWith({ requests: { toMark: 13, toRest: 15 } }) }],
    [
      "one kilobyte too many",
      { load: loadWith({ kilobytes: { withoutFonts: 221, withFonts: 260 } }) },
    ],
    ["a step with three times Leaflet's work", { step: { p50: 17, p95: 18, main: 9 } }],
    ["a step that is shown later", { step: { p50: 17, p95: 26, main: 3 } }],
    ["a scrub with late frames", { scrub: { late: 10, worst: 50 } }],
    ["a hover that is answered later", { hover: { p50: 12, p98: 30 } }],
    ["a pan with more late frames than Leaflet's", { pan: { late: 4, worst: 34 } }],
    ["a zoom with a longer frame than Leaflet's", { zoom: { late: 3, worst: 90 } }],
  ])("fails for %s", (_, planted) => {
    expect(isAnyMissed([roundWith(planted)])).toBe(true);
  });

  test("fails where the facts grow too slow", () => {
    expect(isAnyMissed([roundWith({}, { index: 80, step: 0.3 })])).toBe(true);
    expect(isAnyMissed([roundWith({}, { index: 20, step: 1 })])).toBe(true);
  });

  test("judges the median of the rounds, so that one disturbed round decides nothing", () => {
    expect(isAnyMissed([heap(8), heap(30), heap(8)])).toBe(false);
    expect(isAnyMissed([heap(30), heap(30), heap(8)])).toBe(true);
  });

  test("compares with a page of the same round, not of another", () => {
    const [part] = GOALS.flatMap(({ parts }) => parts);
    const only = (page: PageName): Round => ({
      measurements: [good(page, "plain")],
      failures: [],
      growth: null,
    });
    expect(part && figureIn(part, [only("atlas"), only("blank React")])).toBeNull();
  });

  test("says of a goal whose pages were left out that it was not measured, and does not fail", () => {
    const alone: Round = { measurements: [good("atlas", "plain")], failures: [], growth: null };
    expect(isAnyMissed([alone])).toBe(false);
    expect(goalsTable([alone])).toMatch(/hover p98.*\| – \| not measured \|/);
  });

  test("says by how much a goal is missed", () => {
    expect(goalsTable([heap(12)])).toMatch(/\| heap \|.*\| 12\.0 MB \| missed by 3\.0 MB \|/);
  });
});

function loadWith(planted: Partial<Measurement["load"]>): Measurement["load"] {
  return { ...good("atlas", "plain").load, ...planted };
}

test("a margin is never as large as what it is a margin of, but where nothing at all is asked for", () => {
  const isWide = ({ most, margin }: Part) => most > 0 && margin > most / 2;
  expect(GOALS.flatMap(({ parts }) => parts.filter(isWide))).toEqual([]);
});

test("the table of the README has the row of each goal, with what is asked and its margin", () => {
  const rows = readFileSync("README.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  for (const goal of GOALS) {
    const [row] = rows.filter(([, name]) => name === goal.name);
    expect(row?.slice(2, 4), goal.name).toEqual([goalTextOf(goal), marginTextOf(goal)]);
    expect(row?.[4], `${goal.name}: measured`).toMatch(/\d/);
    expect(row?.[5], `${goal.name}: the verdict`).toMatch(/met|within its margin|missed by/);
  }
});

test("a frame is late that comes after more than one beat of sixty a second", () => {
  expect(framesOf([0, 16.7, 33.4, 66.8, 83.5])).toEqual({ late: 1, worst: 33.4 });
});

test("a quantile lies between two values by their distance", () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(median([7])).toBe(7);
});

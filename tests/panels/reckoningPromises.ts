import { expect } from "vitest";
import { RECKONINGS, type Reckoning } from "../../src/domain/reckoning.ts";
import { tallyAsOf, yearsOf } from "../../src/domain/tally.ts";
import { layersOf } from "../../src/layers/index.ts";
import { groupOf, tableRows } from "../../src/panels/table/tableRows.ts";
import { elementOf, elementWith, pause, textOf } from "./dom.ts";
import type { Page } from "./rendering.tsx";

/** Every reckoning there is, by what it is called in a test. */
export const reckoned = RECKONINGS.map(
  (reckoning) =>
    [`${reckoning.dates}, ${reckoning.records}, ${reckoning.scope}`, reckoning] as const,
);

export function everyYear({ facts }: Page, reckoning: Reckoning): readonly number[] {
  const { first, newest } = yearsOf(facts.dataset, reckoning);
  return Array.from({ length: newest - first + 1 }, (_, index) => first + index);
}

interface Dock {
  readonly concluded: number;
  readonly undated: number;
  readonly outside: number;
  readonly totals: readonly string[];
}

/** What the dock shows; two reckonings often give the same, which is then looked at once. */
function dockReader(): (markup: string) => Dock {
  const known = new Map<string, Dock>();
  return (markup) => {
    const before = known.get(markup);
    if (before) return before;
    const dock = elementOf(markup);
    const tiles = (...kinds: readonly string[]) =>
      kinds.flatMap((kind) => [...dock.querySelectorAll(`button.tile[data-class=${kind}]`)]).length;
    const now: Dock = {
      concluded: tiles("concluded", "listed-as-both"),
      undated: tiles("undated"),
      outside: tiles("outside-the-list"),
      totals: [...elementWith(dock, "tr", "Running total").querySelectorAll("td")].map(textOf),
    };
    known.set(markup, now);
    return now;
  };
}

const dockIn = dockReader();

async function sameCountEverywhere(page: Page, reckoning: Reckoning): Promise<void> {
  const { dataset } = page.facts;
  const change = page.reckonedBy(reckoning);
  const datedYears = layersOf(dataset, reckoning).agreements.classes.flatMap(({ kind, year }) =>
    kind === "concluded" && year !== null ? [year] : [],
  );
  for (const year of everyYear(page, reckoning)) {
    await pause();
    const reading = page.readingOf({ ...change, year });
    const tally = tallyAsOf(dataset, year, reckoning);
    const counts = [tally.concluded.length, tally.undated.length, tally.outside.length];
    const at = `as of ${year}`;
    const { title } = reading.words.message;
    expect(page.read("title", { ...change, year }), at).toContain(
      title.sentence(tally.concluded.length, Math.min(...datedYears), year),
    );
    const dock = dockIn(page.markupOf("dock", { ...change, year }));
    expect([dock.concluded, dock.undated, dock.outside], at).toEqual(counts);
    const groups = tableRows(reading).map(groupOf);
    const inTable = (["concluded", "undated", "outside-the-list"] as const).map(
      (group) => groups.filter((one) => one === group).length,
    );
    expect(inTable, at).toEqual(counts);
    expect(dock.totals[year - reading.years.first], at).toBe(String(tally.concluded.length));
  }
}

function coverageByTheMap(page: Page, reckoning: Reckoning): void {
  const { agreements, groups } = layersOf(page.facts.dataset, reckoning);
  for (const year of everyYear(page, reckoning)) {
    for (const layer of groups) {
      const coverage = layer.coverageAsOf(year);
      const parts = {
        concluded: coverage.concluded,
        undated: coverage.undated,
        launched: coverage.launched,
        "outside-the-list": coverage.outsideTheList,
        "not-in-the-list": coverage.notInTheList,
      };
      const counted = Object.values(parts).flat();
      expect(counted.length, `${layer.id} ${year}`).toBe(coverage.total);
      expect(coverage.covered).toBe(coverage.concluded.length + coverage.outsideTheList.length);
      for (const [kind, codes] of Object.entries(parts)) {
        for (const code of codes) {
          const shown = agreements.classAsOf(code, year).kind;
          expect(shown === "listed-as-both" ? "concluded" : shown).toBe(kind);
        }
      }
    }
  }
}

function everyClassInTheKey(page: Page, reckoning: Reckoning): void {
  const { classes, classAsOf } = layersOf(page.facts.dataset, reckoning).agreements;
  const ids = new Set(classes.map(({ id }) => id));
  for (const code of page.facts.dataset.parties.keys()) {
    for (const year of everyYear(page, reckoning)) {
      expect(ids).toContain(classAsOf(code, year).id);
    }
  }
  expect(ids.size).toBe(classes.length);
}

function noPaintOfAListedOne(page: Page, reckoning: Reckoning): void {
  const { classes } = layersOf(page.facts.dataset, reckoning).agreements;
  const paints = new Set(
    classes
      .filter(({ kind }) => kind === "concluded" || kind === "listed-as-both")
      .map(({ symbol }) => (symbol.kind === "solid" ? symbol.fill : symbol.ground)),
  );
  for (const { kind, symbol } of classes) {
    if (kind !== "outside-the-list" && kind !== "undated") continue;
    expect(symbol.kind).toBe("hatch");
    if (symbol.kind === "hatch") expect(paints).not.toContain(symbol.ground);
  }
}

/** What holds of any facts by any reckoning, in every year. */
export const promises = [
  ["title, tiles, running total, table and key count the same in every year", sameCountEverywhere],
  [
    "the parts of each group's coverage make up its members, each by the class of the map",
    coverageByTheMap,
  ],
  ["every class that is shown is in the key, in every year", everyClassInTheKey],
  ["no record outside the list has the paint of a listed one", noPaintOfAListedOne],
] as const;

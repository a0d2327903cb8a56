import { describe, expect, test } from "vitest";
import { RECKONINGS, type Reckoning, reckoningOf } from "../../src/domain/reckoning.ts";
import { tallyAsOf, yearsOf } from "../../src/domain/tally.ts";
import { layersOf } from "../../src/layers/index.ts";
import { type Group, groupOf, tableRows } from "../../src/panels/tableRows.ts";
import { markupOf, party, read, readingOf, reckonedBy } from "./oldRendering.tsx";
import { serbia } from "./serbia.ts";

const nameOf = ({ dates, records, scope }: Reckoning) => `${dates}, ${records}, ${scope}`;
const everyReckoning = RECKONINGS.map((reckoning) => [nameOf(reckoning), reckoning] as const);
const byDates = (dates: Reckoning["dates"]) =>
  reckoningOf({ dates, records: "listed", scope: "general" });
const withAll = reckoningOf({ dates: "listed", records: "all", scope: "all" });

function everyYear(reckoning: Reckoning): readonly number[] {
  const { first, newest } = yearsOf(serbia, reckoning);
  return Array.from({ length: newest - first + 1 }, (_, index) => first + index);
}

/** The parties of the tiles of a kind in the dock, each as often as it has one. */
const tilesOf = (dock: string, kind: string): number =>
  [...dock.matchAll(/<button[^>]*class="tile"[^>]*data-class="([a-z-]+)"/g)].filter(
    ([, found]) => found === kind,
  ).length;

describe.each(everyReckoning)("By %s", (_name, reckoning) => {
  const change = reckonedBy(reckoning);
  const layers = layersOf(serbia, reckoning);
  const datedYears = layers.agreements.classes.flatMap(({ kind, year }) =>
    kind === "concluded" && year !== null ? [year] : [],
  );

  test("title, tiles, running total, table and key count the same in every year", () => {
    for (const year of everyYear(reckoning)) {
      const reading = readingOf({ ...change, year });
      const { concluded, undated, outside } = tallyAsOf(serbia, year, reckoning);
      const dock = markupOf("dock", { ...change, year });
      const at = `as of ${year}`;
      expect(read("title", { ...change, year }), at).toContain(
        reading.words.message.title.sentence(concluded.length, Math.min(...datedYears), year),
      );
      expect(tilesOf(dock, "concluded") + tilesOf(dock, "listed-as-both"), at).toBe(
        concluded.length,
      );
      expect(tilesOf(dock, "undated"), at).toBe(undated.length);
      expect(tilesOf(dock, "outside-the-list"), at).toBe(outside.length);
      const rows = (group: Group) =>
        tableRows(reading).filter((row) => groupOf(row) === group).length;
      expect([rows("concluded"), rows("undated"), rows("outside-the-list")], at).toEqual([
        concluded.length,
        undated.length,
        outside.length,
      ]);
      const [, totals = ""] = /Running total (.*?) (?:Meetings|$)/.exec(
        read("dock", { ...change, year }),
      ) ?? ["", ""];
      expect(totals.split(" ")[year - reading.years.first], at).toBe(String(concluded.length));
    }
  });

  test("the parts of each group's coverage make up its members, each by the class of the map", () => {
    for (const year of everyYear(reckoning)) {
      for (const layer of layers.switched) {
        if (layer.kind !== "initiative") continue;
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
            const shown = layers.agreements.classAsOf(code, year).kind;
            expect(shown === "listed-as-both" ? "concluded" : shown).toBe(kind);
          }
        }
      }
    }
  });

  test("every class that is shown is in the key, in every year", () => {
    const ids = new Set(layers.agreements.classes.map(({ id }) => id));
    for (const code of serbia.parties.keys()) {
      for (const year of everyYear(reckoning)) {
        expect(ids).toContain(layers.agreements.classAsOf(code, year).id);
      }
    }
    expect(ids.size).toBe(layers.agreements.classes.length);
  });

  test("no record outside the list has the paint of a listed one", () => {
    const paints = new Set(
      layers.agreements.classes
        .filter(({ kind }) => kind === "concluded" || kind === "listed-as-both")
        .map(({ symbol }) => (symbol.kind === "solid" ? symbol.fill : symbol.ground)),
    );
    for (const { kind, symbol } of layers.agreements.classes) {
      if (kind !== "outside-the-list" && kind !== "undated") continue;
      expect(symbol.kind).toBe("hatch");
      if (symbol.kind === "hatch") expect(paints).not.toContain(symbol.ground);
    }
  });
});

test("a year has one colour, whichever date is reckoned by", () => {
  const colours = new Map<number, string>();
  for (const [, reckoning] of everyReckoning) {
    for (const { kind, year, symbol } of layersOf(serbia, reckoning).agreements.classes) {
      if (kind !== "concluded" || year === null || symbol.kind !== "solid") continue;
      expect(colours.get(year) ?? symbol.fill).toBe(symbol.fill);
      colours.set(year, symbol.fill);
    }
  }
  expect([...colours.keys()].sort()).toEqual([2008, 2011, 2013, 2014, 2015, 2017, 2018, 2020]);
});

test("hatch, dots and mesh tell launched, date not found and outside the list apart", () => {
  const reckoning = reckoningOf({ dates: "signed", records: "all", scope: "all" });
  const textures = layersOf(serbia, reckoning).agreements.classes.flatMap(({ kind, symbol }) =>
    symbol.kind === "hatch" ? [`${kind}: ${symbol.texture}`] : [],
  );
  expect(new Set(textures)).toEqual(
    new Set([
      "listed-as-both: lines",
      "launched: lines",
      "undated: dots",
      "outside-the-list: mesh",
    ]),
  );
});

describe("The panel of a group", () => {
  const group = { kind: "group", id: "v4" } as const;

  test("counts what the map shows: by signature, and with records outside the list", () => {
    const bySignature = read("details", { ...reckonedBy(byDates("signed")), opened: group });
    expect(bySignature).toContain("0–3 of 4, as of 2020");
    expect(read("details", { ...reckonedBy(withAll), opened: group })).toContain(
      "4 of 4, as of 2023",
    );
    expect(read("details", { opened: group })).toContain("3 of 4, as of 2020");
  });
});

test("Coverage can be stepped through to the first and the newest year of the dates chosen", () => {
  const steps = (year: number) =>
    [
      ...markupOf("coverage", { ...reckonedBy(byDates("signed")), year }).matchAll(
        /<button[^>]*class="step"[^>]*>/g,
      ),
    ].map(([button]) => button.includes("disabled"));
  expect(steps(2009)).toEqual([false, false]);
  expect(steps(2008)).toEqual([true, false]);
  expect(steps(2020)).toEqual([false, true]);
});

describe("The panel of a party", () => {
  test("says of NATO, by signature, when it was signed and for which year it is listed", () => {
    const nato = read("details", { ...reckonedBy(byDates("signed")), selected: party("NATO") });
    expect(nato).toContain("Agreement signed");
    expect(nato).toMatch(/Signed: 1 October 2008/);
    expect(nato).toContain("Listed as concluded 2011");
  });

  test("says of Poland that the date was not found, and not that there is none", () => {
    const poland = read("details", { ...reckonedBy(byDates("signed")), selected: party("POL") });
    expect(poland).toContain("Signature date not found");
    expect(poland).not.toMatch(/not signed|no agreement/i);
  });

  test("says of Slovenia's entry into force how far its source can be trusted", () => {
    const slovenia = read("tooltip", {
      ...reckonedBy(byDates("in-force")),
      selected: party("SVN"),
    });
    expect(slovenia).toContain("Entered into force 2015 (medium confidence)");
  });

  test.each([
    ["BGR", "14 April 2009", "23 December 2011"],
    ["ROU", "6 June 2013", "8 February 2017"],
  ])("has several agreements of %s in order: %s before %s", (code, first, second) => {
    for (const [, reckoning] of everyReckoning) {
      const text = read("details", { ...reckonedBy(reckoning), selected: party(code) });
      const acts = text.slice(text.search(/Found in other sources|Dates from other sources/));
      expect(acts.indexOf(first)).toBeGreaterThan(-1);
      expect(acts.indexOf(first)).toBeLessThan(acts.indexOf(second));
    }
  });

  test("tells of Bulgaria's earlier agreement beside its entry in the list", () => {
    const tooltip = read("tooltip", { ...reckonedBy(withAll), selected: party("BGR") });
    expect(tooltip).toContain("Concluded 2011");
    expect(tooltip).toContain("Outside the list: signed 2009, defence only");
  });
});

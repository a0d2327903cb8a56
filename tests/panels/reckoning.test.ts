import { afterEach, describe, expect, test } from "vitest";
import { RECKONINGS, type Reckoning, reckoningOf } from "../../src/domain/reckoning.ts";
import { layersOf } from "../../src/layers/index.ts";
import { panelOf } from "../../src/view/panel.ts";
import { pause, textOf } from "./dom.ts";
import { page } from "./page.ts";
import { group } from "./readings.ts";
import { everyYear, promises, reckoned } from "./reckoningPromises.ts";

afterEach(pause);

const { dataset } = page.facts;

const byDates = (dates: Reckoning["dates"]) =>
  reckoningOf({ dates, records: "listed", scope: "general" });
const withAll = reckoningOf({ dates: "listed", records: "all", scope: "all" });
const party = (code: string, reckoning: Reckoning, year?: number): string =>
  textOf(page.open(code, { ...page.reckonedBy(reckoning), ...(year !== undefined && { year }) }));

describe.each(reckoned)("By %s", (_name, reckoning) => {
  test.each(promises)("%s", (_promise, holds) => holds(page, reckoning));
});

test("a year has one colour, whichever date is reckoned by", () => {
  const colours = new Map<number, string>();
  for (const reckoning of RECKONINGS) {
    for (const { kind, year, symbol } of layersOf(dataset, reckoning).agreements.classes) {
      if (kind !== "concluded" || year === null || symbol.kind !== "solid") continue;
      expect(colours.get(year) ?? symbol.fill).toBe(symbol.fill);
      colours.set(year, symbol.fill);
    }
  }
  expect([...colours.keys()].sort()).toEqual([2010, 2012, 2014, 2015, 2018]);
});

test("hatch, dots and mesh tell launched, date not found and outside the list apart", () => {
  const reckoning = reckoningOf({ dates: "signed", records: "all", scope: "all" });
  const textures = layersOf(dataset, reckoning).agreements.classes.flatMap(({ kind, symbol }) =>
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

test("The panel of a group counts what the map shows", () => {
  const nato = (reckoning: Reckoning): string =>
    textOf(page.open(group("nato"), page.reckonedBy(reckoning)));
  const lakes = (reckoning: Reckoning): string =>
    textOf(page.open(group("lakes"), page.reckonedBy(reckoning)));
  expect(nato(byDates("listed"))).toContain("3 of 4, as of 2018");
  expect(nato(byDates("signed"))).toContain("2–3 of 4, as of 2018");
  expect(lakes(byDates("listed"))).toContain("1 of 3, as of 2018");
  expect(lakes(withAll)).toContain("2 of 3, as of 2019");
});

test("Coverage can be stepped through to the first and the newest year of the dates chosen", () => {
  const steps = (year: number) => {
    const coverage = page.show("coverage", { ...page.reckonedBy(byDates("signed")), year });
    return [...coverage.querySelectorAll("button.step")].map((one) => one.hasAttribute("disabled"));
  };
  expect(everyYear(page, byDates("signed"))).toEqual([...Array(9).keys()].map((i) => 2010 + i));
  expect(steps(2010)).toEqual([true, false]);
  expect(steps(2011)).toEqual([false, false]);
  expect(steps(2018)).toEqual([false, true]);
});

describe("The panel of a party", () => {
  test("says by signature when it was signed and for which year it is listed", () => {
    const nato = party("NATO", byDates("signed"));
    expect(nato).toContain("Agreement signed");
    expect(nato).toContain("Signed: 1 October 2010");
    expect(nato).toContain("Listed as concluded 2012");
  });

  test("says that a date was not found, and not that there is none", () => {
    const poland = party("POL", byDates("signed"));
    expect(poland).toContain("Signature date not found");
    expect(poland).not.toMatch(/not signed|no agreement/i);
  });

  test("says of one not yet signed when it was, as of an earlier year", () => {
    expect(party("CZE", byDates("signed"), 2012)).toContain("Not signed by the end of 2012");
    expect(party("CZE", byDates("signed"), 2012)).toContain("Signed: 3 March 2014");
  });

  test.each([
    ["signed", 2012, "As of 2012: not signed. Signed 2014."],
    ["in-force", 2014, "As of 2014: not in force. Entered into force 2015."],
  ] as const)("by the date %s says in its tooltip as of %i: %s", (dates, year, said) => {
    const change = { ...page.reckonedBy(byDates(dates)), year, panel: panelOf(page.party("CZE")) };
    expect(page.read("tooltip", change)).toContain(`Czechia ${said}`);
  });

  test("says of an entry into force how far its source can be trusted", () => {
    const panel = panelOf(page.party("CZE"));
    const tooltip = page.read("tooltip", { ...page.reckonedBy(byDates("in-force")), panel });
    expect(tooltip).toContain("Entered into force 2015 (medium confidence)");
  });

  test.each(reckoned)("by %s has several agreements in order of time", (_name, reckoning) => {
    const text = party("CZE", reckoning);
    const acts = text.slice(text.search(/Found in other sources|Dates from other sources/));
    expect(acts.indexOf("14 April 2011")).toBeGreaterThan(-1);
    expect(acts.indexOf("14 April 2011")).toBeLessThan(acts.indexOf("3 March 2014"));
  });

  test("tells of an earlier agreement beside the entry in the list", () => {
    const panel = panelOf(page.party("CZE"));
    const tooltip = page.read("tooltip", { ...page.reckonedBy(withAll), panel });
    expect(tooltip).toContain("Concluded 2014");
    expect(tooltip).toContain("Outside the list: signed 2011, defence only");
  });
});

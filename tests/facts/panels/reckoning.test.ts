import { afterEach, describe, expect, test } from "vitest";
import { RECKONINGS, type Reckoning, reckoningOf } from "../../../src/domain/reckoning.ts";
import { layersOf } from "../../../src/layers/index.ts";
import { panelOf } from "../../../src/view/panel.ts";
import { pause, textOf } from "../../panels/dom.ts";
import { group } from "../../panels/readings.ts";
import { promises, reckoned } from "../../panels/reckoningPromises.ts";
import { page, serbia } from "./serbia.ts";

afterEach(pause);

const byDates = (dates: Reckoning["dates"]) =>
  reckoningOf({ dates, records: "listed", scope: "general" });
const withAll = reckoningOf({ dates: "listed", records: "all", scope: "all" });
const party = (code: string, reckoning: Reckoning): string =>
  textOf(page.open(code, page.reckonedBy(reckoning)));

describe.each(reckoned)("Serbia's agreements by %s", (_name, reckoning) => {
  test.each(promises)("%s", (_promise, holds) => holds(page, reckoning));
});

test("The years with a colour of their own, one by whichever date", () => {
  const colours = new Map<number, Set<string>>();
  for (const reckoning of RECKONINGS) {
    for (const { kind, year, symbol } of layersOf(serbia, reckoning).agreements.classes) {
      if (kind !== "concluded" || year === null || symbol.kind !== "solid") continue;
      colours.set(year, (colours.get(year) ?? new Set()).add(symbol.fill));
    }
  }
  expect([...colours.keys()].sort()).toEqual([2008, 2011, 2013, 2014, 2015, 2017, 2018, 2020]);
  expect([...colours.values()].every(({ size }) => size === 1)).toBe(true);
});

test("Of V4 one to three are signed for sure, three are listed and four have an agreement", () => {
  const v4 = (reckoning: Reckoning): string =>
    textOf(page.open(group("v4"), page.reckonedBy(reckoning)));
  expect(v4(byDates("listed"))).toContain("3 of 4, as of 2020");
  expect(v4(byDates("signed"))).toContain("1–3 of 4, as of 2020");
  expect(v4(withAll)).toContain("4 of 4, as of 2023");
});

test("Coverage by signature can be stepped through from 2008 to 2020", () => {
  const steps = (year: number) => {
    const coverage = page.show("coverage", { ...page.reckonedBy(byDates("signed")), year });
    return [...coverage.querySelectorAll("button.step")].map((one) => one.hasAttribute("disabled"));
  };
  expect(steps(2009)).toEqual([false, false]);
  expect(steps(2008)).toEqual([true, false]);
  expect(steps(2020)).toEqual([false, true]);
});

describe("The panel of a party", () => {
  test("says of NATO, by signature, when it was signed and for which year it is listed", () => {
    const nato = party("NATO", byDates("signed"));
    expect(nato).toContain("Agreement signed");
    expect(nato).toContain("Signed: 1 October 2008");
    expect(nato).toContain("Listed as concluded 2011");
  });

  test("says of Poland that the date was not found, and not that there is none", () => {
    const poland = party("POL", byDates("signed"));
    expect(poland).toContain("Signature date not found");
    expect(poland).not.toMatch(/not signed|no agreement/i);
  });

  test("says of Slovenia's entry into force how far its source can be trusted", () => {
    const panel = panelOf(page.party("SVN"));
    const tooltip = page.read("tooltip", { ...page.reckonedBy(byDates("in-force")), panel });
    expect(tooltip).toContain("Entered into force 2015 (medium confidence)");
  });

  test.each([
    ["BGR", "14 April 2009", "23 December 2011"],
    ["ROU", "6 June 2013", "8 February 2017"],
  ])("has several agreements of %s in order: %s before %s", (code, first, second) => {
    for (const [, reckoning] of reckoned) {
      const text = party(code, reckoning);
      const acts = text.slice(text.search(/Found in other sources|Dates from other sources/));
      expect(acts.indexOf(first)).toBeGreaterThan(-1);
      expect(acts.indexOf(first)).toBeLessThan(acts.indexOf(second));
    }
  });

  test("tells of Bulgaria's earlier agreement beside its entry in the list", () => {
    const panel = panelOf(page.party("BGR"));
    const tooltip = page.read("tooltip", { ...page.reckonedBy(withAll), panel });
    expect(tooltip).toContain("Concluded 2011");
    expect(tooltip).toContain("Outside the list: signed 2009, defence only");
  });
});

import { afterEach, describe, expect, test } from "vitest";
import { panelOf } from "../../../src/view/panel.ts";
import { elementsWith, elementWith, partiesIn, pause, textOf } from "../../panels/dom.ts";
import { page } from "./serbia.ts";

afterEach(pause);

const details = (code: string, year = 2020): HTMLElement => page.open(code, { year });
const read = (code: string, year?: number): string => textOf(details(code, year));

test("Bosnia and Herzegovina is no. 7 of 15, of 2013, with Slovenia and Czechia", () => {
  const panel = details("BIH");
  expect(textOf(panel)).toContain("State · no. 7 of 15 in the list");
  expect(textOf(panel)).toContain("Agreement concluded");
  expect(textOf(panel)).toContain("Listed as “BiH”");
  const others = partiesIn(elementWith(panel, "section", "Same year"));
  expect(others).toContain("SVN");
  expect(others).toContain("CZE");
});

test("Poland as of 2014 is not in the list, and is listed for 2015", () => {
  const poland = read("POL", 2014);
  expect(poland).toContain("Not in the list as of 2014");
  expect(poland).toContain("Listed as concluded 2015");
  expect(poland).not.toContain("Agreement concluded");
});

describe("Romania", () => {
  test("is shown with both statements, each with its own number", () => {
    const box = elementWith(details("ROU"), "section", "The source says two things");
    const [concluded, launched, ...more] = elementsWith(box, "li").map(textOf);
    expect(concluded).toMatch(/^In the list of concluded agreements, 2017\..* Source 1 1$/);
    expect(launched).toMatch(/^Among the procedures launched.* Source 2 2$/);
    expect(more).toEqual([]);
  });

  test("is launched as of 2016, with the later listing named", () => {
    const romania = read("ROU", 2016);
    expect(romania).toContain("Procedure launched");
    expect(romania).toContain("Listed as concluded 2017");
    expect(romania).not.toContain("The map shows 2017");
  });
});

test("Montenegro is launched only, with no year given", () => {
  const montenegro = read("MNE");
  expect(montenegro).toContain("State · among procedures launched");
  expect(montenegro).toContain("no year given");
  expect(montenegro).not.toContain("The source says two things");
});

test("Croatia reads Not in the list", () => {
  expect(read("HRV")).toContain("Not in the list of concluded agreements");
  const tooltip = page.read("tooltip", { panel: panelOf(page.party("HRV")) });
  expect(tooltip).toContain("Croatia Not in the list");
});

test("Hungary is not in the list, and what other sources know is said to be from elsewhere", () => {
  expect(read("HUN")).toContain("Not in the list of concluded agreements");
  expect(read("HUN")).toContain("It is not in the list of concluded agreements. Scope: general.");
});

test("NATO's agreement is with the organisation and not with each member", () => {
  expect(read("NATO")).toContain("It is not an agreement with each member.");
});

test("Albania is not in the list though NATO is: an organisation never colours its members", () => {
  const { agreements } = page.readingOf().layers;
  expect(agreements.classAsOf(page.party("ALB"), 2020).kind).toBe("not-in-the-list");
});

test("Kosovo* has its memberships and its note, and no status", () => {
  const kosovo = read("XKX");
  expect(kosovo).toContain("without prejudice to positions on status");
  expect(kosovo).toContain("SEENSA");
  expect(kosovo).not.toMatch(/list of concluded|Procedure launched|Agreement concluded|State ·/);
});

test("Serbia is home, with the counts by initiative", () => {
  const serbia = read("SRB");
  expect(serbia).toContain("with 13 states and two organisations");
  expect(serbia).toContain("3 of 5");
});

test("Memberships follow the year shown: North Macedonia is in NATO from 2020", () => {
  expect(read("MKD", 2019)).toMatch(/Not a member:[^.]*NATO/);
  expect(read("MKD", 2020)).toContain("NATO since 27 March 2020");
});

test("The tooltip of Slovenia names its status and its groups", () => {
  const tooltip = page.read("tooltip", { panel: panelOf(page.party("SVN")) });
  expect(tooltip).toContain("Slovenia Concluded 2013");
  expect(tooltip).toContain("SEENSA");
});

test.each(["BIH", "ROU", "NATO", "HUN", "HRV", "XKX", "SRB", "BGR"])(
  "The sources of %s are numbered in the order in which they are first used",
  (code) => {
    const panel = details(code);
    const numbers = [...panel.querySelectorAll(".cited a")].map(textOf);
    const first = [...new Set(numbers)];
    expect(first).toEqual(first.map((_, index) => `Source ${index + 1} ${index + 1}`));
    expect(panel.querySelectorAll("li[id*=-source-]")).toHaveLength(first.length);
  },
);

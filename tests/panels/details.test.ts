import { within } from "@testing-library/dom";
import { afterEach, describe, expect, test } from "vitest";
import { panelOf } from "../../src/view/panel.ts";
import { elementsWith, elementWith, partiesIn, pause, textOf } from "./dom.ts";
import { page } from "./page.ts";

afterEach(pause);

const details = (code: string, year = 2018): HTMLElement => page.open(code, { year });
const read = (code: string, year?: number): string => textOf(details(code, year));

/** The numbers by which the claims in an element name their sources. */
const numbersIn = (element: Element): readonly (string | undefined)[] =>
  [...element.querySelectorAll(".cited a")].map(
    (link) => /^Source (\d+)$/.exec(link.getAttribute("aria-label") ?? "")?.[1],
  );

describe("A state in the list", () => {
  test("is told with its number, its year and the list's own name for it", () => {
    expect(read("CZE")).toContain("State · no. 3 of 4 in the list");
    expect(read("CZE")).toContain("2014 Agreement concluded Listed as “Czech R.”");
  });

  test("before its year is not in the list, and is listed for later", () => {
    expect(read("CZE", 2012)).toContain("Not in the list as of 2012");
    expect(read("CZE", 2012)).toContain("Listed as concluded 2014");
    expect(read("CZE", 2012)).not.toContain("Agreement concluded");
  });

  test("is shown with the others of its year", () => {
    expect(partiesIn(elementWith(details("POL"), "section", "Same year"))).toEqual(["NATO"]);
  });
});

describe("A state that is listed as both", () => {
  test("is shown with both statements, each with its own number", () => {
    const box = elementWith(details("HUN"), "section", "The source says two things");
    const statements = elementsWith(box, "li");
    expect(statements).toHaveLength(2);
    const [concluded, launched] = statements.map(textOf);
    expect(concluded).toContain("In the list of concluded agreements, 2018.");
    expect(launched).toContain("Among the procedures launched, no year given.");
    expect(statements.flatMap(numbersIn)).toEqual(["1", "2"]);
    expect(textOf(box)).toContain("The map shows 2018 with a hatch and a dagger.");
  });

  test("is launched before the year of its listing, with the later listing named", () => {
    expect(read("HUN", 2014)).toContain("Procedure launched");
    expect(read("HUN", 2014)).toContain("Listed as concluded 2018");
    expect(read("HUN", 2014)).not.toContain("The map shows 2018");
  });
});

test("A state that is launched only is said to be so, with no year given", () => {
  expect(read("SVN")).toContain("State · among procedures launched");
  expect(read("SVN")).toContain("no year given");
  expect(read("SVN")).not.toContain("The source says two things");
});

test("A state that the list does not name reads Not in the list", () => {
  expect(read("ITA")).toContain("Not in the list of concluded agreements");
  expect(page.read("tooltip", { panel: panelOf(page.party("ITA")) })).toContain(
    "Italy Not in the list",
  );
});

test("What other sources know of one that is not in the list is said to be from elsewhere", () => {
  expect(read("CHE")).toContain("Not in the list of concluded agreements");
  expect(read("CHE")).toContain("It is not in the list of concluded agreements. Scope: general.");
});

test("An organisation's agreement is with it and not with each member", () => {
  expect(read("NATO")).toContain("It is not an agreement with each member.");
});

test("A country that is not classed has its memberships and no status", () => {
  expect(read("LIE")).toContain("Lakes Initiative since 20 May 2013");
  expect(read("LIE")).not.toMatch(
    /list of concluded|Procedure launched|Agreement concluded|State ·/,
  );
});

test("The home state has the counts by initiative", () => {
  expect(read("AUT")).toContain("with three states and one organisation");
  expect(read("AUT")).toContain("Lakes Initiative 1 of 3");
});

test("Memberships follow the year shown", () => {
  expect(read("SVN", 2015)).toMatch(/Not a member:[^.]*NATO/);
  expect(read("SVN", 2016)).toContain("NATO since 5 June 2016");
  expect(read("CHE", 2015)).toContain("NATO since 1 January 2001");
  expect(read("CHE", 2016)).toMatch(/Not a member:[^.]*NATO/);
});

describe("Sources", () => {
  const everyParty = [...page.facts.dataset.parties.keys()];

  test.each(everyParty)("of %s are numbered in the order in which they are first used", (code) => {
    const panel = details(code);
    const first = [...new Set(numbersIn(panel))];
    expect(first).toEqual(first.map((_, index) => String(index + 1)));
    expect(panel.querySelectorAll("li[id*=-source-]")).toHaveLength(first.length);
  });

  test("open in a tab of their own, without a handle on this page", () => {
    const panel = within(details("CZE"));
    const link = panel.getByRole("link", { name: "Invented list of agreements", hidden: true });
    expect(link.getAttribute("href")).toBe("https://list.invented.example/agreements");
    expect(link.getAttribute("target")).toBe("_blank");
    expect(link.getAttribute("rel")).toContain("noopener");
  });
});

import { describe, expect, test } from "vitest";
import { elementsWith, markupOf, party, read, textOf } from "./oldRendering.tsx";

const details = (code: string, year = 2020): string =>
  read("details", { selected: party(code), year });
const markup = (code: string, year = 2020): string =>
  markupOf("details", { selected: party(code), year });

describe("A state in the list", () => {
  test("is told with its number, its year and the list's own name for it", () => {
    expect(details("BIH")).toContain("State · no. 7 of 15 in the list");
    expect(details("BIH")).toContain("Agreement concluded");
    expect(details("BIH")).toContain("Listed as “BiH”");
  });

  test("before its year is not in the list, and is listed for later", () => {
    expect(details("POL", 2014)).toContain("Not in the list as of 2014");
    expect(details("POL", 2014)).toContain("Listed as concluded 2015");
    expect(details("POL", 2014)).not.toContain("Agreement concluded");
  });

  test("is shown with the others of its year", () => {
    const [section] = elementsWith(markup("BIH"), "section", "Same year");
    expect(textOf(section ?? "")).toContain("Slovenia");
    expect(textOf(section ?? "")).toContain("Czechia");
  });
});

describe("Romania", () => {
  test("is shown with both statements, each with its own number", () => {
    const [box] = elementsWith(markup("ROU"), "section", "The source says two things");
    const statements = elementsWith(box ?? "", "li", "");
    expect(statements).toHaveLength(2);
    expect(textOf(statements[0] ?? "")).toContain("In the list of concluded agreements, 2017.");
    expect(textOf(statements[1] ?? "")).toContain("Among the procedures launched");
    const numbers = statements.map((statement) => /aria-label="Source (\d+)"/.exec(statement)?.[1]);
    expect(numbers).toEqual(["1", "2"]);
  });

  test("is launched as of 2016, with the later listing named", () => {
    expect(details("ROU", 2016)).toContain("Procedure launched");
    expect(details("ROU", 2016)).toContain("Listed as concluded 2017");
    expect(details("ROU", 2016)).not.toContain("The map shows 2017");
  });
});

test("Montenegro is launched only, with no year given", () => {
  expect(details("MNE")).toContain("State · among procedures launched");
  expect(details("MNE")).toContain("no year given");
  expect(details("MNE")).not.toContain("The source says two things");
});

test("Croatia reads Not in the list", () => {
  expect(details("HRV")).toContain("Not in the list of concluded agreements");
  expect(read("tooltip", { selected: party("HRV") })).toContain("Croatia Not in the list");
});

test("Hungary is not in the list, and what other sources know is said to be from elsewhere", () => {
  expect(details("HUN")).toContain("Not in the list of concluded agreements");
  expect(details("HUN")).toContain(
    "It is not in the list of concluded agreements. Scope: general.",
  );
});

test("NATO's agreement is with the organisation and not with each member", () => {
  expect(details("NATO")).toContain("It is not an agreement with each member.");
});

test("Kosovo* has its memberships and its note, and no status", () => {
  const text = details("XKX");
  expect(text).toContain("without prejudice to positions on status");
  expect(text).toContain("SEENSA");
  expect(text).not.toMatch(/list of concluded|Procedure launched|Agreement concluded|State ·/);
});

test("Serbia is home, with the counts by initiative", () => {
  expect(details("SRB")).toContain("with 13 states and two organisations");
  expect(details("SRB")).toContain("3 of 5");
});

test("Memberships follow the year shown: North Macedonia is in NATO from 2020", () => {
  expect(details("MKD", 2019)).toMatch(/Not a member:[^.]*NATO/);
  expect(details("MKD", 2020)).toContain("NATO since 27 March 2020");
});

describe("Sources", () => {
  const numbersIn = (text: string): number[] =>
    [...text.matchAll(/aria-label="Source (\d+)"/g)].map(([, number]) => Number(number));

  test.each(["BIH", "ROU", "NATO", "HUN", "HRV", "XKX", "SRB", "BGR"])(
    "of %s are numbered in the order in which they are first used",
    (code) => {
      const first = [...new Set(numbersIn(markup(code)))];
      expect(first).toEqual(first.map((_, index) => index + 1));
      const listed = elementsWith(markup(code), "li", "").filter((line) =>
        /-source-\d+"/.test(line.slice(0, 40)),
      );
      expect(listed).toHaveLength(first.length);
    },
  );

  test("open in a tab of their own, without a handle on this page", () => {
    expect(markup("BIH")).toMatch(/<a href="https?:[^"]*" target="_blank" rel="noopener[^"]*">/);
  });
});

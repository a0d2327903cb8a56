import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverageAsOf } from "../../src/domain/coverage.ts";
import { membersAsOf } from "../../src/domain/initiative.ts";
import { invented } from "../invented/invented.ts";
import { stay } from "./smallDataset.ts";

describe("The members of a group follow the year", () => {
  const returned = [
    stay("rivers", "SVN", "1995-04-26", "1996-10-27"),
    stay("rivers", "SVN", "2008"),
  ];
  test.each([
    [1994, 0],
    [1995, 1],
    [1996, 0],
    [2007, 0],
    [2008, 1],
  ])("as of %i, a state that came, left and came back counts %i times", (year, count) => {
    expect(membersAsOf(returned, "rivers", year)).toHaveLength(count);
  });

  test("a membership without a known beginning is told and never counted", () => {
    const poland = invented.memberships.filter(({ member }) => member === "POL");
    expect(poland.map(({ initiative }) => initiative)).toContain("lakes");
    expect(membersAsOf(invented.memberships, "lakes", 2018)).not.toContain("POL");
  });

  test("no member is counted twice, whatever the table holds", () => {
    const anyStay = fc
      .tuple(fc.constantFrom("CZE", "HUN", "SVN"), fc.integer({ min: 1990, max: 2020 }))
      .map(([code, from]) => stay("nato", code, String(from)));
    fc.assert(
      fc.property(fc.array(anyStay), fc.integer({ min: 1990, max: 2025 }), (stays, year) => {
        const members = membersAsOf(stays, "nato", year);
        expect(new Set(members).size).toBe(members.length);
      }),
    );
  });
});

describe("Coverage of a group", () => {
  test("home state, organizations and what is not classed stand outside the count", () => {
    const memberships = [...invented.memberships, stay("lakes", "NATO", "2013")];
    expect(membersAsOf(memberships, "lakes", 2018)).toHaveLength(6);
    const coverage = coverageAsOf({ ...invented, memberships }, "lakes", 2018);
    expect(coverage).toMatchObject({
      concluded: ["HUN"],
      launched: ["SVN"],
      notInTheList: ["CHE"],
      notClassed: ["LIE"],
      includesHome: true,
      covered: 1,
      total: 3,
    });
  });

  test("before its conclusion a party is counted as launched", () => {
    expect(coverageAsOf(invented, "lakes", 2017)).toMatchObject({
      concluded: [],
      launched: ["HUN", "SVN"],
    });
  });

  test.each([
    [2011, [], ["CZE", "POL", "HUN", "CHE"]],
    [2012, ["POL"], ["CZE", "HUN", "CHE"]],
    [2014, ["CZE", "POL"], ["HUN", "CHE"]],
    [2016, ["CZE", "POL"], ["HUN", "SVN"]],
    [2018, ["CZE", "POL", "HUN"], ["SVN"]],
  ])(
    "as of %i, of the members that NATO has then those covered are %j, others %j",
    (year, concluded, others) => {
      const coverage = coverageAsOf(invented, "nato", year);
      expect(coverage.concluded).toEqual(concluded);
      expect([...coverage.notInTheList, ...coverage.launched].sort()).toEqual([...others].sort());
      expect(coverage).toMatchObject({ includesHome: false, total: 4 });
    },
  );

  test("a group without members covers nothing", () => {
    expect(coverageAsOf(invented, "council", 2018)).toMatchObject({ concluded: [], total: 0 });
    expect(coverageAsOf(invented, "unknown", 2018)).toMatchObject({ concluded: [], total: 0 });
  });
});

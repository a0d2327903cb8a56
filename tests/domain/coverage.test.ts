import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverageAsOf } from "../../src/domain/coverage.ts";
import { membersAsOf } from "../../src/domain/initiative.ts";
import { agreement, dataset, stay } from "./smallDataset.ts";

describe("The members of a group follow the year", () => {
  const malta = [stay("pfp", "MLT", "1995-04-26", "1996-10-27"), stay("pfp", "MLT", "2008")];
  test.each([
    [1994, 0],
    [1995, 1],
    [1996, 0],
    [2007, 0],
    [2008, 1],
  ])("as of %i, a state that came, left and came back counts %i times", (year, count) => {
    expect(membersAsOf(malta, "pfp", year)).toHaveLength(count);
  });

  test("a membership without a known beginning is told and never counted", () => {
    expect(membersAsOf([stay("rcc", "AUT", null)], "rcc", 2020)).toEqual([]);
  });

  test("no member is counted twice, whatever the table holds", () => {
    const anyStay = fc
      .tuple(fc.constantFrom("BGR", "ROU", "MLT"), fc.integer({ min: 1990, max: 2020 }))
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
  const some = dataset(
    [
      agreement("BGR", { year: 2011 }),
      agreement("ROU", { year: 2017, launched: "undated" }),
      agreement("MNE", { launched: "undated" }),
    ],
    ["SRB", "XKX", "EU", "BGR", "ROU", "MNE", "HRV"].map((code) => stay("seensa", code, "2011")),
  );

  test("home state, organizations and Kosovo* stand outside the count", () => {
    const coverage = coverageAsOf(some, "seensa", 2020);
    expect(coverage).toMatchObject({
      concluded: ["BGR", "ROU"],
      launched: ["MNE"],
      notInTheList: ["HRV"],
      notClassed: ["XKX"],
      includesHome: true,
      total: 4,
    });
  });

  test("before its conclusion a party is counted as launched", () => {
    expect(coverageAsOf(some, "seensa", 2016)).toMatchObject({
      concluded: ["BGR"],
      launched: ["ROU", "MNE"],
    });
  });

  test("a group without members covers nothing", () => {
    expect(coverageAsOf(some, "unknown", 2020)).toMatchObject({ concluded: [], total: 0 });
  });
});

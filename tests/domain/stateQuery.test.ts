import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  EVERY_STATE,
  STANDINGS,
  type StateQuery,
  statesFound,
} from "../../src/domain/stateQuery.ts";
import { agreement, dataset, stay } from "./smallDataset.ts";

const some = dataset(
  [
    agreement("BGR", { year: 2011 }),
    agreement("ROU", { year: 2017, launched: "undated" }),
    agreement("MNE", { launched: "undated" }),
    agreement("RUS", { year: 2014 }),
    agreement("HUN", {}),
  ],
  [
    ...["SRB", "XKX", "EU", "BGR", "ROU", "MNE", "HRV"].map((code) => stay("seensa", code, "2011")),
    ...["BGR", "ROU", "HRV"].map((code) => stay("nato", code, "2009")),
    stay("nato", "MNE", "2017-06-05"),
    stay("rcc", "HRV", null),
  ],
);

const ask = (query: Partial<StateQuery>, year = 2020) =>
  statesFound(some, { ...EVERY_STATE, ...query }, year);

describe("A question about states", () => {
  test("finds the members of a group with the standing asked for, and tells the others", () => {
    expect(ask({ within: ["seensa"], standings: ["not-in-the-list"] })).toMatchObject({
      found: ["HRV"],
      others: ["BGR", "ROU", "MNE"],
    });
  });

  test("leaves out members of the groups that are not to be", () => {
    const query = { within: ["seensa"], outside: ["nato"] };
    expect(ask(query, 2016).found).toEqual(["MNE"]);
    expect(ask(query, 2017).found).toEqual([]);
  });

  test("counts an entry listed as both among the concluded, and finds it by its own name too", () => {
    expect(ask({ standings: ["concluded"] }).found).toEqual(["BGR", "ROU", "RUS"]);
    expect(ask({ standings: ["listed-as-both"] }).found).toEqual(["ROU"]);
    expect(ask({ standings: ["launched"] }).found).toEqual(["MNE"]);
  });

  test("follows the year: before its conclusion a state is found as launched", () => {
    expect(ask({ standings: ["launched"] }, 2016).found).toEqual(["ROU", "MNE"]);
  });

  test("leaves out the home state and says so, tells Kosovo* apart, and finds no organization", () => {
    const answer = ask({ within: ["seensa"] });
    expect(answer).toMatchObject({ includesHome: true, notClassed: ["XKX"] });
    expect([...answer.found, ...answer.others]).not.toContain("EU");
    expect(ask({ within: ["nato"] })).toMatchObject({ includesHome: false, notClassed: [] });
  });

  test("neither finds nor rules out a state whose membership has no date", () => {
    const unsettled = [{ state: "HRV", groups: ["rcc"] }];
    expect(ask({ within: ["rcc"] })).toMatchObject({ found: [], others: [], unsettled });
    expect(ask({ within: ["nato"], outside: ["rcc"] })).toMatchObject({
      found: ["BGR", "ROU", "MNE"],
      unsettled,
    });
    expect(ask({ within: ["rcc"], standings: ["concluded"] }).unsettled).toEqual([]);
  });

  test("rules out one that had left by then, whenever it came", () => {
    const left = dataset([], [stay("rcc", "GRC", null, "2012")]);
    const asOf = (year: number) => statesFound(left, { ...EVERY_STATE, within: ["rcc"] }, year);
    expect(asOf(2011).unsettled).toEqual([{ state: "GRC", groups: ["rcc"] }]);
    expect(asOf(2012).unsettled).toEqual([]);
  });

  test("does not seek among states known from records outside the list alone", () => {
    expect(ask({}).found).toEqual(["BGR", "ROU", "MNE", "RUS", "HRV"]);
  });
});

test("found, others, undated, not classed and home are together the members that are told of", () => {
  const stays = fc.array(
    fc
      .tuple(
        fc.constantFrom("SRB", "XKX", "BGR", "ROU", "MNE", "HRV", "RUS"),
        fc.option(fc.integer({ min: 2005, max: 2020 })),
      )
      .map(([code, from]) => stay("nato", code, from === null ? null : String(from))),
  );
  const years = fc.integer({ min: 2008, max: 2020 });
  fc.assert(
    fc.property(stays, fc.subarray([...STANDINGS]), years, (memberships, standings, year) => {
      const facts = dataset(some.agreements, memberships);
      const answer = statesFound(facts, { ...EVERY_STATE, within: ["nato"], standings }, year);
      const every = statesFound(facts, { ...EVERY_STATE, within: ["nato"] }, year);
      const counted = [...answer.found, ...answer.others];
      expect(new Set(counted)).toEqual(new Set(every.found));
      const all = [
        ...counted,
        ...every.unsettled.map(({ state }) => state),
        ...every.notClassed,
        ...(every.includesHome ? ["SRB"] : []),
      ];
      const told = memberships
        .filter(({ interval: { from } }) => from === null || Number(from) <= year)
        .map(({ member }) => member);
      expect([...all].sort()).toEqual([...new Set<string>(told)].sort());
    }),
  );
});

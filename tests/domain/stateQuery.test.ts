import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  EVERY_STATE,
  STANDINGS,
  type StateQuery,
  statesFound,
} from "../../src/domain/stateQuery.ts";
import { invented } from "../invented/invented.ts";
import { agreement, dataset, stay } from "./smallDataset.ts";

const ask = (query: Partial<StateQuery>, year = 2018) =>
  statesFound(invented, { ...EVERY_STATE, ...query }, year);

describe("A question about states", () => {
  test("finds the members of a group with the standing asked for, and tells the others", () => {
    expect(ask({ within: ["lakes"], standings: ["not-in-the-list"] })).toMatchObject({
      found: ["CHE"],
      others: ["HUN", "SVN"],
    });
  });

  test("leaves out members of the groups that are not to be, as they are then", () => {
    const query = { within: ["lakes"], outside: ["nato"] };
    expect(ask(query, 2015).found).toEqual(["SVN"]);
    expect(ask(query, 2016).found).toEqual(["CHE"]);
  });

  test("counts an entry listed as both among the concluded, and finds it by its own name too", () => {
    expect(ask({ standings: ["concluded"] }).found).toEqual(["POL", "CZE", "HUN"]);
    expect(ask({ standings: ["listed-as-both"] }).found).toEqual(["HUN"]);
    expect(ask({ standings: ["launched"] }).found).toEqual(["SVN"]);
  });

  test("follows the year: before its conclusion a state is found as launched", () => {
    expect(ask({ standings: ["launched"] }, 2017).found).toEqual(["HUN", "SVN"]);
  });

  test("leaves out the home state and says so, tells apart what is not classed", () => {
    expect(ask({ within: ["lakes"] })).toMatchObject({ includesHome: true, notClassed: ["LIE"] });
    expect(ask({ within: ["nato"] })).toMatchObject({ includesHome: false, notClassed: [] });
  });

  test("finds no organization, though it has an agreement and is in a group", () => {
    const memberships = [...invented.memberships, stay("rivers", "NATO", "2000")];
    const answer = statesFound(
      { ...invented, memberships },
      { ...EVERY_STATE, within: ["rivers"] },
      2018,
    );
    expect(answer).toMatchObject({ found: ["CZE", "HUN"], others: [], unsettled: [] });
    expect(ask({}).found).not.toContain("NATO");
  });

  test("neither finds nor rules out a state whose membership has no date", () => {
    const unsettled = [{ state: "POL", groups: ["lakes"] }];
    expect(ask({ within: ["lakes"] })).toMatchObject({ found: ["HUN", "SVN", "CHE"], unsettled });
    expect(ask({ within: ["nato"], outside: ["lakes"] })).toMatchObject({
      found: ["CZE"],
      unsettled,
    });
    expect(ask({ within: ["lakes"], standings: ["launched"] }).unsettled).toEqual([]);
  });

  test("rules out one that had left by then, whenever it came", () => {
    const left = dataset([], [stay("rivers", "ITA", null, "2012")]);
    const asOf = (year: number) => statesFound(left, { ...EVERY_STATE, within: ["rivers"] }, year);
    expect(asOf(2011).unsettled).toEqual([{ state: "ITA", groups: ["rivers"] }]);
    expect(asOf(2012).unsettled).toEqual([]);
  });

  test("does not seek among states known from records outside the list alone", () => {
    const some = dataset([agreement("POL", { year: 2012 }), agreement("CHE", {})]);
    expect(statesFound(some, EVERY_STATE, 2018).found).toEqual(["POL"]);
    expect(ask({}).found).not.toContain("ITA");
  });
});

test("found, others, undated, not classed and home are together the members that are told of", () => {
  const stays = fc.array(
    fc
      .tuple(
        fc.constantFrom("AUT", "LIE", "CHE", "CZE", "HUN", "POL", "SVN"),
        fc.option(fc.integer({ min: 2005, max: 2020 })),
      )
      .map(([code, from]) => stay("nato", code, from === null ? null : String(from))),
  );
  const years = fc.integer({ min: 2008, max: 2020 });
  fc.assert(
    fc.property(stays, fc.subarray([...STANDINGS]), years, (memberships, standings, year) => {
      const facts = { ...invented, memberships };
      const answer = statesFound(facts, { ...EVERY_STATE, within: ["nato"], standings }, year);
      const every = statesFound(facts, { ...EVERY_STATE, within: ["nato"] }, year);
      const counted = [...answer.found, ...answer.others];
      expect(new Set(counted)).toEqual(new Set(every.found));
      const all = [
        ...counted,
        ...every.unsettled.map(({ state }) => state),
        ...every.notClassed,
        ...(every.includesHome ? ["AUT"] : []),
      ];
      const told = memberships
        .filter(({ interval: { from } }) => from === null || Number(from) <= year)
        .map(({ member }) => member);
      expect([...all].sort()).toEqual([...new Set<string>(told)].sort());
    }),
  );
});

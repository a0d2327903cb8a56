import { describe, expect, test } from "vitest";
import { parseCountryCode } from "../../src/domain/party.ts";
import { AS_LISTED, RECKONINGS, type Reckoning, reckoningOf } from "../../src/domain/reckoning.ts";
import { yearsOf } from "../../src/domain/tally.ts";
import { agreementLayerOf, rampStep } from "../../src/layers/agreementLayer.ts";
import type { AreaClass } from "../../src/layers/layer.ts";
import { invented, party } from "../invented/invented.ts";

const by = (change: Partial<Reckoning>) =>
  agreementLayerOf(invented, reckoningOf({ ...AS_LISTED, ...change }));

const listed = by({});
const reckoned = {
  "by signature": by({ dates: "signed" }),
  "with all records": by({ records: "all", scope: "all" }),
};

describe("the fills of the map", () => {
  test.each([
    ["CZE", 2013, "not-in-the-list"],
    ["CZE", 2014, "concluded-2014"],
    ["CZE", 2018, "concluded-2014"],
    ["HUN", 2017, "launched"],
    ["HUN", 2018, "listed-as-both-2018"],
    ["SVN", 2012, "launched"],
    ["SVN", 2018, "launched"],
    ["CHE", 2018, "not-in-the-list"],
    ["ITA", 2018, "not-in-the-list"],
    ["AUT", 2012, "home"],
    ["LIE", 2018, "not-classed"],
  ])("%s is, as of %i, in the class %s", (code, year, id) => {
    expect(listed.classAsOf(party(code), year).id).toBe(id);
  });

  test.each([
    ["by signature", "NATO", 2009, "not-in-the-list"],
    ["by signature", "NATO", 2010, "concluded-2010"],
    ["by signature", "POL", 2018, "undated"],
    ["by signature", "HUN", 2018, "listed-as-both-2018"],
    ["with all records", "CHE", 2018, "not-in-the-list"],
    ["with all records", "CHE", 2019, "outside-the-list-2019"],
    ["with all records", "CZE", 2011, "outside-the-list-2011"],
    ["with all records", "CZE", 2014, "concluded-2014"],
  ] as const)("%s %s is, as of %i, in the class %s", (reckoning, code, year, id) => {
    expect(reckoned[reckoning].classAsOf(party(code), year).id).toBe(id);
  });

  test("a country that the facts do not know is not in the list", () => {
    const unknown = parseCountryCode("ZZZ");
    if (unknown === null) throw new Error("ZZZ is a code");
    expect(listed.classAsOf(unknown, 2018).id).toBe("not-in-the-list");
  });

  test("the key's classes are the same at every year and hold every class that is shown", () => {
    for (const reckoning of RECKONINGS) {
      const layer = agreementLayerOf(invented, reckoning);
      const ids = new Set(layer.classes.map(({ id }) => id));
      expect(ids.size).toBe(layer.classes.length);
      const { first, newest } = yearsOf(invented, reckoning);
      for (const code of invented.parties.keys()) {
        for (let year = first; year <= newest; year++) {
          expect(ids).toContain(layer.classAsOf(code, year).id);
        }
      }
    }
  });
});

const stepsOf = (classes: readonly AreaClass[]) =>
  classes
    .filter(({ kind }) => kind === "concluded")
    .map(({ year, symbol }) => [year, symbol.kind === "solid" ? symbol.fill : "hatched"]);

describe("the colours of the years", () => {
  test("three years of conclusion take the ramp from end to end in order of time", () => {
    expect(stepsOf(listed.classes)).toEqual([
      [2012, "--ramp-1"],
      [2014, "--ramp-4"],
      [2018, "--ramp-7"],
    ]);
  });

  test("a year that the list does not have takes the colour of the nearest that it has", () => {
    expect(stepsOf(reckoned["by signature"].classes)).toEqual([
      [2010, "--ramp-1"],
      [2014, "--ramp-4"],
      [2018, "--ramp-7"],
    ]);
  });

  test.each([
    [1, [1]],
    [2, [1, 7]],
    [3, [1, 4, 7]],
    [7, [1, 2, 3, 4, 5, 6, 7]],
    [9, [1, 2, 3, 3, 4, 5, 6, 6, 7]],
  ])("%i years use the ramp evenly, from end to end and in order", (count, steps) => {
    expect(Array.from({ length: count }, (_, index) => rampStep(index, count))).toEqual(steps);
  });
});

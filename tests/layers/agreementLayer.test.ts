import { describe, expect, test } from "vitest";
import { parseCountryCode } from "../../src/domain/party.ts";
import { agreementLayerOf, rampStep } from "../../src/layers/agreementLayer.ts";
import { shippedDataset } from "../facts/shipped.ts";

const dataset = await shippedDataset();
const layer = agreementLayerOf(dataset);

function classOf(text: string, year: number): string {
  const code = parseCountryCode(text);
  if (!code) throw new Error(`${text} is no code`);
  return layer.classAsOf(code, year).id;
}

describe("the fills of the map", () => {
  test.each([
    ["POL", 2014, "not-in-the-list"],
    ["POL", 2015, "concluded-2015"],
    ["ROU", 2016, "launched"],
    ["ROU", 2017, "listed-as-both-2017"],
    ["CYP", 2014, "launched"],
    ["CYP", 2020, "listed-as-both-2017"],
    ["DEU", 2011, "launched"],
    ["PRT", 2020, "launched"],
    ["MNE", 2020, "launched"],
    ["HRV", 2020, "not-in-the-list"],
    ["HUN", 2020, "not-in-the-list"],
    ["SRB", 2011, "home"],
    ["XKX", 2020, "not-classed"],
    ["ZZZ", 2020, "not-in-the-list"],
  ])("%s is, as of %i, in the class %s", (code, year, id) => {
    expect(classOf(code, year)).toBe(id);
  });

  test("the key's classes are the same at every year and hold every class that is shown", () => {
    const ids = new Set(layer.classes.map(({ id }) => id));
    for (const code of dataset.parties.keys()) {
      for (let year = dataset.years.first; year <= dataset.years.newest; year++) {
        expect(ids).toContain(layer.classAsOf(code, year).id);
      }
    }
    expect(ids.size).toBe(layer.classes.length);
  });

  test("seven years of conclusion take the seven steps of the ramp in order of time", () => {
    const steps = layer.classes
      .filter(({ kind }) => kind === "concluded")
      .map(({ year, symbol }) => [year, symbol.kind === "solid" ? symbol.fill : "hatched"]);
    expect(steps).toEqual([
      [2011, "--ramp-1"],
      [2013, "--ramp-2"],
      [2014, "--ramp-3"],
      [2015, "--ramp-4"],
      [2017, "--ramp-5"],
      [2018, "--ramp-6"],
      [2020, "--ramp-7"],
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

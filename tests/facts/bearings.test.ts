import { expect, test } from "vitest";
import { selectableAsOf } from "../../src/bearings/selectable.ts";
import { stepFrom } from "../../src/bearings/walk.ts";
import { layersOf } from "../../src/layers/index.ts";
import { type Places, reachedFrom } from "../bearings/reached.ts";
import { geographies } from "../geo/geographies.ts";
import { country, shippedDataset } from "./shipped.ts";

const dataset = await shippedDataset();
const layers = layersOf(dataset);
const groups = layers.groups.map(({ id }) => id);
const years = [2011, 2014, 2017, 2020];

/** No group, each alone, every two of them, and all together. */
const someGroups = [
  [],
  groups,
  ...groups.flatMap((one, index) => [[one], ...groups.slice(index + 1).map((two) => [one, two])]),
];

interface Shown {
  readonly places: Places;
  /** The first groups with which these places are there. */
  readonly active: string;
}

// Most groups and years show the places that others show: each walk is walked once.
const known = new Map<string, Shown>();

function shownAsOf(policy: keyof typeof geographies, year: number): ReadonlySet<Shown> {
  const shown = someGroups.map((active) => {
    const places = selectableAsOf({ dataset, layers, year, active }, geographies[policy]);
    const key = [...places].join(" ");
    const same = known.get(key) ?? { places, active: active.join() };
    known.set(key, same);
    return same;
  });
  return new Set(shown);
}

const leftBehind = new Map<Shown, readonly string[]>();

function leftFromSerbia(shown: Shown): readonly string[] {
  const done = leftBehind.get(shown);
  if (done) return done;
  const found = reachedFrom(shown.places, "SRB");
  const left = [...shown.places.keys()].filter((code) => !found.has(code));
  leftBehind.set(shown, left);
  return left;
}

test.each(
  (["un1244", "serbia"] as const).flatMap((policy) => years.map((year) => [policy, year] as const)),
)(
  "under the boundaries %s every country is reached from Serbia as of %d, whatever layers are on",
  (policy, year) => {
    for (const shown of shownAsOf(policy, year)) {
      expect(shown.places.size).toBeGreaterThan(12);
      expect(leftFromSerbia(shown), shown.active).toEqual([]);
    }
  },
);

test.each([
  ["up", ["HUN", "ROU"]],
  ["right", ["BGR", "ROU"]],
  ["left", ["BIH", "HRV", "MNE"]],
  ["down", ["MKD", "XKX", "ALB"]],
] as const)("from Serbia %s leads to a neighbour on that side", (direction, sides) => {
  for (const year of years) {
    for (const { places, active } of shownAsOf("un1244", year)) {
      expect(sides, active).toContain(stepFrom(places, "SRB", direction, null)?.to);
    }
  }
});

test("from Russia, while no layer is on, nothing lies to the right", () => {
  const shown = { dataset, layers, year: 2020, active: [] };
  const places = selectableAsOf(shown, geographies.un1244);
  expect(places.has(country("RUS"))).toBe(true);
  expect(stepFrom(places, "RUS", "right", null)).toBeNull();
});

import { describe, expect, test } from "vitest";
import { selectableAsOf } from "../../src/bearings/selectable.ts";
import { DIRECTIONS, type Direction, type Step, stepFrom } from "../../src/bearings/walk.ts";
import { layersOf } from "../../src/layers/index.ts";
import { geographies } from "../geo/geographies.ts";
import { serbia } from "../panels/serbia.ts";

const layers = layersOf(serbia);
const groups = layers.switched.flatMap(({ kind, id }) => (kind === "initiative" ? [id] : []));
const years = [2011, 2014, 2017, 2020];

/** No group, each alone, every two of them, and all together. */
const someGroups = [
  [],
  groups,
  ...groups.flatMap((one, index) => [[one], ...groups.slice(index + 1).map((two) => [one, two])]),
];

const placesIn = (policy: keyof typeof geographies, year: number, active: readonly string[]) =>
  selectableAsOf({ dataset: serbia, layers, year, active }, geographies[policy]);

const stepsFrom = (places: ReturnType<typeof placesIn>, from: string, last: Step | null) =>
  DIRECTIONS.flatMap((direction) => stepFrom(places, from, direction, last) ?? []);

/** Where a walk from Serbia can come, with all that it remembers on its way. */
function reached(places: ReturnType<typeof placesIn>): ReadonlySet<string> {
  const found = new Set(["SRB"]);
  const seen = new Set<string>();
  const waiting = stepsFrom(places, "SRB", null);
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const key = `${step.from} ${step.to}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.add(step.to);
    waiting.push(...stepsFrom(places, step.to, step));
  }
  return found;
}

const OPPOSITE: Readonly<Record<Direction, Direction>> = {
  up: "down",
  down: "up",
  left: "right",
  right: "left",
};

describe.each(["un1244", "serbia"] as const)("Under the boundaries %s", (policy) => {
  test.each(years)(
    "every country is reached from Serbia as of %d, whatever layers are on",
    (year) => {
      for (const active of someGroups) {
        const places = placesIn(policy, year, active);
        const found = reached(places);
        const left = [...places.keys()].filter((code) => !found.has(code));
        expect(left, active.join()).toEqual([]);
      }
    },
  );

  test.each(years)("the opposite arrow takes each step back, as of %d", (year) => {
    for (const active of someGroups) {
      const places = placesIn(policy, year, active);
      for (const from of places.keys()) {
        for (const step of stepsFrom(places, from, null)) {
          const back = stepFrom(places, step.to, OPPOSITE[step.direction], step);
          expect(back?.to, `${from} ${step.direction} ${step.to}`).toBe(from);
        }
      }
    }
  });
});

test.each([
  ["up", ["HUN", "ROU"]],
  ["right", ["BGR", "ROU"]],
  ["left", ["BIH", "HRV", "MNE"]],
  ["down", ["MKD", "XKX", "ALB"]],
] as const)("From Serbia %s leads to a neighbour on that side", (direction, sides) => {
  for (const year of years) {
    for (const active of someGroups) {
      const step = stepFrom(placesIn("un1244", year, active), "SRB", direction, null);
      expect(sides).toContain(step?.to);
    }
  }
});

test("a step that was taken long ago is not taken back", () => {
  const places = placesIn("un1244", 2020, []);
  const step = stepFrom(places, "RUS", "down", null);
  const onward = stepFrom(places, "CYP", "left", step);
  expect(stepFrom(places, onward?.to ?? "", "up", onward)?.to).not.toBe("RUS");
});

test("where nothing lies in a direction the walk stays", () => {
  expect(stepFrom(placesIn("un1244", 2020, []), "RUS", "right", null)).toBeNull();
});

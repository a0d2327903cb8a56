import { assert, constantFrom, double, property, tuple, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import { selectableAsOf } from "../../src/bearings/selectable.ts";
import { DIRECTIONS, stepFrom } from "../../src/bearings/walk.ts";
import { layersOf } from "../../src/layers/index.ts";
import { geographies } from "../geo/geographies.ts";
import { invented } from "../invented/invented.ts";
import { OPPOSITE, type Places, reachedFrom } from "./reached.ts";

const layers = layersOf(invented);
const years = [2011, 2012, 2014, 2016, 2018];

/** Every choice of the invented groups. */
const someGroups = [
  [],
  ["lakes"],
  ["rivers"],
  ["nato"],
  ["lakes", "rivers"],
  ["lakes", "nato"],
  ["rivers", "nato"],
  ["lakes", "rivers", "nato"],
];

const placesIn = (year: number, active: readonly string[]): Places =>
  selectableAsOf({ dataset: invented, layers, year, active }, geographies.un1244);

describe("On the map of the invented facts", () => {
  test.each(years)(
    "every country is reached from Austria as of %d, whatever layers are on",
    (year) => {
      for (const active of someGroups) {
        const places = placesIn(year, active);
        const found = reachedFrom(places, "AUT");
        expect(places.size).toBeGreaterThan(8);
        expect(
          [...places.keys()].filter((code) => !found.has(code)),
          active.join(),
        ).toEqual([]);
      }
    },
  );

  test.each([
    ["up", ["CZE", "DEU"]],
    ["right", ["HUN", "SVK"]],
    ["left", ["CHE", "LIE"]],
    ["down", ["ITA", "SVN"]],
  ] as const)("from Austria %s leads to a neighbour on that side", (direction, sides) => {
    for (const year of years) {
      for (const active of someGroups) {
        expect(sides).toContain(stepFrom(placesIn(year, active), "AUT", direction, null)?.to);
      }
    }
  });

  test("a step that was taken long ago is not taken back", () => {
    const places = placesIn(2018, []);
    const up = stepFrom(places, "AUT", "up", null);
    const right = stepFrom(places, up?.to ?? "", "right", up);
    expect([up?.to, right?.to]).toEqual(["CZE", "SVK"]);
    expect(stepFrom(places, "SVK", "down", right)?.to).toBe("HUN");
    expect(stepFrom(places, "SVK", "left", right)?.to).toBe("CZE");
  });

  test("where nothing lies in a direction the walk stays", () => {
    expect(stepFrom(placesIn(2018, []), "HUN", "right", null)).toBeNull();
  });
});

describe("Wherever the places are", () => {
  const letters = "ABCDEFGHIJKL".split("");
  // As far as the map can be moved.
  const spot = tuple(
    double({ min: -70, max: 70, noNaN: true }),
    double({ min: 10, max: 80, noNaN: true }),
  );
  const anyPlaces = uniqueArray(tuple(constantFrom(...letters), spot), {
    selector: ([name]) => name,
    minLength: 2,
    maxLength: letters.length,
  }).map((entries): Places => new Map(entries));

  const stepsIn = (places: Places) =>
    [...places.keys()].flatMap((from) =>
      DIRECTIONS.flatMap((direction) => stepFrom(places, from, direction, null) ?? []),
    );

  test("the opposite arrow takes each step back", () => {
    assert(
      property(anyPlaces, (places) => {
        for (const step of stepsIn(places)) {
          const back = stepFrom(places, step.to, OPPOSITE[step.direction], step);
          expect(back?.to, `${step.from} ${step.direction} ${step.to}`).toBe(step.from);
        }
      }),
    );
  });

  test("any other arrow leads where it would lead whoever comes from elsewhere", () => {
    assert(
      property(anyPlaces, (places) => {
        for (const step of stepsIn(places)) {
          for (const direction of DIRECTIONS) {
            if (direction === OPPOSITE[step.direction]) continue;
            const next = stepFrom(places, step.to, direction, step);
            expect(next).toEqual(stepFrom(places, step.to, direction, null));
          }
        }
      }),
    );
  });

  test("a step leads to another of the places", () => {
    assert(
      property(anyPlaces, (places) => {
        for (const { from, to } of stepsIn(places)) {
          expect(to).not.toBe(from);
          expect([...places.keys()]).toContain(to);
        }
      }),
    );
  });
});

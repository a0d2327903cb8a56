import { expect, test } from "vitest";
import { placeOnEdges } from "../../src/map/places/edgePlacement.ts";

const window = { width: 1000, height: 600, covers: [] };
const seals = { left: -1, top: -1, right: 181, bottom: 135 };

test("a place in view has no pointer", () => {
  expect(placeOnEdges([{ id: "belgrade", at: [700, 400] }], window)).toEqual([]);
});

test.each([
  ["left", [-500, 300], 300],
  ["right", [1500, 300], 300],
  ["up", [500, -200], 500],
  ["down", [500, 900], 500],
  // Beyond a corner: on the side, kept off its end.
  ["left", [-900, -900], 26],
] as const)(
  "a place beyond the %s edge is pointed at from where its line meets it",
  (edge, at, along) => {
    expect(placeOnEdges([{ id: "far", at }], window)).toEqual([{ ids: ["far"], edge, along }]);
  },
);

test("a pointer stands clear of what lies in its corner", () => {
  const [pointer] = placeOnEdges([{ id: "waco", at: [-900, -700] }], {
    ...window,
    covers: [seals],
  });
  expect((pointer?.along ?? 0) - 13).toBeGreaterThan(seals.bottom);
});

test("pointers that would overlap are one, and name the places from the first", () => {
  const pointers = placeOnEdges(
    [
      { id: "belgrade", at: [1800, 320] },
      { id: "krusevac", at: [1850, 330] },
      { id: "brussels", at: [1200, 20] },
    ],
    window,
  );
  expect(pointers.map(({ ids }) => ids)).toEqual([["brussels"], ["belgrade", "krusevac"]]);
});

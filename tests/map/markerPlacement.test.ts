import { array, assert, boolean, double, property, record } from "fast-check";
import { expect, test } from "vitest";
import {
  fannedOut,
  type Marker,
  MERGE_UNDER,
  placeMarkers,
  REACH,
} from "../../src/map/places/markerPlacement.ts";
import type { Point } from "../../src/map/plane/box.ts";
import { runs } from "../properties.ts";

const marker = (id: string, anchor: Point, change: Partial<Marker> = {}): Marker => ({
  id,
  family: "meeting",
  anchor,
  radius: 8.2,
  isLight: false,
  ...change,
});

const namesOf = (markers: readonly Marker[]) =>
  placeMarkers(markers).map(({ members }) => members.map(({ id }) => id).join("+"));

const between = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay);

test("a mark with nothing near it stands on its place", () => {
  const placed = placeMarkers([marker("1", [10, 10]), marker("2", [90, 10])]);
  expect(placed.map(({ at }) => at)).toEqual([
    [10, 10],
    [90, 10],
  ]);
});

test("two marks that collide part by as much as they need, and not further", () => {
  const [a, b] = placeMarkers([marker("1", [0, 0]), marker("2", [10, 0])]);
  expect(between(a?.at ?? [0, 0], b?.at ?? [0, 0])).toBeCloseTo(24, 0);
  expect(between(a?.anchor ?? [0, 0], a?.at ?? [0, 0])).toBeLessThan(8);
});

test("two marks on one place part as well", () => {
  expect(namesOf([marker("1", [5, 5]), marker("2", [5, 5])])).toEqual(["1", "2"]);
});

test("a heap that cannot part within its reach merges into a count", () => {
  const heap = Array.from({ length: 12 }, (_, index) => marker(String(index), [0, 0]));
  const placed = placeMarkers(heap);
  expect(placed.some(({ members }) => members.length > 1)).toBe(true);
  expect(placed.flatMap(({ members }) => members)).toHaveLength(12);
});

test("light marks merge with their like, and give way to the others", () => {
  const placed = placeMarkers([
    marker("1", [0, 0]),
    marker("a", [0, 0], { isLight: true, radius: 5 }),
    marker("b", [3, 0], { isLight: true, radius: 5 }),
  ]);
  expect(placed.map(({ members }) => members.map(({ id }) => id).join("+"))).toEqual(["1", "a+b"]);
  const [one, count] = placed.map(({ anchor, at }) => between(anchor, at));
  expect(one).toBeLessThan(count ?? 0);
});

test("a site and a meeting never become one count", () => {
  const heap = [0, 1, 2, 3, 4, 5, 6, 7].map((index) =>
    marker(String(index), [0, 0], { family: index % 2 === 0 ? "site" : "meeting" }),
  );
  for (const { members } of placeMarkers(heap)) {
    expect(new Set(members.map(({ family }) => family)).size).toBe(1);
  }
});

const coordinate = double({ min: 0, max: 300, noNaN: true });
const heaps = array(
  record({ x: coordinate, y: coordinate, isLight: boolean(), isSite: boolean() }),
  { maxLength: 25 },
).map((all) =>
  all.map(({ x, y, isLight, isSite }, index) =>
    marker(String(index), [x, y], { isLight, family: isSite ? "site" : "meeting" }),
  ),
);

test("no mark is lost, moved too far, or left on top of its like", () => {
  assert(
    property(heaps, (markers) => {
      const placed = placeMarkers(markers);
      const ids = placed.flatMap(({ members }) => members.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(markers.map(({ id }) => id).toSorted());
      for (const { anchor, at } of placed) expect(between(anchor, at)).toBeLessThan(REACH + 0.01);
      placed.forEach((a, index) => {
        for (const b of placed.slice(index + 1)) {
          if (a.family !== b.family) continue;
          expect(between(a.at, b.at)).toBeGreaterThan(MERGE_UNDER - 0.01);
        }
      });
    }),
    { numRuns: runs(60) },
  );
});

test.each([2, 5, 9])("a count of %i fans out into targets of 24 px that do not overlap", (size) => {
  const members = Array.from({ length: size }, (_, index) => marker(String(index), [0, 0]));
  const points = fannedOut({ family: "meeting", members, anchor: [0, 0], at: [50, 50] });
  points.forEach((a, index) => {
    for (const b of points.slice(index + 1)) expect(between(a, b)).toBeGreaterThan(24);
  });
});

import { array, assert, double, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  boxOf,
  hasPlanePoint,
  intersection,
  middleOf,
  type PlaneBox,
  type PlanePoint,
  union,
} from "../../src/geography/planeBox.ts";
import { runs } from "../properties.ts";

const kilometres = double({ min: -9000, max: 9000, noNaN: true });
const points = array(tuple(kilometres, kilometres), { minLength: 1, maxLength: 8 });

const west: PlaneBox = [0, 0, 10, 10];
const east: PlaneBox = [4, -5, 20, 5];

describe("A box of the plane", () => {
  test("reaches from the least to the greatest of the points it is made of", () => {
    const around: readonly PlanePoint[] = [
      [3, 1],
      [-2, 7],
      [5, -4],
    ];
    expect(boxOf(around)).toEqual([-2, -4, 5, 7]);
  });

  test("of one point is that point, and its middle too", () => {
    expect(boxOf([[3, 1]])).toEqual([3, 1, 3, 1]);
    expect(middleOf(boxOf([[3, 1]]))).toEqual([3, 1]);
  });

  test("of no points has no point in it and leaves every other box as it is", () => {
    expect(hasPlanePoint(boxOf([]), 0, 0)).toBe(false);
    expect(union(boxOf([]), west)).toEqual(west);
  });

  test("together with another has both in it", () => {
    expect(union(west, east)).toEqual([0, -5, 20, 10]);
  });

  test("has in common with another what lies in both", () => {
    expect(intersection(west, east)).toEqual([4, 0, 10, 5]);
  });

  test.each([
    [[5, 5], true],
    [[0, 10], true],
    [[10.1, 5], false],
    [[5, -0.1], false],
  ] as const)("has the point %j in it or on its edge: %s", ([x, y], isIn) => {
    expect(hasPlanePoint(west, x, y)).toBe(isIn);
  });
});

test("A box of points has each of them in it, and so has its union with any other", () => {
  assert(
    property(points, points, (own, others) => {
      const box = boxOf(own);
      const both = union(box, boxOf(others));
      for (const [x, y] of own) {
        expect(hasPlanePoint(box, x, y)).toBe(true);
        expect(hasPlanePoint(both, x, y)).toBe(true);
      }
      expect(both).toEqual(boxOf([...own, ...others]));
      expect(intersection(both, box)).toEqual(box);
    }),
    { numRuns: runs(200) },
  );
});

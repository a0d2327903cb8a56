import { describe, expect, test } from "vitest";
import { isInside, ringArea } from "../../src/geography/ring.ts";

const square = (from: number, to: number) => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];

describe("The area of a ring", () => {
  test("is positive when it is walked anticlockwise, and negative the other way", () => {
    expect(ringArea(square(0, 10))).toBe(100);
    expect(ringArea(square(0, 10).reverse())).toBe(-100);
  });

  test("is the same whether or not the first point is said again at the end", () => {
    expect(ringArea(square(0, 10).slice(1))).toBe(100);
  });

  test("is nothing for a line there and back, for a point and for no points", () => {
    const line = [
      [0, 0],
      [10, 4],
      [0, 0],
    ];
    expect(ringArea(line)).toBe(0);
    expect(ringArea([[3, 3]])).toBe(0);
    expect(ringArea([])).toBe(0);
  });
});

describe("A point in a polygon", () => {
  const withLake = [square(0, 10), square(4, 6)];

  test.each([
    ["on its ground", 2, 2, true],
    ["in its lake", 5, 5, false],
    ["beyond the lake", 8, 5, true],
    ["beside it", 12, 5, false],
    ["below it", 5, -1, false],
  ])("that lies %s", (_, x, y, isIn) => {
    expect(isInside(withLake, x, y)).toBe(isIn);
  });

  test("belongs to one of two neighbours and never to both, also on their border", () => {
    const [left, right] = [
      [square(0, 10)],
      [square(0, 10).map(([x = 0, y = 0]) => [x + 10, y])],
    ] as const;
    for (const y of [0.5, 3, 9.5]) {
      expect([isInside(left, 10, y), isInside(right, 10, y)].filter(Boolean)).toHaveLength(1);
    }
  });
});

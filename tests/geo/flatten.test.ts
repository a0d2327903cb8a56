import { describe, expect, test } from "vitest";
import type { Point } from "../../geo/cutUnits.ts";
import { densify, flatten, mendSeam } from "../../geo/flatten.ts";
import { project } from "../../src/geography/plane.ts";

describe("Putting pieces on the plane", () => {
  test("The two sides of the cut at 180 degrees become one line", () => {
    expect(mendSeam([180, 68.98062])).toEqual([-180, 68.98]);
    expect(mendSeam([-180, 68.98231])).toEqual([-180, 68.98]);
    expect(mendSeam([179.9, 68.98231])).toEqual([179.9, 68.98231]);
  });

  test("A long segment gets a vertex at least every degree", () => {
    expect(
      densify([
        [-3, 49],
        [0, 49],
      ]),
    ).toEqual([
      [-3, 49],
      [-2, 49],
      [-1, 49],
      [0, 49],
    ]);
    expect(
      densify([
        [0, 0],
        [0.5, 0.9],
      ]),
    ).toHaveLength(2);
  });

  test("Both ways along a segment give the same vertices to the last bit", () => {
    const there: Point[] = [
      [7.123, 50.77],
      [-2.9, 53.31],
    ];
    expect(densify(there).reverse()).toEqual(densify(there.toReversed()));
  });

  test("A segment across 180 degrees takes the short way", () => {
    const points = densify([
      [179, 70],
      [-179, 70],
    ]);
    expect(points).toHaveLength(3);
    expect(Math.abs(points[1]?.[0] ?? 0)).toBe(180);
  });

  test("A piece beyond the horizon is left out and the others are projected", () => {
    const piece = (unit: string, x: number, y: number) => ({
      unit,
      rings: [
        [
          [x, y],
          [x + 0.5, y],
          [x, y + 0.5],
          [x, y],
        ] as Point[],
      ],
    });
    const flat = flatten([piece("near", 20, 44), piece("far", 178, -38)]);
    expect(flat.map(({ unit }) => unit)).toEqual(["near"]);
    expect(flat[0]?.rings[0]?.[0]).toEqual(project(20, 44));
  });
});

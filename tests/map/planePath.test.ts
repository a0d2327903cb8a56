import { describe, expect, test } from "vitest";
import { planePath } from "../../src/map/plane/planePath.ts";

describe("A shape of the plane as path data", () => {
  test("is written in km to a tenth, which is less than a px at the nearest zoom", () => {
    const coordinates = [
      [
        [0, 0],
        [1000.04, -7.26],
      ],
      [
        [5, 5],
        [5, 6.01],
      ],
    ];
    expect(planePath({ type: "MultiLineString", coordinates })).toBe("M0 0l1000-7.3M5 5l0 1");
  });

  test("closes each ring of an area, that of a lake too", () => {
    const coordinates = [
      [
        [
          [0, 0],
          [9, 0],
          [9, 9],
        ],
        [
          [2, 1],
          [4, 1],
          [4, 2],
        ],
      ],
    ];
    expect(planePath({ type: "MultiPolygon", coordinates })).toBe("M0 0l9 0 0 9zM2 1l2 0 0 1z");
  });

  test("is nothing for no lines", () => {
    expect(planePath({ type: "MultiLineString", coordinates: [] })).toBe("");
  });
});

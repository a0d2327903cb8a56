import { describe, expect, test } from "vitest";
import type { PlaneBox } from "../../src/geography/planeBox.ts";
import { areaIn, linesNear } from "../../src/map/plane/clipping.ts";

const box: PlaneBox = [0, 0, 10, 10];

describe("geometry far outside the window is left out", () => {
  test("of a line the stretches near the box stay, with the points just outside it", () => {
    const line = [
      [-20, 5],
      [-5, 5],
      [5, 5],
      [15, 5],
      [40, 5],
      [40, 8],
      [5, 8],
    ];
    expect(linesNear({ type: "MultiLineString", coordinates: [line] }, box).coordinates).toEqual([
      [
        [-5, 5],
        [5, 5],
        [15, 5],
      ],
      [
        [40, 8],
        [5, 8],
      ],
    ]);
  });

  test("a line that passes through without a point inside stays", () => {
    const line = [
      [-5, 5],
      [15, 5],
    ];
    expect(linesNear({ type: "MultiLineString", coordinates: [line] }, box).coordinates).toEqual([
      line,
    ]);
  });

  test("an area is cut at the box, one outside it is gone, one inside it is as it was", () => {
    const square = (from: number, to: number) => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
    ];
    const cut = (ring: number[][]) =>
      areaIn({ type: "MultiPolygon", coordinates: [[ring]] }, box).coordinates;
    expect(cut(square(20, 30))).toEqual([]);
    expect(new Set(cut(square(2, 4))[0]?.[0]?.map(String))).toEqual(
      new Set(square(2, 4).map(String)),
    );
    const corners = cut(square(5, 25))[0]?.[0]?.map(String);
    expect(new Set(corners)).toEqual(new Set(["5,5", "10,5", "10,10", "5,10"]));
    expect(cut(square(-50, 50))[0]?.[0]).toHaveLength(4);
  });
});

import type { MultiLineString, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { piecesOf } from "../../src/map/plane/pieces.ts";

/** A coast that winds eastward, and an island. */
const winding: Position[] = Array.from({ length: 400 }, (_, index) => [
  index * 10,
  Math.sin(index) * 40,
]);
const island: Position[] = [
  [5, 905],
  [15, 905],
  [15, 915],
  [5, 905],
];
const coast: MultiLineString = { type: "MultiLineString", coordinates: [winding, island] };

const segmentsOf = ({ coordinates }: MultiLineString): readonly string[] =>
  coordinates.flatMap((line) =>
    line.slice(1).map((to, index) => `${line[index]?.join(" ")} to ${to.join(" ")}`),
  );

const pieces = [...piecesOf(coast).values()];

describe("Lines in pieces", () => {
  test("are the same lines: each of their segments once, and no other", () => {
    expect(pieces.flatMap(segmentsOf).sort()).toEqual([...segmentsOf(coast)].sort());
  });

  test("lie together: no piece reaches over the whole of them", () => {
    expect(pieces.length).toBeGreaterThan(5);
    for (const { coordinates } of pieces) {
      const across = coordinates.flat().map(([x = 0]) => x);
      expect(Math.max(...across) - Math.min(...across)).toBeLessThan(1100);
    }
  });

  test("have the names of their squares, which finer lines of the same place have too", () => {
    const finer: MultiLineString = {
      type: "MultiLineString",
      coordinates: [
        island.flatMap(([x = 0, y = 0]) => [
          [x, y],
          [x + 0.5, y + 0.5],
        ]),
      ],
    };
    const [square] = piecesOf(finer).keys();
    expect([...piecesOf(coast).keys()]).toContain(square);
  });

  test("are none where there are no lines", () => {
    expect(piecesOf({ type: "MultiLineString", coordinates: [] }).size).toBe(0);
  });
});

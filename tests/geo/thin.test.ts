import { describe, expect, test } from "vitest";
import { assemble } from "../../geo/assemble.ts";
import { crossingsOf } from "../../geo/crossings.ts";
import type { Piece, Point } from "../../geo/cutUnits.ts";
import { dissolve } from "../../geo/dissolve.ts";
import { type Thinned, thinAll } from "../../geo/thin.ts";
import type { Coarseness } from "../../geo/tiers.ts";
import { areasOf, polygonArea, shapesByUnit } from "../../geo/topologyAreas.ts";
import { weigh } from "../../geo/weigh.ts";

function square(unit: string, west: number, south: number, side: number): Piece {
  const [east, north] = [west + side, south + side];
  return {
    unit,
    rings: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

/** A coast of small steps along the south of a square of 100 km. */
function stepped(unit: string): Piece {
  const coast = Array.from({ length: 50 }, (_, step): Point => [2 * step, step % 2]);
  return { unit, rings: [[...coast, [100, 0], [100, 100], [0, 100], [0, 0]]] };
}

function coarseness(grid: number, weight: number, island = 0): Coarseness {
  return { grid, weightAt: () => weight, islandAt: () => island };
}

function thinned(pieces: readonly Piece[], ...steps: Coarseness[]): Thinned[] {
  return thinAll(weigh(dissolve(pieces)), steps);
}

function written(result: Thinned | undefined) {
  if (!result) throw new Error("Nothing was thinned.");
  return assemble(result, () => undefined);
}

describe("Dissolving", () => {
  test("Neighbours share one arc and pieces of one unit have no line between them", () => {
    const map = dissolve([square("A", 0, 0, 10), square("A", 10, 0, 10), square("B", 20, 0, 10)]);
    expect(areasOf(map).map(({ id }) => id)).toEqual(["A", "B"]);
    const shapes = shapesByUnit(map);
    expect(shapes.get("A")?.map(polygonArea)).toEqual([200]);
    expect(map.arcs).toHaveLength(3);
  });
});

describe("Thinning", () => {
  test("Small steps go and corners stay", () => {
    const [coarse] = thinned([stepped("A")], coarseness(1, 10));
    const shape = shapesByUnit(written(coarse)).get("A")?.[0]?.[0] ?? [];
    expect(shape.length).toBeLessThan(15);
    expect(shape).toContainEqual([100, 100]);
  });

  test("A finer tier holds every vertex of the coarser one", () => {
    const [coarse, fine] = thinned([stepped("A")], coarseness(1, 10), coarseness(0.5, 0.1));
    expect(fine?.vertices.size).toBeGreaterThan(coarse?.vertices.size ?? 0);
    expect([...(coarse?.vertices ?? [])].every((vertex) => fine?.vertices.has(vertex))).toBe(true);
  });

  test("Small islands go, but not one that is a good part of its country", () => {
    const pieces = [
      square("A", 0, 0, 100),
      square("A", 200, 0, 3),
      square("B", 300, 0, 4),
      square("B", 310, 0, 2),
    ];
    const [coarse] = thinned(pieces, coarseness(1, 1, 50));
    const shapes = shapesByUnit(written(coarse));
    expect(shapes.get("A")).toHaveLength(1);
    expect(shapes.get("B")).toHaveLength(2);
  });

  test("A ring smaller than the grid is drawn as one cell, in its neighbour's hole too", () => {
    const hole = square("inner", 50.2, 50.2, 0.3);
    const around: Piece = {
      unit: "outer",
      rings: [...square("outer", 0, 0, 100).rings, ...hole.rings],
    };
    const shapes = shapesByUnit(written(thinned([around, hole], coarseness(1, 1))[0]));
    expect(shapes.get("inner")?.map(polygonArea)).toEqual([1]);
    expect(shapes.get("outer")?.map(polygonArea)).toEqual([9999]);
  });

  test("Lines that would cross keep what holds them apart", () => {
    // A spit that reaches through the straight line its bay would become.
    const bay: Point[] = [
      [0, 0],
      [40, 0],
      [50, 4],
      [60, 0],
      [100, 0],
      [100, 50],
      [0, 50],
      [0, 0],
    ];
    const islet: Point[] = [
      [47, -6],
      [53, -6],
      [50, 3],
      [47, -6],
    ];
    const pieces = [
      { unit: "A", rings: [bay] },
      { unit: "B", rings: [islet] },
    ];
    const [coarse] = thinned(pieces, coarseness(0.5, 45));
    expect(coarse?.crossings).toEqual([]);
    expect(shapesByUnit(written(coarse)).get("A")?.[0]?.[0]).toContainEqual([50, 4]);
  });
});

describe("Finding crossings", () => {
  test("Segments that cross are found once, with the place", () => {
    expect(
      crossingsOf([
        [
          [0, 0],
          [4, 4],
        ],
        [
          [0, 4],
          [4, 0],
        ],
      ]),
    ).toEqual([[2, 2]]);
  });

  test("Meeting, touching and overlapping are no crossings", () => {
    expect(
      crossingsOf([
        [
          [0, 0],
          [4, 0],
        ],
        [
          [4, 0],
          [4, 4],
        ],
      ]),
    ).toEqual([]);
    expect(
      crossingsOf([
        [
          [0, 0],
          [4, 0],
        ],
        [
          [2, 0],
          [2, 4],
        ],
      ]),
    ).toEqual([]);
    expect(
      crossingsOf([
        [
          [0, 0],
          [4, 0],
        ],
        [
          [1, 0],
          [3, 0],
        ],
      ]),
    ).toEqual([]);
    expect(crossingsOf([])).toEqual([]);
  });
});

describe("The written form", () => {
  test("Arcs are whole steps from place to place on the grid", () => {
    const map = written(thinned([square("A", 10, 20, 5)], coarseness(0.5, 0))[0]);
    expect(map.transform?.scale).toEqual([0.5, 0.5]);
    expect(map.arcs.flat(2).every(Number.isInteger)).toBe(true);
    expect(shapesByUnit(map).get("A")?.[0]?.[0]).toContainEqual([15, 25]);
  });
});

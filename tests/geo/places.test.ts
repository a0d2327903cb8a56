import { describe, expect, test } from "vitest";
import type { Point } from "../../geo/cutUnits.ts";
import { placeOfPolygons } from "../../geo/places.ts";
import { areasOf } from "../../geo/topologyAreas.ts";
import { builtGeography } from "./built.ts";

function square(west: number, south: number, side: number): Point[][] {
  const [east, north] = [west + side, south + side];
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
}

describe("A country's place", () => {
  test("The anchor is the innermost point of the largest part", () => {
    const { anchor, radius } = placeOfPolygons([square(500, 0, 10), square(0, 0, 100)]);
    expect(anchor[0]).toBeCloseTo(50, 0);
    expect(anchor[1]).toBeCloseTo(50, 0);
    expect(radius).toBeCloseTo(50, 0);
  });

  test("The box takes in near islands and leaves far ones out", () => {
    const parts = [square(0, 0, 100), square(200, 0, 20), square(900, 0, 20)];
    expect(placeOfPolygons(parts).box).toEqual([0, 0, 220, 100]);
  });

  test("The box reaches from island to island, and does not mind skerries", () => {
    const parts = [square(0, 0, 100), square(200, 0, 20), square(340, 0, 20), square(0, 140, 1)];
    expect(placeOfPolygons(parts).box).toEqual([0, 0, 360, 100]);
  });

  test("Holes are not ground", () => {
    const [outer = []] = square(0, 0, 100);
    const [hole = []] = square(40, 40, 20);
    expect(placeOfPolygons([[outer, hole]]).area).toBe(9600);
  });

  test.each([
    ["FRA", 995, 1135],
    ["ESP", 1010, 889],
    ["PRT", 365, 562],
    ["NOR", 1170, 1468],
  ])("The home box of %s is about %i by %i km", (code, width, height) => {
    const overview = builtGeography().tiers.get("overview");
    const unit = overview && areasOf(overview).find(({ id }) => id === code);
    const properties: unknown = unit?.properties;
    expect(properties).toMatchObject({ box: expect.any(Array) });
    // The line above has seen that there is a box.
    const { box } = properties as { box: number[] };
    const [minX = 0, minY = 0, maxX = 0, maxY = 0] = box;
    expect(Math.abs(maxX - minX - width)).toBeLessThan(0.1 * width);
    expect(Math.abs(maxY - minY - height)).toBeLessThan(0.1 * height);
  });
});

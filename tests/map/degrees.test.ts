import { describe, expect, test } from "vitest";
import { project, unproject } from "../../src/geography/plane.ts";
import { crossings } from "../../src/map/degrees.ts";

const [x, y] = project(12.6, 47.25);
const plate = [x - 526 * 4.3, y - 294 * 4.3, x + 526 * 4.3, y + 294 * 4.3] as const;
const of = (side: string, kind: string) =>
  crossings(plate)
    .filter((crossing) => crossing.side === side && crossing.kind === kind)
    .map(({ degrees }) => degrees);

describe("degrees at the neatline", () => {
  test("the whole plate has the meridians of the picture above and below", () => {
    expect(of("top", "longitude")).toEqual([-20, -10, 0, 10, 20, 30, 40]);
    expect(of("bottom", "longitude")).toEqual([-10, 0, 10, 20, 30]);
  });

  test("and the parallels on either side, the northern first", () => {
    expect(of("left", "latitude")).toEqual([50, 40]);
    expect(of("right", "latitude")).toEqual([50, 40]);
  });

  test("each stands where its line meets the side", () => {
    const [minX, minY, maxX, maxY] = plate;
    for (const { side, along, kind, degrees } of crossings(plate)) {
      const isLevel = side === "top" || side === "bottom";
      const atX = isLevel ? minX + (maxX - minX) * along : side === "left" ? minX : maxX;
      const atY = isLevel ? (side === "top" ? maxY : minY) : maxY - (maxY - minY) * along;
      const [longitude, latitude] = unproject(atX, atY);
      expect(kind === "longitude" ? longitude : latitude).toBeCloseTo(degrees, 3);
    }
  });

  test("a window between the lines has none", () => {
    const [midX, midY] = project(15.5, 45.5);
    expect(crossings([midX - 50, midY - 50, midX + 50, midY + 50])).toEqual([]);
  });
});

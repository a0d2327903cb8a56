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

  test("each goes along its line while the map is moved by some 40 px", () => {
    const km = 4.3;
    const shift = { x: 30, y: -25 };
    const [minX, minY, maxX, maxY] = plate;
    // What is on the map goes right and up: the window goes left and down.
    const [dx, dy] = [-shift.x * km, shift.y * km];
    const moved = crossings([minX + dx, minY + dy, maxX + dx, maxY + dy]);
    let followed = 0;
    for (const { side, along, degrees, kind, lean } of crossings(plate)) {
      const isLevel = side === "top" || side === "bottom";
      const length = (isLevel ? maxX - minX : maxY - minY) / km;
      const by = isLevel ? shift.x + lean * shift.y : shift.y + lean * shift.x;
      const then = moved.filter((one) => one.side === side && one.kind === kind);
      const same = then.filter((one) => one.degrees === degrees);
      // Where a line grazes the side it crosses it twice or no more; such have no label.
      if (same.length !== 1 || Math.abs(lean) > 1) continue;
      const off = (same[0]?.along ?? 0) * length - (along * length + by);
      expect(Math.abs(off), `${kind} ${degrees} at the ${side}`).toBeLessThan(2);
      followed += 1;
    }
    expect(followed).toBeGreaterThan(12);
  });

  test("a window between the lines has none", () => {
    const [midX, midY] = project(15.5, 45.5);
    expect(crossings([midX - 50, midY - 50, midX + 50, midY + 50])).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import type { MapFrames } from "../../src/domain/geography.ts";
import { project } from "../../src/geography/plane.ts";
import { PAN_LIMITS, plateBoxOf, homeViewOf as viewOf } from "../../src/map/plane/homeView.ts";
import { kmPerPixelAt, zoomAt } from "../../src/map/plane/planeScale.ts";

const frames: MapFrames = {
  plate: { middle: [12.6, 47.25], kmPerPixel: 4.3 },
  phone: { middle: [19, 46.2], kmPerPixel: 7.25 },
};
const homeViewOf = (size: { readonly x: number; readonly y: number }) => viewOf(size, frames);

describe("the first view", () => {
  test("is that of the drawn plate at its own size: 4.3 km to the pixel", () => {
    const { zoom, centre } = homeViewOf({ x: 1052, y: 588 });
    expect(kmPerPixelAt(zoom)).toBeCloseTo(4.3, 6);
    expect(centre).toEqual(project(12.6, 47.25));
  });

  test.each([
    [1052, 588],
    [1532, 768],
    [740, 500],
    [700, 900],
  ])("shows Lisbon, Nicosia, Edinburgh and Moscow on a map of %i by %i px", (x, y) => {
    const { centre, zoom } = homeViewOf({ x, y });
    const kmPerPixel = kmPerPixelAt(zoom);
    for (const [longitude, latitude] of [
      [-9.1, 38.7],
      [33.4, 35.2],
      [-3.2, 56],
      [37.6, 55.8],
    ] as const) {
      const [east, north] = project(longitude, latitude);
      expect(Math.abs(east - centre[0])).toBeLessThan((x / 2) * kmPerPixel);
      expect(Math.abs(north - centre[1])).toBeLessThan((y / 2) * kmPerPixel);
    }
  });

  test("is that of the phone on a narrow map", () => {
    const { zoom, centre } = homeViewOf({ x: 390, y: 500 });
    expect(centre).toEqual(project(19, 46.2));
    expect(kmPerPixelAt(zoom)).toBeCloseTo(7.25, 6);
  });

  test("lies within the limits of panning", () => {
    const [minX, minY, maxX, maxY] = PAN_LIMITS;
    const { centre } = homeViewOf({ x: 1052, y: 588 });
    expect(centre[0]).toBeGreaterThan(minX);
    expect(centre[0]).toBeLessThan(maxX);
    expect(centre[1]).toBeGreaterThan(minY);
    expect(centre[1]).toBeLessThan(maxY);
  });

  test("is the middle of the plane where no dataset says better", () => {
    expect(viewOf({ x: 1052, y: 588 }, null).centre).toEqual([0, 0]);
    expect(viewOf({ x: 390, y: 500 }, null).centre).toEqual([0, 0]);
  });

  test("has the plate about its middle, at its scale", () => {
    const [minX, minY, maxX, maxY] = plateBoxOf(frames);
    const [x, y] = project(12.6, 47.25);
    expect([(minX + maxX) / 2, (minY + maxY) / 2]).toEqual([
      expect.closeTo(x, 9),
      expect.closeTo(y, 9),
    ]);
    expect([maxX - minX, maxY - minY]).toEqual([
      expect.closeTo(1052 * 4.3, 6),
      expect.closeTo(588 * 4.3, 6),
    ]);
  });

  test("a zoom and its scale are inverse of one another", () => {
    for (const zoom of [3.7, 5, 7]) expect(zoomAt(kmPerPixelAt(zoom))).toBeCloseTo(zoom, 9);
  });
});

import { assert, double, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { centre, earthRadius, project, unproject } from "../../src/geography/plane.ts";

describe("The plane of the map", () => {
  test("The centre, 50° N 15° E, is the origin", () => {
    expect(project(centre.longitude, centre.latitude)).toEqual([0, 0]);
    expect(unproject(0, 0)).toEqual([15, 50]);
  });

  test("x runs east and y north", () => {
    expect(project(16, 50)[0]).toBeGreaterThan(70);
    expect(project(15, 51)[1]).toBeCloseTo(111.2, 1);
  });

  test("The equator below the centre is the chord of 50 degrees away", () => {
    const [x, y] = project(15, 0);
    expect(x).toBeCloseTo(0, 9);
    expect(y).toBeCloseTo(-2 * earthRadius * Math.sin((25 * Math.PI) / 180), 6);
  });

  test("There and back again is the same place, everywhere but at the antipode", () => {
    const longitude = double({ min: -180, max: 180, noNaN: true, maxExcluded: true });
    const latitude = double({ min: -49, max: 89.9, noNaN: true });
    assert(
      property(longitude, latitude, (east, north) => {
        const [longitudeBack, latitudeBack] = unproject(...project(east, north));
        const turn = Math.abs(longitudeBack - east);
        expect(Math.min(turn, 360 - turn)).toBeLessThan(1e-6);
        expect(latitudeBack).toBeCloseTo(north, 7);
      }),
    );
  });

  test("A small square has the same area wherever it lies", () => {
    const latitude = double({ min: -30, max: 80, noNaN: true });
    const longitude = double({ min: -100, max: 130, noNaN: true });
    assert(
      property(longitude, latitude, (east, north) => {
        const side = 0.01;
        const [ax, ay] = project(east, north);
        const [bx, by] = project(east + side, north);
        const [cx, cy] = project(east, north + side);
        const plane = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
        const radian = Math.PI / 180;
        const globe = (earthRadius * side * radian) ** 2 * Math.cos(north * radian);
        expect(plane / globe).toBeCloseTo(1, 2);
      }),
    );
  });
});

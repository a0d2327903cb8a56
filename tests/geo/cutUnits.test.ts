import type { GeometryObject, Properties, Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { cutUnits, openRing } from "../../geo/cutUnits.ts";

type Corner = readonly [west: number, south: number];

/** A source of one-degree squares: id, name and the south-west corners of an area's squares. */
function source(areas: readonly (readonly [string | undefined, string, ...Corner[]])[]): Topology {
  const arcs: number[][][] = [];
  const geometries = areas.map(
    ([id, name, ...corners]): GeometryObject<Properties> => ({
      type: "MultiPolygon",
      ...(id !== undefined && { id }),
      properties: { name },
      arcs: corners.map(([x, y]) => [
        [
          arcs.push([
            [x, y],
            [x + 1, y],
            [x + 1, y + 1],
            [x, y + 1],
            [x, y],
          ]) - 1,
        ],
      ]),
    }),
  );
  return {
    type: "Topology",
    objects: { countries: { type: "GeometryCollection", geometries } },
    arcs,
  };
}

function unitsOf(topology: Topology): string[] {
  return cutUnits(topology).pieces.map(({ unit }) => unit);
}

describe("Cutting the source into units", () => {
  test("Areas get our codes by number, or by name where the source has no number", () => {
    expect(
      unitsOf(
        source([
          ["688", "Serbia", [20, 44]],
          [undefined, "Kosovo", [20, 42]],
        ]),
      ),
    ).toEqual(["SRB", "XKX"]);
  });

  test("The Crimean ring leaves Russia and the others stay", () => {
    expect(unitsOf(source([["643", "Russia", [40, 55], [33.5, 44.5]]]))).toEqual([
      "RUS",
      "UKR-CRIMEA",
    ]);
  });

  test("No Crimean ring in Russia, or two, is a fault", () => {
    const none = source([["643", "Russia", [40, 55]]]);
    const two = source([["643", "Russia", [33.5, 44.5], [33.6, 44.6]]]);
    expect(cutUnits(none).faults).toContain(
      "Crimea should be exactly one ring in the source and is 0.",
    );
    expect(cutUnits(two).faults).toContain(
      "Crimea should be exactly one ring in the source and is 2.",
    );
  });

  test("Overseas parts leave their state by where they lie", () => {
    expect(unitsOf(source([["250", "France", [2, 47], [-53, 4], [9, 42]]]))).toEqual([
      "FRA",
      "FRA-GUF",
      "FRA",
    ]);
  });

  test("States no fact speaks of and dependencies become neutral land, Antarctica nothing", () => {
    expect(
      unitsOf(
        source([
          ["012", "Algeria", [3, 30]],
          ["304", "Greenland", [-40, 70]],
          [undefined, "Siachen Glacier", [77, 35]],
          ["010", "Antarctica", [0, -80]],
        ]),
      ),
    ).toEqual(["LAND", "LAND", "LAND"]);
  });

  test("Every unit the source does not have is listed", () => {
    const { faults } = cutUnits(source([["688", "Serbia", [20, 44]]]));
    expect(faults).toContain("The source has no area for XKX.");
    expect(faults).toContain("The source has no area for LUX.");
    expect(faults).not.toContain("The source has no area for SRB.");
  });

  test("A ring of two places opens to the same square whichever way it is walked", () => {
    const there = openRing([
      [12.45, 41.9],
      [12.45, 41.904],
      [12.45, 41.9],
    ]);
    const back = openRing([
      [12.45, 41.904],
      [12.45, 41.9],
      [12.45, 41.904],
    ]);
    expect(there).toHaveLength(5);
    expect(there).toEqual(back);
  });
});

import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { type Atlas, type AtlasTopology, decodeAtlas } from "../../src/map/atlas/atlas.ts";
import { groundOf } from "../../src/map/labels/groundUnder.ts";
import { builtFiles } from "../geo/built.ts";
import { denser, TIMES } from "./denser.ts";

const shipped = JSON.parse(builtFiles().get("overview.topo.json") ?? "") as AtlasTopology;

/** How often a vertex was read since this was last set to zero. */
interface Reads {
  count: number;
}

const told = <Thing>(list: Thing[], reads: Reads): Thing[] =>
  new Proxy(list, {
    get(target, part) {
      if (typeof part === "string" && /^\d+$/.test(part)) reads.count += 1;
      return Reflect.get(target, part);
    },
  });

function decoded(topology: AtlasTopology): { readonly atlas: Atlas; readonly reads: number } {
  const reads: Reads = { count: 0 };
  const arcs = topology.arcs.map((arc) => told(arc, reads));
  return { atlas: decodeAtlas({ ...topology, arcs }, "overview", "un1244"), reads: reads.count };
}

/** How often a vertex is read until the ground is known of points all over Europe. */
function readsOfGround({ countries, land, ...rest }: Atlas): number {
  const reads: Reads = { count: 0 };
  const toldPolygons = (polygons: Position[][][]) =>
    polygons.map((rings) => rings.map((ring) => told(ring, reads)));
  const features = countries.features.map((country) => {
    const { geometry } = country;
    return {
      ...country,
      geometry: { ...geometry, coordinates: toldPolygons(geometry.coordinates) },
    };
  });
  const ground = groundOf({
    ...rest,
    countries: { ...countries, features },
    land: { ...land, coordinates: toldPolygons(land.coordinates) },
  });
  for (let x = -2000; x <= 2500; x += 250) {
    for (let y = -2000; y <= 2000; y += 250) ground(x, y);
  }
  return reads.count;
}

describe("with ten times the vertices", () => {
  const [coarse, fine] = [decoded(shipped), decoded(denser(shipped))];

  test("the shapes are read ten times as often when they are decoded", () => {
    expect(coarse.reads).toBeGreaterThan(1000);
    expect(fine.reads).toBeGreaterThan(coarse.reads * 5);
    expect(fine.reads).toBeLessThanOrEqual(coarse.reads * TIMES * 1.05);
  });

  test("the ground under a point is found with ten times the readings, and is the same", () => {
    const readsOfCoarse = readsOfGround(coarse.atlas);
    expect(readsOfCoarse).toBeGreaterThan(1000);
    expect(readsOfGround(fine.atlas)).toBeLessThanOrEqual(readsOfCoarse * TIMES * 1.05);
    const [known, found] = [groundOf(coarse.atlas), groundOf(fine.atlas)];
    for (let x = -2000; x <= 2500; x += 250) expect(found(x, 100)).toBe(known(x, 100));
  });
});

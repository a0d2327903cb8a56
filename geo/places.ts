import polylabel from "polylabel";
import { merge } from "topojson-client";
import type { Topology } from "topojson-specification";
import { boundaryPolicies, defaultBoundaryPolicy } from "../src/geography/boundaryPolicies.ts";
import { project } from "../src/geography/plane.ts";
import { boxOf, type PlaneBox, union } from "../src/geography/planeBox.ts";
import { type Point, ringsOf } from "./cutUnits.ts";
import { namePlaces } from "./namePlaces.ts";
import { type Areas, areasOf, polygonArea } from "./topologyAreas.ts";
import { countryCodes, parts } from "./units.ts";

/** Where a country is on the plane, in km; overseas parts left out. */
export interface Place {
  /** The point of the largest part that is furthest from its edge, and how far that is. */
  readonly anchor: Point;
  readonly radius: number;
  /** Where its name is set, if not at the anchor. */
  readonly nameAt?: Point;
  /** The largest part and what lies near it. */
  readonly box: PlaneBox;
  /** km² */
  readonly area: number;
}

/** The place of every country, from the full-resolution map under the default boundary policy. */
export function placesOf(topology: Topology<Areas>): Map<string, Place> {
  const areas = areasOf(topology);
  return new Map(
    countryCodes.map((country) => {
      const own = areas.filter(({ id }) => isHome(String(id), country));
      const polygons = merge(topology, own).coordinates.map(ringsOf);
      return [country, { ...placeOfPolygons(polygons), ...nameAtOf(country) }];
    }),
  );
}

function nameAtOf(country: string): Pick<Place, "nameAt"> {
  const place = namePlaces[country];
  if (!place) return {};
  const [x, y] = project(...place);
  return { nameAt: [rounded(x), rounded(y)] };
}

function isHome(unit: string, country: string): boolean {
  const part = parts.find(({ code }) => code === unit);
  if (part?.overseas) return false;
  const { countryOf } = boundaryPolicies[defaultBoundaryPolicy];
  return (countryOf[unit] ?? part?.parent ?? unit) === country;
}

export function placeOfPolygons(polygons: readonly (readonly (readonly Point[])[])[]): Place {
  const bySize = polygons
    .map((rings) => ({ rings, area: polygonArea(rings), box: boxOf(rings.flat()) }))
    .sort((a, b) => b.area - a.area);
  const [largest] = bySize;
  if (!largest) return { anchor: [0, 0], radius: 0, box: [0, 0, 0, 0], area: 0 };
  const anchor = anchorOf(largest.rings, Math.sqrt(largest.area));
  return {
    anchor: [rounded(anchor[0]), rounded(anchor[1])],
    radius: rounded(anchor.distance),
    box: homeBox(bySize),
    area: rounded(bySize.reduce((sum, { area }) => sum + area, 0)),
  };
}

function anchorOf(rings: readonly (readonly Point[])[], size: number) {
  const own = rings.map((ring) => ring.map(([x, y]): [number, number] => [x, y]));
  return polylabel(own, Math.max(0.01, size / 400));
}

interface Part {
  readonly area: number;
  readonly box: PlaneBox;
}

/** Starts from the largest part and takes in what is not negligible and not far. */
function homeBox([largest, ...others]: readonly Part[]): PlaneBox {
  if (!largest) return [0, 0, 0, 0];
  const reach = Math.min(500, Math.max(150, 0.45 * Math.sqrt(largest.area)));
  // Kaliningrad is a thousandth of Russia and belongs in the picture all the same.
  const least = Math.min(5000, largest.area * 0.002);
  let box = largest.box;
  let waiting = others.filter(({ area }) => area >= least);
  for (;;) {
    const around = box;
    const near = waiting.filter((part) => gap(part.box, around) <= reach);
    if (near.length === 0)
      return [rounded(box[0]), rounded(box[1]), rounded(box[2]), rounded(box[3])];
    waiting = waiting.filter((part) => !near.includes(part));
    box = near.reduce((sum, part) => union(sum, part.box), box);
  }
}

function gap(a: PlaneBox, b: PlaneBox): number {
  return Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]));
}

/** Three digits where it is small, whole km otherwise. */
function rounded(value: number): number {
  return Math.abs(value) < 10 ? Math.round(value * 100) / 100 : Math.round(value);
}

import { area as areaOnGlobe, multiPolygon } from "@turf/turf";
import type { Topology } from "topojson-specification";
import { assemble } from "./assemble.ts";
import { cutUnits, type Piece, type Point } from "./cutUnits.ts";
import { dissolve } from "./dissolve.ts";
import { flatten } from "./flatten.ts";
import { lakesOf } from "./lakes.ts";
import { type Place, placesOf } from "./places.ts";
import type { Sources } from "./source.ts";
import { thinAll } from "./thin.ts";
import { type Tier, tiers } from "./tiers.ts";
import { type Areas, polygonArea, shapesByUnit } from "./topologyAreas.ts";
import { parts } from "./units.ts";
import { weigh } from "./weigh.ts";

/** What the built shapes are measured against: the area of each unit before anything was left out. */
export interface Reference {
  /** km² on the plane and, by turf from longitude and latitude, on the globe. */
  readonly plane: number;
  readonly globe: number;
}

export interface Made {
  readonly tiers: ReadonlyMap<Tier, Topology<Areas>>;
  readonly lakes: Topology;
  readonly reference: ReadonlyMap<string, Reference>;
  readonly faults: readonly string[];
}

/** The whole way from the sources to the written forms; touches nothing outside. */
export function make(sources: Sources): Made {
  const { pieces, faults } = cutUnits(sources.countries);
  const flat = flatten(pieces);
  const whole = dissolve(flat);
  const places = placesOf(whole);
  const thinned = thinAll(
    weigh(whole),
    tiers.map(({ coarseness }) => coarseness),
  );
  const made = thinned.flatMap((map, index) => {
    const tier = tiers[index]?.tier;
    return tier ? [[tier, assemble(map, (unit) => propertiesOf(unit, places))] as const] : [];
  });
  return {
    tiers: new Map(made),
    lakes: lakesOf(sources.lakes),
    reference: referenceOf(whole, pieces),
    faults,
  };
}

function propertiesOf(unit: string, places: ReadonlyMap<string, Place>) {
  const part = parts.find(({ code }) => code === unit);
  if (part) return { parent: part.parent, ...(part.overseas && { overseas: true }) };
  const place = places.get(unit);
  return place && { ...place };
}

function referenceOf(whole: Topology<Areas>, pieces: readonly Piece[]): Map<string, Reference> {
  return new Map(
    [...shapesByUnit(whole)].map(([unit, polygons]) => {
      const own = pieces.filter((piece) => piece.unit === unit);
      const globe = total(own.map(squareKilometres));
      return [unit, { plane: total(polygons.map(polygonArea)), globe }];
    }),
  );
}

/** Rings stitched across 180 degrees jump from 179.9 to -179.9; turf needs them in one piece. */
function squareKilometres({ rings }: Piece): number {
  const crosses = rings.flat().some(([x]) => x > 179) && rings.flat().some(([x]) => x < -179);
  const unrolled = rings.map((ring) =>
    ring.map(([x, y]: Point) => [crosses && x < 0 ? x + 360 : x, y]),
  );
  return areaOnGlobe(multiPolygon([unrolled])) / 1e6;
}

function total(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 100) / 100;
}

import { area as areaOnGlobe, multiPolygon } from "@turf/turf";
import { merge } from "topojson-client";
import type { Topology } from "topojson-specification";
import { assemble } from "./assemble.ts";
import { cutUnits, type Piece, type Point, ringsOf } from "./cutUnits.ts";
import { dissolve } from "./dissolve.ts";
import { flatten } from "./flatten.ts";
import { lakesOf } from "./lakes.ts";
import { areaOfRings, type Place, placesOf } from "./places.ts";
import type { Sources } from "./source.ts";
import { type Thinned, thin } from "./thin.ts";
import { type Tier, tiers } from "./tiers.ts";
import { type Areas, areasOf } from "./topologyAreas.ts";
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
  const full = weigh(whole);
  const made = new Map<Tier, Topology<Areas>>();
  let coarser: Thinned | undefined;
  for (const { tier, coarseness } of tiers) {
    coarser = thin(full, coarseness, coarser);
    made.set(
      tier,
      assemble(coarser, (unit) => propertiesOf(unit, places)),
    );
  }
  return {
    tiers: made,
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
    areasOf(whole).map((area) => {
      const unit = String(area.id);
      const plane = merge(whole, [area]).coordinates.map(ringsOf).map(areaOfRings);
      const own = pieces.filter((piece) => piece.unit === unit);
      return [unit, { plane: total(plane), globe: total(own.map(squareKilometres)) }];
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
  return values.reduce((sum, value) => sum + value, 0);
}

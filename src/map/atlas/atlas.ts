import type { FeatureCollection, MultiLineString, MultiPolygon } from "geojson";
import { fetchFile } from "../../faults/fetchFile.ts";
import { FaultyFile, ofWholeFile } from "../../faults/problem.ts";
import {
  type BoundaryPolicyId,
  boundaryPolicies,
  defaultBoundaryPolicy,
} from "../../geography/boundaryPolicies.ts";
import { type PlaneBox, type PlanePoint, union } from "../../geography/planeBox.ts";
import {
  type AtlasTopology,
  collectionOf,
  type Decoded,
  decodeArcs,
  type Unit,
  unionOf,
  unitsOf,
} from "./atlasTopology.ts";
import { type Border, bordersOf, coastOf, lineOf, type Side, sidesOf } from "./borders.ts";

/** The policies that the map can be drawn by, the default first. */
export const BOUNDARY_POLICIES: readonly [BoundaryPolicyId, ...string[]] = [
  defaultBoundaryPolicy,
  ...Object.keys(boundaryPolicies).filter((policy) => policy !== defaultBoundaryPolicy),
];

export type { AtlasTopology, Border, BoundaryPolicyId };

export type Tier = "overview" | "regional" | "detail";

/** Where a country is on the plane, in km and from the full shapes, overseas parts left out. */
export interface CountryPlace {
  /** The point of the largest part that is furthest from its edge, and how far that is. */
  readonly anchor: PlanePoint;
  readonly radius: number;
  /** Where its name is set: the same point, or one that was chosen by eye. */
  readonly nameAt: PlanePoint;
  readonly box: PlaneBox;
  /** km² */
  readonly area: number;
}

/** What has a shape and a place of its own and is drawn with a country all the same. */
export interface Province {
  readonly country: string;
  /** "SRB-XKX": it is called otherwise than where it is drawn apart. */
  readonly code: string;
  readonly nameAt: PlanePoint;
}

export interface Outline {
  readonly area: MultiPolygon;
  readonly edge: MultiLineString;
}

/** The shapes of one tier as one boundary policy draws them; coordinates are planar km. */
export interface Atlas {
  readonly tier: Tier;
  readonly policy: BoundaryPolicyId;
  /** One feature a country, overseas parts included. */
  readonly countries: FeatureCollection<MultiPolygon, { readonly code: string }>;
  /** Land of states that are not drawn one by one. */
  readonly land: MultiPolygon;
  /** Where land of any kind meets the sea. */
  readonly coast: MultiLineString;
  /** One entry a pair of neighbours. */
  readonly borders: readonly Border[];
  readonly gazetteer: ReadonlyMap<string, CountryPlace>;
  /** Those that the policy draws as a part of another country. */
  readonly provinces: readonly Province[];
  /**
   * The union of some countries without overseas parts, and its outer edge. Where a special line
   * parts a member from a non-member (Serbia and Kosovo*) the edge stays open.
   */
  outlineOf(codes: ReadonlySet<string>): Outline;
}

const neutralLand = "LAND";

export function decodeAtlas(topology: AtlasTopology, tier: Tier, policy: BoundaryPolicyId): Atlas {
  const decoded = decodeArcs(topology);
  const units = unitsOf(topology, boundaryPolicies[policy]);
  const sides = sidesOf(units, boundaryPolicies[policy]);
  const byCountry = groupByCountry(units);
  const land = byCountry.get(neutralLand) ?? [];
  byCountry.delete(neutralLand);
  const divided = dividedCountries(sides);
  return {
    tier,
    policy,
    countries: {
      type: "FeatureCollection",
      features: [...byCountry].map(([code, own]) => ({
        type: "Feature",
        id: code,
        properties: { code },
        geometry: divided.has(code) ? unionOf(decoded, own) : collectionOf(decoded, own),
      })),
    },
    land: collectionOf(decoded, land),
    coast: coastOf(decoded, sides),
    borders: bordersOf(decoded, sides),
    gazetteer: gazetteerOf(units),
    provinces: provincesOf(units),
    outlineOf: (codes) => outlineOf(codes, decoded, units, sides),
  };
}

function groupByCountry(units: readonly Unit[]): Map<string, Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const group = groups.get(unit.country);
    if (group) group.push(unit);
    else groups.set(unit.country, [unit]);
  }
  return groups;
}

/** Countries with a line between two of their own units. */
function dividedCountries(sides: readonly Side[]): Set<string> {
  return new Set(
    sides.flatMap(({ units: [a, b] }) => (b && a.country === b.country ? [a.country] : [])),
  );
}

function outlineOf(
  codes: ReadonlySet<string>,
  decoded: Decoded,
  units: readonly Unit[],
  sides: readonly Side[],
): Outline {
  const members = new Set(units.filter((unit) => codes.has(unit.country) && !unit.isOverseas));
  const edge = sides.filter(
    ({ units: beside, kind }) => !kind && beside.filter((unit) => members.has(unit)).length === 1,
  );
  return { area: unionOf(decoded, [...members]), edge: lineOf(decoded, edge) };
}

/** Where each country is; land that is not drawn country by country is nowhere. */
export function gazetteerOf(drawn: readonly Unit[]): Map<string, CountryPlace> {
  return new Map(
    [...groupByCountry(drawn)].flatMap(([code, units]) => {
      // The country's own unit first: its anchor stands, whatever else the policy draws with it.
      const places = [...units]
        .sort((a, b) => Number(b.code === code) - Number(a.code === code))
        .flatMap(countryPlaceOf);
      const [own, ...others] = places;
      return own ? [[code, others.reduce(joined, own)] as const] : [];
    }),
  );
}

function countryPlaceOf({ properties }: Unit): CountryPlace[] {
  const { anchor, nameAt, radius, box, area } = properties;
  if (!anchor || radius === undefined || !box || area === undefined) return [];
  return [{ anchor, nameAt: nameAt ?? anchor, radius, box, area }];
}

function provincesOf(units: readonly Unit[]): readonly Province[] {
  return units.flatMap((unit) => {
    const { code, country } = unit;
    const [place] = code === country ? [] : countryPlaceOf(unit);
    return place ? [{ country, code: `${country}-${code}`, nameAt: place.nameAt }] : [];
  });
}

function joined(a: CountryPlace, b: CountryPlace): CountryPlace {
  return {
    anchor: a.anchor,
    nameAt: a.nameAt,
    radius: a.radius,
    box: union(a.box, b.box),
    area: a.area + b.area,
  };
}

/** Fetches one tier's shapes from beside the page. */
export async function loadTier(tier: Tier, base = document.baseURI): Promise<AtlasTopology> {
  const file = `${tier}.topo.json`;
  const response = await fetchFile(new URL(`geo/${file}`, base));
  // What is no JSON, or is cut off, is no map either.
  const topology: unknown = await response.json().catch(() => null);
  if (!isAtlasTopology(topology)) {
    throw new FaultyFile(ofWholeFile(file, { kind: "not-a-map" }));
  }
  return topology;
}

/** Our own build wrote and checked the rest. */
function isAtlasTopology(value: unknown): value is AtlasTopology {
  if (typeof value !== "object" || value === null || !("objects" in value)) return false;
  const { objects } = value;
  return typeof objects === "object" && objects !== null && "units" in objects;
}

// Leaflet zooms at which the next finer tier takes over: 4.1 and 1.45 km a pixel.
const finerFrom: readonly (readonly [Tier, number])[] = [
  ["detail", 6.75],
  ["regional", 5.25],
];
const hysteresis = 0.15;

/** The tier for a zoom; near a limit it stays the current one, so that small steps do not flicker. */
export function tierForZoom(zoom: number, current?: Tier): Tier {
  const wanted = tierAt(zoom);
  if (current === undefined || current === wanted) return wanted;
  const isNear = tierAt(zoom - hysteresis) === current || tierAt(zoom + hysteresis) === current;
  return isNear ? current : wanted;
}

function tierAt(zoom: number): Tier {
  return finerFrom.find(([, from]) => zoom >= from)?.[0] ?? "overview";
}

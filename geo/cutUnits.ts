import { booleanPointInPolygon, polygon } from "@turf/turf";
import { feature } from "topojson-client";
import type { GeometryObject, Properties, Topology } from "topojson-specification";
import { countries, namelessAreas, neutralLand, parts } from "./units.ts";

export type Point = readonly [x: number, y: number];

/** One polygon, outer ring first, and the unit it belongs to. */
export interface Piece {
  readonly unit: string;
  readonly rings: readonly (readonly Point[])[];
}

export interface Cut {
  readonly pieces: readonly Piece[];
  readonly faults: readonly string[];
}

const crimea: Point = [34.1, 45.0];
const antarctica = "010";

/** The source's polygons, each given to its unit; longitude and latitude as in the source. */
export function cutUnits(atlas: Topology): Cut {
  const pieces = areasOf(atlas).flatMap((area) =>
    polygonsOf(atlas, area).map((rings) => ({ unit: unitOf(area, rings), rings })),
  );
  return { pieces, faults: [...strangeCrimea(pieces), ...emptyUnits(pieces)] };
}

function unitOf(area: GeometryObject<Properties>, rings: Piece["rings"]): string {
  const name = nameOf(area);
  // Stored without a leading zero in some releases of the source, with one in this.
  const country =
    area.id === undefined ? namelessAreas[name] : countries[String(area.id).padStart(3, "0")];
  if (country === undefined) return neutralLand;
  // The source draws the line of control; Crimea is a ring of its own in Russia's area.
  if (country === "RUS" && contains(rings, crimea)) return "UKR-CRIMEA";
  const start = rings[0]?.[0];
  const part = parts.find(
    ({ parent, boxes }) => parent === country && boxes.some((box) => start && isInBox(start, box)),
  );
  return part?.code ?? country;
}

function strangeCrimea(pieces: readonly Piece[]): string[] {
  const found = pieces.filter(({ unit }) => unit === "UKR-CRIMEA").length;
  return found === 1 ? [] : [`Crimea should be exactly one ring in the source and is ${found}.`];
}

function emptyUnits(pieces: readonly Piece[]): string[] {
  const found = new Set(pieces.map(({ unit }) => unit));
  const wanted = [
    ...Object.values(countries),
    ...Object.values(namelessAreas),
    ...parts.map(({ code }) => code),
  ];
  return [...new Set(wanted)]
    .filter((code) => !found.has(code) && code !== "UKR-CRIMEA")
    .map((code) => `The source has no area for ${code}.`);
}

function areasOf(atlas: Topology): GeometryObject<Properties>[] {
  const collection = atlas.objects["countries"];
  const areas: GeometryObject<Properties>[] =
    collection?.type === "GeometryCollection" ? collection.geometries : [];
  return areas.filter(({ id }) => id !== antarctica);
}

function polygonsOf(atlas: Topology, area: GeometryObject<Properties>): Piece["rings"][] {
  const found = feature(atlas, area);
  if (found.type !== "Feature") return [];
  const { geometry } = found;
  const polygons =
    geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  return polygons.map((rings) => ringsOf(rings).map(openRing));
}

export function ringsOf(coordinates: readonly (readonly (readonly number[])[])[]): Point[][] {
  return coordinates.map((ring) => ring.map(([x = Number.NaN, y = Number.NaN]): Point => [x, y]));
}

/**
 * The source's grid leaves the Vatican City two places and no area. A ring of fewer than three places
 * becomes a square of half a square kilometre (it has 0.49) about their middle: the same one for the
 * city and for the hole in Italy, since both are made from the same places.
 */
export function openRing(ring: readonly Point[]): Point[] {
  if (new Set(ring.map(String)).size > 2) return [...ring];
  const longitudes = ring.map(([longitude]) => longitude);
  const latitudes = ring.map(([, latitude]) => latitude);
  const x = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const y = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const east = 0.0042;
  const north = 0.0032;
  return [
    [x - east, y - north],
    [x + east, y - north],
    [x + east, y + north],
    [x - east, y + north],
    [x - east, y - north],
  ];
}

function contains(rings: Piece["rings"], point: Point): boolean {
  return booleanPointInPolygon([...point], polygon(rings.map((ring) => ring.map((at) => [...at]))));
}

function isInBox([x, y]: Point, [west, south, east, north]: readonly number[]): boolean {
  return x >= Number(west) && x <= Number(east) && y >= Number(south) && y <= Number(north);
}

function nameOf({ properties }: GeometryObject<Properties>): string {
  const name: unknown = properties && "name" in properties ? properties.name : undefined;
  return typeof name === "string" ? name : "";
}

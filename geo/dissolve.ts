import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { Topology } from "topojson-specification";
import type { Piece } from "./cutUnits.ts";
import { type Areas, areasOf } from "./topologyAreas.ts";

/**
 * One area for each unit, with neighbours sharing arcs and each arc as long as it can be: the lines
 * inside a unit (the seam at 180 degrees, frontiers within neutral land) are gone with their nodes.
 */
export function dissolve(pieces: readonly Piece[]): Topology<Areas> {
  const cut = topologyOf(pieces.map(({ unit, rings }) => asFeature(unit, rings)));
  const units = new Map<string, ReturnType<typeof areasOf>>();
  for (const area of areasOf(cut)) {
    const code = String(area.id);
    units.set(code, [...(units.get(code) ?? []), area]);
  }
  const merged = [...units]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, areas]): Feature<MultiPolygon> => ({
        type: "Feature",
        id: code,
        properties: {},
        geometry: merge(cut, areas),
      }),
    );
  return topologyOf(merged);
}

function topologyOf(features: readonly Feature<Polygon | MultiPolygon>[]): Topology<Areas> {
  const units: FeatureCollection<Polygon | MultiPolygon> = {
    type: "FeatureCollection",
    features: [...features],
  };
  // topojson-server turns a collection of areas into a collection of areas; its types do not say so.
  return topology({ units }) as Topology<Areas>;
}

function asFeature(unit: string, rings: Piece["rings"]): Feature<Polygon> {
  return {
    type: "Feature",
    id: unit,
    properties: {},
    geometry: { type: "Polygon", coordinates: rings.map((ring) => ring.map(([x, y]) => [x, y])) },
  };
}

import type { Feature, MultiLineString, MultiPolygon } from "geojson";
import { memo, useMemo } from "react";
import { GeoJSON } from "react-leaflet";
import type { Atlas } from "./atlas/atlas.ts";
import { graticule } from "./graticule.ts";

/**
 * Neighbours share their vertices exactly, and Leaflet must leave them so: thinning or clipping
 * each shape alone would open gaps between them.
 */
export const SHARED_VERTICES = { smoothFactor: 0 } as const;

export const featureOf = <G extends MultiLineString | MultiPolygon>(geometry: G): Feature<G> => ({
  type: "Feature",
  properties: null,
  geometry,
});

const line = (color: string, weight: number) =>
  ({ color, weight, opacity: 1, fill: false, lineJoin: "round", lineCap: "round" }) as const;

const SHOAL_FAR = line("var(--shoal-far)", 15);
const SHOAL_NEAR = line("var(--shoal-near)", 6);
const GRATICULE = line("var(--graticule)", 0.9);
const LAND = { stroke: false, fill: true, fillColor: "var(--land)", fillOpacity: 1 } as const;

/** What lies under the countries: shoals along the coast, the graticule, land of no concern here. */
export const Ground = memo(function Ground({ atlas }: { atlas: Atlas }) {
  const coast = useMemo(() => featureOf(atlas.coast), [atlas]);
  const land = useMemo(() => featureOf(atlas.land), [atlas]);
  const meridians = useMemo(() => featureOf(graticule()), []);
  const shapes = `${atlas.policy} ${atlas.tier}`;
  const still = { interactive: false, pane: "ground", ...SHARED_VERTICES } as const;
  return (
    <>
      <GeoJSON key={`far ${shapes}`} data={coast} style={SHOAL_FAR} {...still} />
      <GeoJSON key={`near ${shapes}`} data={coast} style={SHOAL_NEAR} {...still} />
      <GeoJSON key={`graticule ${shapes}`} data={meridians} style={GRATICULE} {...still} />
      <GeoJSON key={`land ${shapes}`} data={land} style={LAND} {...still} />
    </>
  );
});

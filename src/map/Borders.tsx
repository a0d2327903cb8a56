import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from "geojson";
import type { GeoJSON as LeafletGeoJson, PathOptions } from "leaflet";
import { memo, useMemo, useRef } from "react";
import { GeoJSON } from "react-leaflet";
import { NOT_IN_THE_LIST } from "../layers/agreementLayer.ts";
import type { AreaClass } from "../layers/layer.ts";
import type { Atlas, Border } from "./atlas/atlas.ts";
import { featureOf, SHARED_VERTICES } from "./Ground.tsx";
import { useRestyle } from "./leaflet/useRestyle.ts";

type BorderFacts = Omit<Border, "line">;

const NEUTRAL = "LAND";

const stroke = (color: string, weight: number, dashArray = ""): PathOptions => ({
  // Complete each time: Leaflet merges, so an omitted dash would stay drawn.
  color,
  weight,
  dashArray,
  opacity: 1,
  fill: false,
  lineJoin: "round",
  lineCap: "butt",
});

const COAST = stroke("var(--coast)", 0.7);
const SHORE = {
  ...stroke("var(--coast)", 0.5),
  fill: true,
  fillColor: "var(--sea)",
  fillOpacity: 1,
} as const;
const PLAIN = stroke("var(--border)", 0.8);
/** A light gap, so that two dark fills never touch. */
const GAP = stroke("var(--land)", 1);
/** Round a hatch, whose own lines would not say where it ends. */
const HATCHED = stroke("var(--pending)", 1);
/** Of the line of control, the ground under the dashes and the dashes; never a border's full line. */
const UNDER_DASHES = stroke("var(--land)", 2.2);
const DASHES = stroke("var(--ink)", 1.1, "3 2.2");
const DOTS = stroke("var(--ink-3)", 0.8, "0.8 2");

function strokeOf(border: BorderFacts, classOf: (code: string) => AreaClass): PathOptions {
  if (border.kind === "dotted") return DOTS;
  const sides = [border.left, border.right].map((code) =>
    code === NEUTRAL ? NOT_IN_THE_LIST : classOf(code),
  );
  if (
    sides.some(({ kind }) => kind === "home" || kind === "concluded" || kind === "listed-as-both")
  )
    return GAP;
  return sides.some(({ symbol }) => symbol.kind === "hatch") ? HATCHED : PLAIN;
}

const collect = (borders: readonly Border[]): FeatureCollection<MultiLineString, BorderFacts> => ({
  type: "FeatureCollection",
  features: borders.map(({ line, ...facts }) => ({
    type: "Feature",
    properties: facts,
    geometry: line,
  })),
});

interface BordersProps {
  readonly atlas: Atlas;
  readonly classOf: (code: string) => AreaClass;
  readonly lakes: MultiPolygon | null;
}

/** Borders, coasts and lakes. How a border is drawn follows from the classes on its two sides. */
export const Borders = memo(function Borders({ atlas, classOf, lakes }: BordersProps) {
  const coast = useMemo(() => featureOf(atlas.coast), [atlas]);
  const shores = useMemo(() => (lakes ? featureOf(lakes) : null), [lakes]);
  const [drawn, dashed] = useMemo(() => {
    const isDashed = ({ kind }: Border) => kind === "dashed";
    return [
      collect(atlas.borders.filter((border) => !isDashed(border))),
      collect(atlas.borders.filter(isDashed)),
    ];
  }, [atlas]);
  const style = useMemo(
    () => (feature?: Feature) =>
      // `collect` made every feature of this layer with these properties.
      feature ? strokeOf(feature.properties as BorderFacts, classOf) : PLAIN,
    [classOf],
  );
  const lines = useRef<LeafletGeoJson>(null);
  const worn = useRestyle(lines, style);
  const shapes = `${atlas.policy} ${atlas.tier}`;
  const still = { interactive: false, pane: "lines", ...SHARED_VERTICES } as const;
  return (
    <>
      {shores && <GeoJSON key={`lakes ${shapes}`} data={shores} style={SHORE} {...still} />}
      <GeoJSON key={`coast ${shapes}`} data={coast} style={COAST} {...still} />
      <GeoJSON key={`borders ${shapes}`} ref={lines} data={drawn} style={worn} {...still} />
      <GeoJSON key={`under ${shapes}`} data={dashed} style={UNDER_DASHES} {...still} />
      <GeoJSON key={`dashes ${shapes}`} data={dashed} style={DASHES} {...still} />
    </>
  );
});

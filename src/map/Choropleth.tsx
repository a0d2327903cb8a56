import type { Feature } from "geojson";
import {
  type GeoJSON as LeafletGeoJson,
  type Layer as LeafletLayer,
  Path,
  type PathOptions,
} from "leaflet";
import { memo, useEffect, useMemo, useRef } from "react";
import { GeoJSON } from "react-leaflet";
import type { AreaClass } from "../layers/layer.ts";
import { paintOf } from "../layers/paint.ts";
import type { Atlas } from "./atlas/atlas.ts";
import { SHARED_VERTICES } from "./Ground.tsx";
import { useRestyle } from "./leaflet/useRestyle.ts";

interface ChoroplethProps {
  readonly atlas: Atlas;
  /** A new function for a new year; the same function while nothing changed. */
  readonly classOf: (code: string) => AreaClass;
  /** False while there are shapes and no facts yet. */
  readonly isColoured: boolean;
}

const codeOf = (feature: Feature | undefined): string =>
  String(feature?.properties?.["code"] ?? "");

/** Each country's path element carries its code: for `Pointing`, and for whoever embeds the map. */
function nameShape(feature: Feature, layer: LeafletLayer): void {
  layer.on("add", () => {
    if (layer instanceof Path) layer.getElement()?.setAttribute("data-code", codeOf(feature));
  });
}

const fills = new WeakMap<AreaClass, PathOptions>();

/** The same object for the same class. */
function fillOf(areaClass: AreaClass): PathOptions {
  const known = fills.get(areaClass);
  if (known) return known;
  // Complete: Leaflet merges, so an omitted key would keep its last value.
  const fill = { fill: true, fillColor: paintOf(areaClass), fillOpacity: 1, stroke: false };
  fills.set(areaClass, fill);
  return fill;
}

/** Runs after the frame that is drawn next; returns how to take that back. */
function afterNextFrame(then: () => void): () => void {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    channel.port1.close();
    then();
  };
  // A message posted from an animation frame arrives when that frame has been drawn.
  const frame = requestAnimationFrame(() => channel.port2.postMessage(null));
  return () => cancelAnimationFrame(frame);
}

/** For whoever measures: set once, after the first frame that shows coloured countries. */
function markOnce(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}

/**
 * The countries' own fills: one layer for all, mounted once a tier. The year reaches the shapes by
 * `classOf`, and only those whose class it changes; whatever is not a country's own fill is a layer
 * above this one.
 */
export const Choropleth = memo(function Choropleth({
  atlas,
  classOf,
  isColoured,
}: ChoroplethProps) {
  const style = useMemo(() => (feature?: Feature) => fillOf(classOf(codeOf(feature))), [classOf]);
  const shapes = useRef<LeafletGeoJson>(null);
  const worn = useRestyle(shapes, style);
  useEffect(() => {
    if (!isColoured) return;
    return afterNextFrame(() => markOnce("choropleth"));
  }, [isColoured]);
  return (
    <GeoJSON
      // A tier or a boundary policy brings other shapes: one planned remount.
      key={`${atlas.policy} ${atlas.tier}`}
      pane="countries"
      data={atlas.countries}
      ref={shapes}
      style={worn}
      onEachFeature={nameShape}
      {...SHARED_VERTICES}
    />
  );
});

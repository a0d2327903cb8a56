import type { Feature } from "geojson";
import { type Layer as LeafletLayer, Path, type PathOptions } from "leaflet";
import { memo, useEffect, useMemo } from "react";
import { GeoJSON, useMap } from "react-leaflet";
import type { AreaClass } from "../layers/layer.ts";
import { paintOf } from "../layers/paint.ts";
import type { Atlas } from "./atlas.ts";
import { SHARED_VERTICES } from "./Ground.tsx";

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
 * the identity of `classOf`; whatever is not a country's own fill is a layer above this one.
 */
export const Choropleth = memo(function Choropleth({
  atlas,
  classOf,
  isColoured,
}: ChoroplethProps) {
  const style = useMemo(
    () =>
      (feature?: Feature): PathOptions => ({
        // Complete each time: Leaflet merges, so an omitted key would keep its last value.
        fill: true,
        fillColor: paintOf(classOf(codeOf(feature))),
        fillOpacity: 1,
        stroke: false,
      }),
    [classOf],
  );
  const map = useMap();
  useEffect(() => {
    if (!isColoured) return;
    return afterNextFrame(() => {
      markOnce("choropleth");
      // From now on a fill changes by and by; the first ones are there at once.
      map.getContainer().setAttribute("data-pictured", "");
    });
  }, [map, isColoured]);
  return (
    <GeoJSON
      // A tier or a boundary policy brings other shapes: one planned remount.
      key={`${atlas.policy} ${atlas.tier}`}
      pane="countries"
      data={atlas.countries}
      style={style}
      onEachFeature={nameShape}
      {...SHARED_VERTICES}
    />
  );
});

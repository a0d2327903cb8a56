import type { Map as LeafletMap } from "leaflet";
import { useSyncExternalStore } from "react";
import { kmPerPixelAt, worldAt } from "../plane/planeScale.ts";
import { useMapSoFar } from "./MapSoFar.tsx";

/** So many windows are drawn beyond each edge, and a pan by fewer than `STEP` draws nothing anew. */
const BEYOND = 0.75;
const STEP = 0.25;

/** How the plane lies in Leaflet's panes, and the part of them that drawings fill. */
export interface PlaneView {
  readonly zoom: number;
  /** Leaflet's origin: the place of the panes in the world at this zoom, in px. */
  readonly origin: { readonly x: number; readonly y: number };
  /** The part that is drawn, in px of the panes. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** SVG transforms: from planar km to px of the panes, and back. */
  readonly toPanes: string;
  readonly toPlane: string;
}

function isStill(view: PlaneView, map: LeafletMap): boolean {
  const origin = map.getPixelOrigin();
  const size = map.getSize();
  const corner = map.containerPointToLayerPoint([0, 0]);
  return (
    view.zoom === map.getZoom() &&
    view.origin.x === origin.x &&
    view.origin.y === origin.y &&
    view.width === Math.round(size.x * (1 + 2 * BEYOND)) &&
    view.height === Math.round(size.y * (1 + 2 * BEYOND)) &&
    Math.abs(corner.x - size.x * BEYOND - view.left) <= size.x * STEP &&
    Math.abs(corner.y - size.y * BEYOND - view.top) <= size.y * STEP
  );
}

function viewOf(map: LeafletMap): PlaneView {
  const zoom = map.getZoom();
  const km = kmPerPixelAt(zoom);
  const origin = map.getPixelOrigin();
  const size = map.getSize();
  const corner = map.containerPointToLayerPoint([0, 0]);
  const middle = worldAt(zoom) / 2;
  const [x, y] = [middle - origin.x, middle - origin.y];
  return {
    zoom,
    origin: { x: origin.x, y: origin.y },
    left: Math.round(corner.x - size.x * BEYOND),
    top: Math.round(corner.y - size.y * BEYOND),
    width: Math.round(size.x * (1 + 2 * BEYOND)),
    height: Math.round(size.y * (1 + 2 * BEYOND)),
    toPanes: `matrix(${1 / km} 0 0 ${-1 / km} ${x} ${y})`,
    toPlane: `matrix(${km} 0 0 ${-km} ${-x * km} ${y * km})`,
  };
}

interface PlaneViews<View = PlaneView> {
  readonly now: () => View;
  readonly subscribe: (onChange: () => void) => () => void;
}

function watch(map: LeafletMap): PlaneViews {
  let view = viewOf(map);
  // From its start on Leaflet speaks of the zoom that it goes to; what is drawn is stretched until then.
  let isZooming = false;
  const listeners = new Set<() => void>();
  map.on("zoomanim", () => {
    isZooming = true;
  });
  map.on("zoomend", () => {
    isZooming = false;
  });
  map.on("moveend viewreset resize", () => {
    if (isZooming || isStill(view, map)) return;
    view = viewOf(map);
    for (const onChange of listeners) onChange();
  });
  return {
    now: () => view,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

const known = new WeakMap<LeafletMap, PlaneViews>();

function viewsOf(map: LeafletMap): PlaneViews {
  const views = known.get(map) ?? watch(map);
  known.set(map, views);
  return views;
}

const NOWHERE: PlaneViews<null> = { now: () => null, subscribe: () => () => {} };

/**
 * Another view once a zoom has come to its end, or the window nears the end of what is drawn; null
 * while the map only stands there at home.
 */
export function usePlaneView(): PlaneView | null {
  const map = useMapSoFar();
  const { subscribe, now }: PlaneViews<PlaneView | null> = map ? viewsOf(map) : NOWHERE;
  return useSyncExternalStore(subscribe, now, now);
}

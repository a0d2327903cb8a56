import type { Map as LeafletMap } from "leaflet";
import type { MapFrames } from "../../domain/geography.ts";
import { homeViewOf } from "../plane/homeView.ts";

/** Shows the map as it is first seen, at its present size. */
export function goHome(map: LeafletMap, frames: MapFrames | null, animate: boolean): void {
  const { centre, zoom } = homeViewOf(map.getSize(), frames);
  map.setView([centre[1], centre[0]], zoom, { animate });
}

/** Whether the reader has not moved away from the home view; to a pixel. */
export function isAtHome(map: LeafletMap, frames: MapFrames | null): boolean {
  const { centre, zoom } = homeViewOf(map.getSize(), frames);
  const home = map.latLngToContainerPoint([centre[1], centre[0]]);
  return Math.abs(map.getZoom() - zoom) < 0.01 && home.distanceTo(map.getSize().divideBy(2)) < 2;
}

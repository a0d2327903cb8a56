import type { Map as LeafletMap } from "leaflet";
import { type RefObject, useEffect } from "react";
import type { MapFrames } from "../../domain/geography.ts";
import { adoptMap, releaseMap } from "../leaflet/adoptedMap.ts";
import { goHome, isAtHome } from "./goHome.ts";

export interface FirstViewProps {
  readonly container: RefObject<HTMLElement | null>;
  readonly frames: MapFrames | null;
  readonly onMap: (map: LeafletMap | null) => void;
}

/** Gives the map that has been drawn to Leaflet, with the view that it has; keeps its size that of the plate. */
export function FirstView({ container, frames, onMap }: FirstViewProps) {
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const map = adoptMap(element);
    goHome(map, frames, false);
    onMap(map);
    const sizes = new ResizeObserver(() => {
      // A size is also said when it is first looked at: of the map as it was just drawn.
      const { x, y } = map.getSize();
      if (x === element.clientWidth && y === element.clientHeight) return;
      // Asked before Leaflet learns of the new size: of the old one.
      const wasAtHome = isAtHome(map, frames);
      map.invalidateSize({ animate: false, pan: !wasAtHome });
      if (wasAtHome) goHome(map, frames, false);
    });
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      onMap(null);
      releaseMap(map);
    };
  }, [container, frames, onMap]);
  return null;
}

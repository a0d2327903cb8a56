import { type ReactNode, useEffect, useState } from "react";
import { useMap } from "react-leaflet";
import type { MapFrames } from "../../domain/geography.ts";
import { goHome, isAtHome } from "./goHome.ts";

interface FirstViewProps {
  readonly frames: MapFrames | null;
  readonly children: ReactNode;
}

/** Gives the map its first view, then what is drawn on it; keeps its size that of the plate. */
export function FirstView({ frames, children }: FirstViewProps) {
  const map = useMap();
  const [hasView, setHasView] = useState(false);
  useEffect(() => {
    goHome(map, frames, false);
    setHasView(true);
    const container = map.getContainer();
    const sizes = new ResizeObserver(() => {
      // A size is also said when it is first looked at: of the map as it was just drawn.
      const { x, y } = map.getSize();
      if (x === container.clientWidth && y === container.clientHeight) return;
      // Asked before Leaflet learns of the new size: of the old one.
      const wasAtHome = isAtHome(map, frames);
      map.invalidateSize({ animate: false, pan: !wasAtHome });
      if (wasAtHome) goHome(map, frames, false);
    });
    sizes.observe(container);
    return () => sizes.disconnect();
  }, [map, frames]);
  return hasView ? children : null;
}

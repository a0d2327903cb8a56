import { type ReactNode, useEffect, useState } from "react";
import { useMap } from "react-leaflet";
import { goHome, isAtHome } from "./goHome.ts";

/** Gives the map its first view, then what is drawn on it; keeps its size that of the plate. */
export function FirstView({ children }: { children: ReactNode }) {
  const map = useMap();
  const [hasView, setHasView] = useState(false);
  useEffect(() => {
    goHome(map, false);
    setHasView(true);
    const sizes = new ResizeObserver(() => {
      // Asked before Leaflet learns of the new size: of the old one.
      const wasAtHome = isAtHome(map);
      map.invalidateSize({ animate: false, pan: !wasAtHome });
      if (wasAtHome) goHome(map, false);
    });
    sizes.observe(map.getContainer());
    return () => sizes.disconnect();
  }, [map]);
  return hasView ? children : null;
}

import type { LatLng } from "leaflet";
import { memo, useLayoutEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import type { MapFrames } from "../../domain/geography.ts";
import { goHome, isAtHome } from "./goHome.ts";

interface PrintedViewProps {
  readonly frames: MapFrames | null;
  readonly isPrinting: boolean;
}

/** On paper the map is whole, at the size that it has there; afterwards it is as the reader left it. */
export const PrintedView = memo(function PrintedView({ frames, isPrinting }: PrintedViewProps) {
  const map = useMap();
  const left = useRef<{ readonly centre: LatLng; readonly zoom: number } | "home" | null>(null);
  // In the commit that sets the page for paper: the browser takes its picture right after it.
  useLayoutEffect(() => {
    const isAway = left.current !== null;
    if (isPrinting === isAway) return;
    if (isPrinting) {
      map.stop();
      left.current = isAtHome(map, frames)
        ? "home"
        : { centre: map.getCenter(), zoom: map.getZoom() };
    }
    map.invalidateSize({ animate: false, pan: false });
    const back = isPrinting ? "home" : left.current;
    if (back === "home" || back === null) goHome(map, frames, false);
    else map.setView(back.centre, back.zoom, { animate: false });
    if (!isPrinting) left.current = null;
  }, [map, frames, isPrinting]);
  return null;
});

import type { Map as LeafletMap } from "leaflet";
import { useCallback, useSyncExternalStore } from "react";
import { useMap } from "react-leaflet";

const CHANGES = "zoomend moveend viewreset resize";

/**
 * Something read off the map, as a value that can be compared; read again whenever the map has
 * moved. Unlike a handler set in an effect it cannot miss a move between a render and its effects.
 */
export function useMapState<T extends string | number>(read: (map: LeafletMap) => T): T {
  const map = useMap();
  const subscribe = useCallback(
    (onChange: () => void) => {
      map.on(CHANGES, onChange);
      return () => {
        map.off(CHANGES, onChange);
      };
    },
    [map],
  );
  return useSyncExternalStore(subscribe, () => read(map));
}

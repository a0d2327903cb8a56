import type { Map as LeafletMap } from "leaflet";
import { useCallback, useSyncExternalStore } from "react";
import { useMap } from "react-leaflet";
import { useMapSoFar } from "./MapSoFar.tsx";

const CHANGES = "zoomend moveend viewreset resize";

function useStateOf<T extends string | number>(map: LeafletMap | null, read: () => T): T {
  const subscribe = useCallback(
    (onChange: () => void) => {
      map?.on(CHANGES, onChange);
      return () => {
        map?.off(CHANGES, onChange);
      };
    },
    [map],
  );
  return useSyncExternalStore(subscribe, read, read);
}

/**
 * Something read off the map, as a value that can be compared; read again whenever the map has
 * moved. Unlike a handler set in an effect it cannot miss a move between a render and its effects.
 */
export function useMapState<T extends string | number>(read: (map: LeafletMap) => T): T {
  const map = useMap();
  return useStateOf(map, () => read(map));
}

/** The same where Leaflet may not have come; until then it is what is said here. */
export function useMapStateSoFar<T extends string | number>(
  read: (map: LeafletMap) => T,
  before: T,
): T {
  const map = useMapSoFar();
  return useStateOf(map, () => (map ? read(map) : before));
}

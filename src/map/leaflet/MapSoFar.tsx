import { createLeafletContext, LeafletContext } from "@react-leaflet/core";
import type { Map as LeafletMap } from "leaflet";
import { type ReactNode, use, useMemo } from "react";

/** The map once Leaflet has taken it over; null while it only stands there, drawn and at home. */
export const useMapSoFar = (): LeafletMap | null => use(LeafletContext)?.map ?? null;

interface MapSoFarProps {
  readonly map: LeafletMap | null;
  readonly children: ReactNode;
}

/** Tells it to all that is drawn on the map. */
export function MapSoFar({ map, children }: MapSoFarProps) {
  const context = useMemo(() => map && createLeafletContext(map), [map]);
  return <LeafletContext value={context}>{children}</LeafletContext>;
}

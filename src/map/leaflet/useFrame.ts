import type { Position } from "geojson";
import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import { useMap } from "react-leaflet";
import type { PlanePoint } from "../../geography/planeBox.ts";
import type { Point } from "../plane/box.ts";
import { kmPerPixelAt, worldAt } from "../plane/planeScale.ts";
import { useMapState } from "./useMapState.ts";

/** How the plane lies on the screen between two zooms: panning moves the pane, not the frame. */
export interface Frame {
  readonly kmPerPixel: number;
  /** Planar km to CSS px in Leaflet's panes. */
  readonly toPoint: (position: Position) => Point;
  /** And back. */
  readonly toPlane: (point: Point) => PlanePoint;
}

function frameOf(map: LeafletMap): Frame {
  const zoom = map.getZoom();
  const origin = map.getPixelOrigin();
  const kmPerPixel = kmPerPixelAt(zoom);
  const middle = worldAt(zoom) / 2;
  return {
    kmPerPixel,
    toPoint: ([x = 0, y = 0]) => [
      middle + x / kmPerPixel - origin.x,
      middle - y / kmPerPixel - origin.y,
    ],
    toPlane: ([x, y]) => [
      (x + origin.x - middle) * kmPerPixel,
      (middle - y - origin.y) * kmPerPixel,
    ],
  };
}

const readFrame = (map: LeafletMap): string => {
  const { x, y } = map.getPixelOrigin();
  return `${map.getZoom()} ${x} ${y}`;
};

/** The frame, renewed whenever the zoom or Leaflet's origin has changed. */
export function useFrame(): Frame {
  const map = useMap();
  const state = useMapState(readFrame);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state stands for the map's zoom and origin.
  return useMemo(() => frameOf(map), [map, state]);
}

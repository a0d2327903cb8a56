import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import { useMap } from "react-leaflet";
import type { PlaneBox } from "../../geography/planeBox.ts";
import { kmPerPixelAt } from "../plane/planeScale.ts";
import { useMapState } from "./useMapState.ts";

/** The window moves over a grid of so many of its own sizes; drawings are renewed from cell to cell. */
const CELL = 0.5;

const cellOf = (map: LeafletMap) => {
  const kmPerPixel = kmPerPixelAt(map.getZoom());
  const { x, y } = map.getSize();
  const [width, height] = [x * kmPerPixel, y * kmPerPixel];
  const { lng, lat } = map.getCenter();
  return {
    width,
    height,
    column: Math.round(lng / (width * CELL)),
    row: Math.round(lat / (height * CELL)),
  };
};

/**
 * The window and as much again all round it, in planar km; the same box while the window stays in
 * its middle. Members of NATO reach to Alaska: what is far away costs as much as what is seen.
 */
export function useNearby(): PlaneBox {
  const map = useMap();
  const cell = useMapState((at) => Object.values(cellOf(at)).join());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cell stands for the map's place.
  return useMemo(() => {
    const { width, height, column, row } = cellOf(map);
    const [x, y] = [column * width * CELL, row * height * CELL];
    return [x - width, y - height, x + width, y + height];
  }, [map, cell]);
}

import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import { useMap } from "react-leaflet";
import { uncovered } from "../leaflet/uncovered.ts";
import { useMapState } from "../leaflet/useMapState.ts";
import type { Point } from "../plane/box.ts";
import { type EdgePlace, type EdgeWindow, placeOnEdges, pointOnEdge } from "./edgePlacement.ts";
import type { PlaceMark } from "./placeMarks.ts";

const readView = (map: LeafletMap): string =>
  `${map.getZoom()} ${map.getCenter()} ${map.getSize()}`;

/** Where nothing is placed, nothing is measured. */
const NO_WINDOW: EdgeWindow = { width: 0, height: 0, covers: [] };

/** The part of the window that is left free, and what lies over it. */
function windowOf(map: LeafletMap): EdgeWindow {
  const container = map.getContainer();
  const { left, top } = container.getBoundingClientRect();
  const covers = [...document.querySelectorAll("[data-covers-map]:not([data-pointer])")].map(
    (cover) => {
      const box = cover.getBoundingClientRect();
      return {
        left: box.left - left,
        top: box.top - top,
        right: box.right - left,
        bottom: box.bottom - top,
      };
    },
  );
  const { x: width, y: height } = uncovered(container);
  return { width, height, covers };
}

/** The pointers on the neatline, and what they are placed in. */
export interface Edges {
  readonly window: EdgeWindow;
  readonly pointers: readonly EdgePlace[];
  /** Where each place outside the view is pointed at, in px of the panes. */
  readonly ends: ReadonlyMap<string, Point>;
}

/** Of the places outside the view; `covered` changes when something comes to lie over the map. */
export function useEdges(marks: readonly PlaceMark[], covered: string): Edges {
  const map = useMap();
  const state = useMapState(readView);
  const isEmpty = marks.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these stand for what is measured.
  const window = useMemo(
    () => (isEmpty ? NO_WINDOW : windowOf(map)),
    [map, state, isEmpty, covered],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state stands for the map's place.
  return useMemo(() => {
    const places = marks.map(({ id, position: [x, y] }) => {
      const point = map.latLngToContainerPoint([y, x]);
      return { id, at: [point.x, point.y] as const };
    });
    const pointers = placeOnEdges(places, window);
    const ends = pointers.flatMap((pointer) => {
      const [left, top] = pointOnEdge(pointer, window);
      const { x, y } = map.containerPointToLayerPoint([left, top]);
      return pointer.ids.map((id) => [id, [x, y]] as const);
    });
    return { window, pointers, ends: new Map(ends) };
  }, [map, state, marks, window]);
}

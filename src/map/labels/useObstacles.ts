import type { Map as LeafletMap } from "leaflet";
import { useLayoutEffect, useMemo, useState } from "react";
import { useMap } from "react-leaflet";
import { useMapState } from "../leaflet/useMapState.ts";
import type { Box } from "../plane/box.ts";

/** Whatever lies over the map carries the first of these, each drawn place one of the others. */
const COVER = "[data-covers-map]";
const MARKER = "[data-marker], [data-sign]";
/** Free space round a marker, and along the neatline, in px. */
const CLEARANCE = 1.5;

interface Drawn {
  /** In px of the window of the map, where they stand still while it is moved. */
  readonly covers: readonly Box[];
  /** In px of the panes, with which they move. */
  readonly markers: readonly Box[];
}

const NOTHING: Drawn = { covers: [], markers: [] };

const cornerOf = (map: LeafletMap) => map.containerPointToLayerPoint([0, 0]);

const moved = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

function readDrawn(map: LeafletMap): Drawn {
  const container = map.getContainer();
  const { left, top } = container.getBoundingClientRect();
  const corner = cornerOf(map);
  const boxesOf = (root: ParentNode, selector: string, margin: number): Box[] =>
    [...root.querySelectorAll(selector)].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return {
        left: Math.round(x - left) - margin,
        top: Math.round(y - top) - margin,
        right: Math.round(x - left + width) + margin,
        bottom: Math.round(y - top + height) + margin,
      };
    });
  return {
    covers: boxesOf(document, COVER, 0),
    markers: boxesOf(container, MARKER, CLEARANCE).map((box) => moved(box, corner.x, corner.y)),
  };
}

const isObstacle = (node: Node): boolean =>
  node instanceof Element &&
  (node.matches(`${COVER}, ${MARKER}`) || node.querySelector(`${COVER}, ${MARKER}`) !== null);

const readWindow = (map: LeafletMap): string => {
  const { x, y } = cornerOf(map);
  return `${x} ${y} ${map.getSize()} ${map.getZoom()}`;
};

export interface Obstacles extends Drawn {
  /** The window of the map, in the px of the panes. */
  readonly frame: Box;
}

/**
 * What labels have to keep off, read from the page itself once it stands there: panels, seals and
 * controls over the map, and the drawn places. Read again when one comes or goes, and after a move.
 */
export function useObstacles(covered: string): Obstacles {
  const map = useMap();
  const state = useMapState(readWindow);
  const [drawn, setDrawn] = useState(NOTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they stand for what is measured.
  useLayoutEffect(() => {
    const look = () =>
      setDrawn((known) => {
        const found = readDrawn(map);
        return JSON.stringify(found) === JSON.stringify(known) ? known : found;
      });
    look();
    // A cartouche grows with its words, and when their type comes.
    const sizes = new ResizeObserver(look);
    for (const cover of document.querySelectorAll(COVER)) sizes.observe(cover);
    const observer = new MutationObserver((changes) => {
      const nodes = changes.flatMap(({ addedNodes, removedNodes }) => [
        ...addedNodes,
        ...removedNodes,
      ]);
      if (nodes.some(isObstacle)) look();
    });
    const plate = map.getContainer().closest("main") ?? map.getContainer();
    observer.observe(plate, { childList: true, subtree: true });
    // A panel that slides in is measured where it comes to rest.
    plate.addEventListener("transitionend", look);
    plate.addEventListener("animationend", look);
    return () => {
      observer.disconnect();
      sizes.disconnect();
      plate.removeEventListener("transitionend", look);
      plate.removeEventListener("animationend", look);
    };
  }, [map, state, covered]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state stands for the map's move.
  return useMemo(() => {
    const { x, y } = cornerOf(map);
    const { x: width, y: height } = map.getSize();
    return {
      frame: { left: x + 2, top: y + 2, right: x + width - 2, bottom: y + height - 2 },
      covers: drawn.covers.map((box) => moved(box, x, y)),
      markers: drawn.markers,
    };
  }, [map, state, drawn]);
}

import type { Map as LeafletMap } from "leaflet";
import { useLayoutEffect, useMemo, useState } from "react";
import { useMap } from "react-leaflet";
import { useMapState } from "../leaflet/useMapState.ts";
import type { Box } from "../plane/box.ts";

/** Whatever lies over the map carries this. */
const COVER = "[data-covers-map]";

const NOTHING: readonly Box[] = [];

const cornerOf = (map: LeafletMap) => map.containerPointToLayerPoint([0, 0]);

const moved = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

/** In px of the window of the map, where they stand still while it is moved. */
function readCovers(map: LeafletMap): readonly Box[] {
  const { left, top } = map.getContainer().getBoundingClientRect();
  return [...document.querySelectorAll(COVER)].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      left: Math.round(x - left),
      top: Math.round(y - top),
      right: Math.round(x - left + width),
      bottom: Math.round(y - top + height),
    };
  });
}

/** Whether something that covers the map is in it. */
const holdsCover = (node: EventTarget | null): boolean =>
  node instanceof Element && (node.matches(COVER) || node.querySelector(COVER) !== null);

const readWindow = (map: LeafletMap): string => {
  const { x, y } = cornerOf(map);
  return `${x} ${y} ${map.getSize()} ${map.getZoom()}`;
};

/** All in the px of the panes. */
export interface CoveredMap {
  /** The window of the map. */
  readonly window: Box;
  /** What lies over it. */
  readonly covers: readonly Box[];
}

/**
 * What of the map can be seen, read from the page itself once it stands there: panels, seals and
 * controls lie over it. Read again when one of them comes, goes or changes its size, and after a
 * move; a step to another year does none of these, and has nothing measured.
 */
export function useCovers(covered: string): CoveredMap {
  const map = useMap();
  const state = useMapState(readWindow);
  const [found, setFound] = useState(NOTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they stand for what is measured.
  useLayoutEffect(() => {
    const look = () =>
      setFound((known) => {
        const covers = readCovers(map);
        return JSON.stringify(covers) === JSON.stringify(known) ? known : covers;
      });
    look();
    // A cartouche grows with its words, and when their type comes.
    const sizes = new ResizeObserver(look);
    for (const cover of document.querySelectorAll(COVER)) sizes.observe(cover);
    const observer = new MutationObserver((changes) => {
      const hasChanged = changes.some(({ addedNodes, removedNodes }) =>
        [...addedNodes, ...removedNodes].some(holdsCover),
      );
      if (hasChanged) look();
    });
    const plate = map.getContainer().closest("main") ?? map.getContainer();
    observer.observe(plate, { childList: true, subtree: true });
    // A panel that slides in is measured where it comes to rest; the fill of a country is no panel.
    const lookAtRest = ({ target }: Event) => {
      if (holdsCover(target)) look();
    };
    plate.addEventListener("transitionend", lookAtRest);
    plate.addEventListener("animationend", lookAtRest);
    return () => {
      observer.disconnect();
      sizes.disconnect();
      plate.removeEventListener("transitionend", lookAtRest);
      plate.removeEventListener("animationend", lookAtRest);
    };
  }, [map, state, covered]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state stands for the map's move.
  return useMemo(() => {
    const { x, y } = cornerOf(map);
    const { x: width, y: height } = map.getSize();
    return {
      window: { left: x + 2, top: y + 2, right: x + width - 2, bottom: y + height - 2 },
      covers: found.map((box) => moved(box, x, y)),
    };
  }, [map, state, found]);
}

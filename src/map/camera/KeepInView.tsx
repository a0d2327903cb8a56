import type { Map as LeafletMap } from "leaflet";
import { memo, useEffect } from "react";
import { useMap } from "react-leaflet";
import { boxOf, type PlaneBox, union } from "../../geography/planeBox.ts";
import type { CountryPlace } from "../atlas/atlas.ts";
import { uncovered } from "../leaflet/uncovered.ts";
import { isMotionReduced } from "./reducedMotion.ts";

/** Left free round it, in px. */
const MARGIN = 24;

/** How far [from, to] has to move to lie in [least, most]. */
function shift(from: number, to: number, least: number, most: number): number {
  if (from < least) return least - from;
  return to > most ? most - to : 0;
}

type Place = Pick<CountryPlace, "box" | "anchor">;

/** Whether the map knows the size that it has: the dock comes later and takes some of it. */
function isMeasured(map: LeafletMap): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  return map.getSize().equals([clientWidth, clientHeight]);
}

function panTo(map: LeafletMap, place: Place, home: Place | undefined): void {
  const free = uncovered(map.getContainer());
  const cornersOf = ([minX, minY, maxX, maxY]: PlaneBox) =>
    [map.latLngToContainerPoint([maxY, minX]), map.latLngToContainerPoint([minY, maxX])] as const;
  const hasRoom = (box: PlaneBox): boolean => {
    const [a, b] = cornersOf(box);
    return b.x - a.x <= free.x - 2 * MARGIN && b.y - a.y <= free.y - 2 * MARGIN;
  };
  // Of one larger than the view, such as Russia, the place of its name stands for all.
  const own = hasRoom(place.box) ? place.box : boxOf([place.anchor]);
  const both = home ? union(own, home.box) : own;
  const [a, b] = cornersOf(hasRoom(both) ? both : own);
  const x = shift(a.x, b.x, MARGIN, free.x - MARGIN);
  const y = shift(a.y, b.y, MARGIN, free.y - MARGIN);
  if (x === 0 && y === 0) return;
  map.panBy([-x, -y], { animate: !isMotionReduced(), duration: 0.45 });
}

interface KeepInViewProps {
  /** Where the selected country or the opened place is, or null. */
  readonly place: Place | null;
  /** What it is a counterparty of: kept in view with it where there is room for both. */
  readonly home?: Place | undefined;
  /** Another value whenever something else lies over the map. */
  readonly cover: string;
}

/** Pans only as far as it must to bring what is selected beside the panel or above the sheet; never zooms. */
export const KeepInView = memo(function KeepInView({ place, home, cover }: KeepInViewProps) {
  const map = useMap();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cover stands for what is measured.
  useEffect(() => {
    if (!place) return;
    if (isMeasured(map)) {
      panTo(map, place, home);
      return;
    }
    let frame = 0;
    const afterResize = () => {
      // The view of the new size is set just after the size is known.
      frame = requestAnimationFrame(() => panTo(map, place, home));
    };
    map.once("resize", afterResize);
    return () => {
      map.off("resize", afterResize);
      cancelAnimationFrame(frame);
    };
  }, [map, place, home, cover]);
  return null;
});

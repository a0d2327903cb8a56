import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { CountryPlace } from "./atlas.ts";
import { boundsOf } from "./planeCrs.ts";
import { uncovered } from "./uncovered.ts";

/** Left free round it, in px. */
const MARGIN = 24;

/** How far [from, to] has to move to lie in [least, most]; one too long is brought to its middle. */
function shift(from: number, to: number, least: number, most: number): number {
  if (to - from > most - least) return (least + most) / 2 - (from + to) / 2;
  if (from < least) return least - from;
  return to > most ? most - to : 0;
}

interface KeepInViewProps {
  /** Where the selected country or the opened place is, or null. */
  readonly place: Pick<CountryPlace, "box"> | null;
  /** Another value whenever something else lies over the map. */
  readonly cover: string;
}

/** Pans only as far as it must to bring what is selected beside the panel or above the sheet; never zooms. */
export function KeepInView({ place, cover }: KeepInViewProps) {
  const map = useMap();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cover stands for what is measured.
  useEffect(() => {
    if (!place) return;
    const free = uncovered(map.getContainer());
    const [[minY, minX], [maxY, maxX]] = boundsOf(place.box) as [
      [number, number],
      [number, number],
    ];
    const a = map.latLngToContainerPoint([maxY, minX]);
    const b = map.latLngToContainerPoint([minY, maxX]);
    const x = shift(a.x, b.x, MARGIN, free.x - MARGIN);
    const y = shift(a.y, b.y, MARGIN, free.y - MARGIN);
    if (x === 0 && y === 0) return;
    const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    map.panBy([-x, -y], { animate: !isStill, duration: 0.45 });
  }, [map, place, cover]);
  return null;
}

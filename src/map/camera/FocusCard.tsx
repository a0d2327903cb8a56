import type { ReactNode } from "react";
import type { PlaneBox } from "../../geography/planeBox.ts";
import { boundsOf } from "../leaflet/bounds.ts";
import { Pane } from "../leaflet/Pane.tsx";
import { uncovered } from "../leaflet/uncovered.ts";
import { useMapState } from "../leaflet/useMapState.ts";
import * as css from "./FocusCard.module.css";

/** Of the card at most, half of it down, and from the country to it, in px. */
const WIDTH = 232;
const HALF = 56;
const GAP = 12;

interface FocusCardProps {
  readonly box: PlaneBox;
  readonly children: ReactNode;
}

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/** What a pointer would be told, beside the country that has the focus. Its button says the same. */
export function FocusCard({ box, children }: FocusCardProps) {
  // Read again after each move, so that the card stands where there is room now.
  const place = useMapState((at) => {
    const free = uncovered(at.getContainer());
    const [[bottom, left], [top, right]] = boundsOf(box) as [[number, number], [number, number]];
    const a = at.latLngToContainerPoint([top, left]);
    const b = at.latLngToContainerPoint([bottom, right]);
    const isRight = b.x + GAP + WIDTH <= free.x;
    const x = isRight ? b.x + GAP : Math.max(WIDTH, within(a.x, 0, free.x) - GAP);
    const y = within((a.y + b.y) / 2, HALF, free.y - HALF);
    const inPane = at.containerPointToLayerPoint([x, y]);
    return `${Math.round(inPane.x)}px ${Math.round(inPane.y)}px ${isRight ? "0" : "-100%"}`;
  });
  const [x, y, aside] = place.split(" ");
  return (
    <Pane name="focus-card" className={`${css.focusCard} leaflet-zoom-hide`} order={690}>
      <div
        aria-hidden="true"
        style={{ transform: `translate(${x}, ${y}) translate(${aside}, -50%)` }}
      >
        {children}
      </div>
    </Pane>
  );
}

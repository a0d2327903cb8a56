import type { Map as LeafletMap } from "leaflet";
import { type ReactNode, useEffect, useMemo } from "react";
import { useMap } from "react-leaflet";
import { intersection, type PlaneBox } from "../../geography/planeBox.ts";
import { usePointing } from "../../reading/context.tsx";
import type { Atlas, CountryPlace } from "../atlas/atlas.ts";
import { FocusCard } from "./FocusCard.tsx";
import { FocusRing } from "./FocusRing.tsx";
import { KeepInView } from "./KeepInView.tsx";
import { isMotionReduced } from "./reducedMotion.ts";
import "./MapKeyboard.css";

/** A wish to see another part of the map; a new object is a new wish. */
export interface MapMove {
  readonly to: "in" | "out" | "whole" | "up" | "right" | "down" | "left";
}

/** Of a pan, in px. */
const PAN = 120;
/** A key zooms as a button does: by two steps of the wheel. */
const ZOOM = 0.5;

function answer({ to }: MapMove, map: LeafletMap, reset: () => void): void {
  const pan = (x: number, y: number) =>
    map.panBy([x * PAN, y * PAN], { animate: !isMotionReduced() });
  const answers: Readonly<Record<MapMove["to"], () => void>> = {
    in: () => map.zoomIn(ZOOM),
    out: () => map.zoomOut(ZOOM),
    whole: reset,
    up: () => pan(0, -1),
    right: () => pan(1, 0),
    down: () => pan(0, 1),
    left: () => pan(-1, 0),
  };
  answers[to]();
}

// The map may be left and come back with the same wish: it is answered once.
const answered = new WeakSet<MapMove>();

/** The card stands beside what is not farther from the country's name, in km. */
const FAR = 500;

const nearName = ({ nameAt: [x, y], box }: CountryPlace): PlaneBox =>
  intersection(box, [x - FAR, y - FAR, x + FAR, y + FAR]);

interface FocusedCountryProps {
  readonly atlas: Atlas;
  readonly code: string;
  readonly place: CountryPlace;
  readonly cover: string;
  readonly card: ReactNode;
}

function FocusedCountry({ atlas, code, place, cover, card }: FocusedCountryProps) {
  const kept = useMemo(() => ({ box: place.box, anchor: place.nameAt }), [place]);
  return (
    <>
      <FocusRing atlas={atlas} code={code} place={place} />
      <FocusCard box={nearName(place)}>{card}</FocusCard>
      <KeepInView place={kept} cover={cover} />
    </>
  );
}

export interface MapKeyboardProps {
  readonly atlas: Atlas;
  readonly move: MapMove | null;
  readonly cover: string;
  readonly onReset: () => void;
  /** What stands beside the country that has the focus. */
  readonly card: ReactNode;
}

/** What the keyboard does on the map: the ring of its focus, and the moves of its keys. */
export function MapKeyboard({ atlas, move, cover, onReset, card }: MapKeyboardProps) {
  const focused = usePointing((pointing) => pointing.focused);
  const map = useMap();
  useEffect(() => {
    if (!move || answered.has(move)) return;
    answered.add(move);
    answer(move, map, onReset);
  }, [move, map, onReset]);
  const place = focused === null ? undefined : atlas.gazetteer.get(focused);
  if (focused === null || !place) return null;
  return <FocusedCountry code={focused} {...{ atlas, place, cover, card }} />;
}

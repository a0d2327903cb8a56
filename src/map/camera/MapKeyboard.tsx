import { type ReactNode, useMemo } from "react";
import { intersection, type PlaneBox } from "../../geography/planeBox.ts";
import { usePointing } from "../../reading/context.tsx";
import type { Atlas, CountryPlace } from "../atlas/atlas.ts";
import { FocusCard } from "./FocusCard.tsx";
import { FocusRing } from "./FocusRing.tsx";
import { KeepInView } from "./KeepInView.tsx";

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
  readonly cover: string;
  /** What stands beside the country that has the focus. */
  readonly card: ReactNode;
}

/** What shows where the keyboard is on the map: a ring round the country, and a card beside it. */
export function MapKeyboard({ atlas, cover, card }: MapKeyboardProps) {
  const focused = usePointing((pointing) => pointing.focused);
  const place = focused === null ? undefined : atlas.gazetteer.get(focused);
  if (focused === null || !place) return null;
  return <FocusedCountry code={focused} {...{ atlas, place, cover, card }} />;
}

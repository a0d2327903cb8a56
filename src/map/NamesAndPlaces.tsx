import { useCallback } from "react";
import type { Year } from "../domain/time.ts";
import { useWords, useYear } from "../reading/context.tsx";
import { isRecordPanel } from "../view/panel.ts";
import { Labels, type LabelsProps } from "./labels/Labels.tsx";
import { useFrame } from "./leaflet/useFrame.ts";
import { boxOfMark, drawnMarks } from "./places/drawnMarks.ts";
import { MapPlaces, type PlaceActions } from "./places/MapPlaces.tsx";
import { placeMarksOf } from "./places/placeMarks.ts";
import { useFan } from "./places/useFan.ts";
import type { MapSubject } from "./subject.ts";

export interface NamesAndPlacesProps extends Omit<LabelsProps, "markersAsOf" | "years"> {
  readonly subject: MapSubject;
  readonly places: PlaceActions;
}

/** Names, and the signs of places that they keep off: those of every year, from the facts. */
export function NamesAndPlaces({ subject, places, ...names }: NamesAndPlacesProps) {
  const { layers, active, years } = subject;
  const { cover } = names;
  const words = useWords();
  const year = useYear();
  const frame = useFrame();
  const [fan, onFan] = useFan();
  // The panel of a party marks no place.
  const open = isRecordPanel(places.open) ? places.open : null;
  const markersAsOf = useCallback(
    (one: Year) => drawnMarks(placeMarksOf(layers, active, one, open), frame, fan).map(boxOfMark),
    [layers, active, open, frame, fan],
  );
  return (
    <>
      <Labels {...names} {...{ years, markersAsOf }} />
      <MapPlaces {...{ layers, active, year, words, places, cover, fan, onFan }} />
    </>
  );
}

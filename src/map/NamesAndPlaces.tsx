import { useCallback, useMemo } from "react";
import type { Year } from "../domain/time.ts";
import { useWords } from "../reading/context.tsx";
import { isRecordPanel } from "../view/panel.ts";
import type { Atlas } from "./atlas/atlas.ts";
import { Labels } from "./labels/Labels.tsx";
import { useFrame } from "./leaflet/useFrame.ts";
import type { MapAsOf } from "./mapAsOf.ts";
import { boxOfMark, drawnMarks } from "./places/drawnMarks.ts";
import { MapPlaces, type PlaceActions } from "./places/MapPlaces.tsx";
import { placeMarksOf } from "./places/placeMarks.ts";
import { useFan } from "./places/useFan.ts";
import type { MapSubject } from "./subject.ts";

export interface NamesAndPlacesProps {
  readonly subject: MapSubject;
  readonly atlas: Atlas;
  readonly asOf: MapAsOf;
  readonly places: PlaceActions;
  /** Changes whenever what lies over the map takes another size. */
  readonly cover: string;
}

/** Names, and the signs of places that they keep off: those of every year, from the facts. */
export function NamesAndPlaces({ subject, atlas, asOf, places, cover }: NamesAndPlacesProps) {
  const { layers, active, years, parties, callouts } = subject;
  const { groups, ranks } = asOf;
  const words = useWords();
  const frame = useFrame();
  const [fan, onFan] = useFan();
  // The panel of a party marks no place.
  const open = isRecordPanel(places.open) ? places.open : null;
  const markersAsOf = useCallback(
    (one: Year) => drawnMarks(placeMarksOf(layers, active, one, open), frame, fan).map(boxOfMark),
    [layers, active, open, frame, fan],
  );
  const labelledAsOf = useMemo(
    () => (one: Year) => ({
      ...{ atlas, parties, callouts, words },
      classOf: asOf.classes(one),
      groups: groups.map((layer) => ({ layer, members: layer.membersAsOf(one) })),
      lit: asOf.lit(one),
    }),
    [atlas, parties, callouts, words, groups, asOf.classes, asOf.lit],
  );
  return (
    <>
      <Labels
        {...{ labelledAsOf, markersAsOf, groups, years, ranks, cover }}
        looksAsOf={asOf.looks}
      />
      <MapPlaces {...{ layers, active, words, places, cover, fan, onFan }} />
    </>
  );
}

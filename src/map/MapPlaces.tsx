import { memo, useMemo } from "react";
import type { LayerList } from "../layers/layer.ts";
import type { Words } from "../words/words.ts";
import { EdgePointers } from "./EdgePointers.tsx";
import { KeepInView } from "./KeepInView.tsx";
import { PlaceMarkers } from "./PlaceMarkers.tsx";
import { type OpenedOnMap, type PlaceMark, placeMarksOf } from "./placeMarks.ts";
import { useEdges } from "./useEdges.ts";

/** What the reader does with places: the same on the map and in the panels. */
export interface PlaceActions {
  readonly opened: OpenedOnMap | null;
  /** The meeting or place pointed at, wherever that is. */
  readonly pointed: OpenedOnMap | null;
  readonly onOpen: (opened: OpenedOnMap | null) => void;
  readonly onPoint: (pointed: OpenedOnMap | null) => void;
}

interface MapPlacesProps {
  readonly layers: LayerList;
  readonly active: readonly string[];
  readonly year: number;
  readonly places: PlaceActions;
  readonly words: Words;
  readonly cover: string;
}

/** Meetings and places of cooperation: on the map, and on the neatline where they are outside. */
export const MapPlaces = memo(function MapPlaces(props: MapPlacesProps) {
  const { layers, active, year, places, words, cover } = props;
  const { opened, pointed, onOpen, onPoint } = places;
  const marks = useMemo(
    () => placeMarksOf(layers, active, year, opened),
    [layers, active, year, opened],
  );
  const sites = useMemo(
    () => marks.filter((mark): mark is PlaceMark & { kind: "site" } => mark.kind === "site"),
    [marks],
  );
  const edges = useEdges(sites, cover);
  const place = useMemo(() => {
    const mark = marks.find(({ kind, id }) => kind === opened?.kind && id === opened.id);
    if (!mark) return null;
    const [x, y] = mark.position;
    return { box: [x, y, x, y] as const, anchor: [x, y] as const };
  }, [marks, opened]);
  return (
    <>
      <PlaceMarkers {...{ marks, words, opened, pointed, onOpen, onPoint }} ends={edges.ends} />
      {sites.length > 0 && <EdgePointers {...{ sites, words, edges, onOpen }} />}
      <KeepInView place={place} cover={cover} />
    </>
  );
});

import { memo, useMemo } from "react";
import type { LayerList } from "../../layers/layer.ts";
import { usePointing } from "../../reading/context.tsx";
import { isAbout, type Panel, type RecordPanel } from "../../view/panel.ts";
import type { Words } from "../../words/words.ts";
import { KeepInView } from "../camera/KeepInView.tsx";
import { EdgePointers } from "./EdgePointers.tsx";
import { PlaceMarkers } from "./PlaceMarkers.tsx";
import { type PlaceMark, placeMarksOf } from "./placeMarks.ts";
import { useEdges } from "./useEdges.ts";

/** What the reader does with places: the same on the map and in the panels. */
export interface PlaceActions {
  readonly open: Panel | null;
  readonly onShow: (panel: Panel) => void;
  readonly onToggle: (panel: Panel) => void;
  readonly onPoint: (pointed: RecordPanel | null) => void;
}

export interface MapPlacesProps {
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
  const pointed = usePointing((pointing) => pointing.place);
  const { open, onShow, onToggle, onPoint } = places;
  const marks = useMemo(
    () => placeMarksOf(layers, active, year, open),
    [layers, active, year, open],
  );
  const sites = useMemo(
    () => marks.filter((mark): mark is PlaceMark & { kind: "site" } => mark.kind === "site"),
    [marks],
  );
  const edges = useEdges(sites, cover);
  const place = useMemo(() => {
    const mark = marks.find((one) => isAbout(open, one));
    if (!mark) return null;
    const [x, y] = mark.position;
    return { box: [x, y, x, y] as const, anchor: [x, y] as const };
  }, [marks, open]);
  return (
    <>
      <PlaceMarkers {...{ marks, words, open, pointed, onToggle, onPoint }} ends={edges.ends} />
      {sites.length > 0 && <EdgePointers {...{ sites, words, edges, onShow }} />}
      <KeepInView place={place} cover={cover} />
    </>
  );
});

import { memo, useMemo } from "react";
import type { LayerList } from "../../layers/index.ts";
import { usePointing, useYearly } from "../../reading/context.tsx";
import { isAbout, type Panel, type RecordPanel } from "../../view/panel.ts";
import type { Words } from "../../words/words.ts";
import { KeepInView } from "../camera/KeepInView.tsx";
import { EdgePointers } from "./EdgePointers.tsx";
import { PlaceMarkers } from "./PlaceMarkers.tsx";
import { placeMarksOf } from "./placeMarks.ts";
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
  readonly places: PlaceActions;
  readonly words: Words;
  readonly cover: string;
  /** The count of places that is fanned out; null: none is. */
  readonly fan: string | null;
  readonly onFan: (count: string) => void;
}

/** Places: on the map, and those of some layers on the neatline where they are outside. */
export const MapPlaces = memo(function MapPlaces(props: MapPlacesProps) {
  const { layers, active, places, words, cover, fan, onFan } = props;
  const pointed = usePointing((pointing) => pointing.place);
  const { open, onShow, onToggle, onPoint } = places;
  const marks = useYearly((year) => placeMarksOf(layers, active, year, open));
  const pointedAt = useMemo(() => marks.filter(({ layer }) => layer.isPointedAt), [marks]);
  const edges = useEdges(pointedAt, cover);
  const place = useMemo(() => {
    const mark = marks.find(({ panel }) => isAbout(open, panel));
    if (!mark) return null;
    const [x, y] = mark.position;
    return { box: [x, y, x, y] as const, anchor: [x, y] as const };
  }, [marks, open]);
  return (
    <>
      <PlaceMarkers
        {...{ marks, open, pointed, fan, onFan, onToggle, onPoint }}
        ends={edges.ends}
      />
      {pointedAt.length > 0 && <EdgePointers marks={pointedAt} {...{ words, edges, onShow }} />}
      <KeepInView place={place} cover={cover} />
    </>
  );
});

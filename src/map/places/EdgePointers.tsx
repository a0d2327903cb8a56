import { DomEvent } from "leaflet";
import { memo, useEffect } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { boxOf } from "../../geography/planeBox.ts";
import type { Panel } from "../../view/panel.ts";
import { mapWords } from "../../words/english/map.ts";
import type { Words } from "../../words/words.ts";
import { zoomOutToInclude } from "../camera/includeInView.ts";
import { boundsOf } from "../leaflet/bounds.ts";
import { PAN_LIMITS } from "../plane/homeView.ts";
import { kmPerPixelAt } from "../plane/planeScale.ts";
import * as css from "./EdgePointers.module.css";
import type { EdgePlace, EdgeWindow } from "./edgePlacement.ts";
import type { PlaceMark } from "./placeMarks.ts";
import { partnersAt, titleOf } from "./placeWords.ts";
import type { Edges } from "./useEdges.ts";

interface EdgePointersProps {
  readonly marks: readonly PlaceMark[];
  readonly words: Words;
  readonly edges: Edges;
  readonly onShow: (panel: Panel) => void;
}

const CHEVRONS = {
  left: "M7 2 3 6l4 4",
  right: "M3 2l4 4-4 4",
  up: "M1 7l4-4 4 4",
  down: "M1 4l4 4 4-4",
} as const;

/** Room beyond a far place, for it to stand clear of the cartouches; in px at the farthest zoom. */
const ROOM = 360;

/** While a place beyond the limits of panning is on the map, the limits reach that far. */
function useFarLimits(marks: readonly PlaceMark[]): void {
  const map = useMap();
  useEffect(() => {
    const room = ROOM * kmPerPixelAt(map.getMinZoom());
    const [minX, minY, maxX, maxY] = PAN_LIMITS;
    const limits = boxOf([
      [minX, minY],
      [maxX, maxY],
      ...marks.flatMap(({ position: [x, y] }) => [
        [x - room, y - room] as const,
        [x + room, y + room] as const,
      ]),
    ]);
    map.setMaxBounds(boundsOf(limits));
  }, [map, marks]);
  // Apart, for narrower limits at once pan the map back: not between one set of marks and the next.
  useEffect(
    () => () => {
      // With the view the map itself goes, before what stood on it: it has no limits any more.
      if (map.getPane("mapPane")) map.setMaxBounds(boundsOf(PAN_LIMITS));
    },
    [map],
  );
}

function styleOf({ edge, along }: EdgePlace, { width }: EdgeWindow, size: { x: number }) {
  const right = size.x - width - 1;
  switch (edge) {
    case "left":
      return { left: -1, top: along - 13 };
    case "right":
      return { right, top: along - 13 };
    case "up":
      return { left: along, top: -1, translate: "-50%" };
    case "down":
      return { left: along, bottom: -1, translate: "-50%" };
  }
}

/** A pointer on the neatline for each of the places that is outside the view. */
export const EdgePointers = memo(function EdgePointers(props: EdgePointersProps) {
  const { marks, words, edges, onShow } = props;
  const { window, pointers } = edges;
  const map = useMap();
  useFarLimits(marks);
  const { places: say } = mapWords(words);
  const buttons = pointers.map((pointer) => {
    const pointed = marks.filter(({ id }) => pointer.ids.includes(id));
    const [first] = pointed;
    if (!first) return null;
    const [partner] = partnersAt(first.record, words);
    const name = titleOf(first.record, words);
    const names = words.list(pointed.map(({ record }) => titleOf(record, words).text));
    return (
      <button
        key={pointer.ids.join()}
        type="button"
        className={css.edgePointer}
        data-covers-map
        data-pointer={pointed.map(({ panel }) => panel.id).join(" ")}
        style={styleOf(pointer, window, map.getSize())}
        ref={(element) => {
          if (element) DomEvent.disableClickPropagation(element);
        }}
        title={say.zoomOutTo(names)}
        onClick={() => {
          zoomOutToInclude(
            map,
            pointed.map(({ position }) => position),
          );
          if (pointed.length === 1) onShow(first.panel);
        }}
      >
        <svg viewBox="0 0 10 12" width="10" height="12" aria-hidden="true">
          <path d={CHEVRONS[pointer.edge]} />
        </svg>
        <b lang={name.lang}>{name.text}</b>
        {pointed.length > 1 && <span>{say.andMore(pointed.length - 1)}</span>}
        {pointed.length === 1 && partner && <span lang={partner.lang}>{partner.text}</span>}
      </button>
    );
  });
  // They stand still while the panes are moved.
  return createPortal(buttons, map.getContainer());
});

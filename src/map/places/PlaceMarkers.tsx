import { DomEvent } from "leaflet";
import { memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useMap } from "react-leaflet";
import { useWords } from "../../reading/context.tsx";
import { isAbout, type Panel, type RecordPanel } from "../../view/panel.ts";
import { mapWords } from "../../words/english/map.ts";
import type { Words } from "../../words/words.ts";
import { canPart, zoomToFit } from "../camera/includeInView.ts";
import * as leaderCss from "../leaflet/leader.module.css";
import { Overlay } from "../leaflet/Overlay.tsx";
import { Pane } from "../leaflet/Pane.tsx";
import { useFrame } from "../leaflet/useFrame.ts";
import type { Point } from "../plane/box.ts";
import { type DrawnMark, drawnMarks } from "./drawnMarks.ts";
import { MarkerButton } from "./MarkerButton.tsx";
import { MarkerCard } from "./MarkerCard.tsx";
import { MERGE_UNDER } from "./markerPlacement.ts";
import { stepToMarker } from "./markerSteps.ts";
import * as css from "./PlaceMarkers.module.css";
import { ProjectTies } from "./ProjectTies.tsx";
import type { PlaceMark } from "./placeMarks.ts";

interface PlaceMarkersProps {
  readonly marks: readonly PlaceMark[];
  readonly open: Panel | null;
  /** The place pointed at, on the map or in a panel. */
  readonly pointed: RecordPanel | null;
  /** The count that is fanned out; null: none is. */
  readonly fan: string | null;
  readonly onFan: (count: string) => void;
  readonly onToggle: (panel: Panel) => void;
  readonly onPoint: (pointed: RecordPanel | null) => void;
  /** Where places outside the view are pointed at, in px of the panes. */
  readonly ends: ReadonlyMap<string, Point>;
}

/** A mark moved by less than this needs no leader. */
const MOVED = 3;

function Leaders({ drawn }: { drawn: readonly DrawnMark[] }) {
  return drawn
    .filter(({ at, from }) => Math.hypot(at[0] - from[0], at[1] - from[1]) > MOVED)
    .map(({ key, at, from }) => (
      <g key={key}>
        <line className={leaderCss.leader} x1={from[0]} y1={from[1]} x2={at[0]} y2={at[1]} />
        <circle className={leaderCss.leaderDot} cx={from[0]} cy={from[1]} r={2.4} />
      </g>
    ));
}

/** The card's side of the mark: towards the middle of the map, where there is room. */
function sideOf([x, y]: readonly [number, number], size: { x: number; y: number }): string {
  return `${x > size.x / 2 ? "left" : "right"} ${y > size.y / 2 ? "up" : "down"}`;
}

function Card({ drawn, words }: { drawn: DrawnMark; words: Words }) {
  const map = useMap();
  const [x, y] = drawn.at;
  const inWindow = map.layerPointToContainerPoint([x, y]);
  return (
    <Pane name="marker-card" className={`${css.markerCard} leaflet-zoom-hide`} order={490}>
      <div
        style={{ position: "absolute", left: x, top: y }}
        data-to={sideOf([inWindow.x, inWindow.y], map.getSize())}
      >
        <MarkerCard marks={drawn.marks} words={words} />
      </div>
    </Pane>
  );
}

/** The places on the map, each a button; those of a layer that are too close are counted. */
export const PlaceMarkers = memo(function PlaceMarkers(props: PlaceMarkersProps) {
  const { marks, open, pointed, fan, onFan, onToggle, onPoint } = props;
  const words = useWords();
  const map = useMap();
  const frame = useFrame();
  const group = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  const awaited = useRef<string | null>(null);

  const drawn = useMemo(() => drawnMarks(marks, frame, fan), [marks, frame, fan]);
  const stop = (drawn.find(({ key }) => key === reached) ?? drawn[0])?.key;
  const current = drawn.find(({ key }) => key === hovered) ?? null;

  // A count that opens takes its button away: the focus goes on to the first of what it held.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn stands for the buttons.
  useEffect(() => {
    const id = awaited.current;
    if (id === null) return;
    const button = group.current?.querySelector<HTMLElement>(`[data-marks~="${id}"]`);
    button?.focus({ preventScroll: true });
    awaited.current = null;
  }, [drawn]);

  const select = useCallback(
    ({ marks: selected, key, count }: DrawnMark) => {
      const [mark] = selected;
      if (!mark) return;
      if (count === null) {
        onToggle(mark.panel);
        return;
      }
      const positions = selected.map(({ position }) => position);
      awaited.current = count.members[0]?.id ?? null;
      if (canPart(map, positions, MERGE_UNDER)) zoomToFit(map, positions);
      else onFan(key);
    },
    [map, onToggle, onFan],
  );
  const point = useCallback(
    (one: DrawnMark | null) => {
      setHovered(one?.key ?? null);
      const mark = one?.count === null ? one.marks[0] : undefined;
      onPoint(mark?.panel ?? null);
    },
    [onPoint],
  );

  return (
    <>
      <Overlay name="marker-leaders" order={465}>
        <ProjectTies marks={marks} frame={frame} shown={[open, pointed]} ends={props.ends} />
        <Leaders drawn={drawn} />
      </Overlay>
      <Pane name="markers" className={css.markers} order={470}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form. */}
        <div
          ref={(element) => {
            group.current = element;
            if (element) DomEvent.disableClickPropagation(element);
          }}
          role="group"
          aria-label={mapWords(words).places.onTheMap}
          onKeyDown={stepToMarker}
        >
          {drawn.map((one) => (
            <MarkerButton
              key={one.key}
              marks={one.marks}
              at={one.at}
              words={words}
              isOpened={one.marks.some(({ panel }) => isAbout(open, panel))}
              isPointed={one.marks.some(({ panel }) => isAbout(pointed, panel))}
              onSelect={() => select(one)}
              isStop={one.key === stop}
              onPoint={(isPointed) => {
                if (isPointed) setReached(one.key);
                point(isPointed ? one : null);
              }}
            />
          ))}
        </div>
      </Pane>
      {current && <Card drawn={current} words={words} />}
    </>
  );
});

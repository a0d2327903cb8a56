import type { Map as LeafletMap } from "leaflet";
import { memo, useCallback, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import type { PlaneBox } from "../geography/planeBox.ts";
import { mapWords } from "../words/english/map.ts";
import type { Words } from "../words/words.ts";
import * as css from "./DegreeFrame.module.css";
import { type Crossing, crossings } from "./degrees.ts";

/** px: the band round the map, a tick, and the middle of a label from the neatline. */
const BAND = 22;
const TICK = 6;
const LABEL = 14;
/** A label keeps that far from the corners and from the one before it. */
const FROM_CORNER = 20;
const FROM_OTHER = 34;

/** After so many px of a move the crossings are looked for anew; till then each goes along its line. */
const STRIDE = 48;

interface Px {
  readonly x: number;
  readonly y: number;
}

/** Where the map has been moved to: the place of the panes. */
const placeOf = (map: LeafletMap): Px => map.layerPointToContainerPoint([0, 0]);

const readBounds = (map: LeafletMap): string => map.getBounds().toBBoxString();

/**
 * The window on the plane, anew after each zoom, move and stride of a move; what goes on in between
 * is told to `onShift`, in px since then.
 */
function useBounds(onShift: (shift: Px) => void): PlaneBox {
  const map = useMap();
  const bounds = useRef(readBounds(map));
  const subscribe = useCallback(
    (onChange: () => void) => {
      let start = placeOf(map);
      bounds.current = readBounds(map);
      const renew = () => {
        start = placeOf(map);
        bounds.current = readBounds(map);
        onChange();
      };
      const follow = () => {
        const { x, y } = placeOf(map);
        const shift = { x: x - start.x, y: y - start.y };
        if (Math.hypot(shift.x, shift.y) < STRIDE) onShift(shift);
        else renew();
      };
      map.on("move", follow);
      map.on("zoom moveend resize", renew);
      return () => {
        map.off("move", follow);
        map.off("zoom moveend resize", renew);
      };
    },
    [map, onShift],
  );
  const shown = useSyncExternalStore(subscribe, () => bounds.current);
  return useMemo((): PlaneBox => {
    const [minX = 0, minY = 0, maxX = 0, maxY = 0] = shown.split(",").map(Number);
    return [minX, minY, maxX, maxY];
  }, [shown]);
}

const isLevel = ({ side }: Crossing): boolean => side === "top" || side === "bottom";

/** Meridians are looked for above and below, parallels on either side. */
const isExpected = (crossing: Crossing): boolean =>
  isLevel(crossing) === (crossing.kind === "longitude");

/** A crossing that has its degrees beside it, and the length of its side in px. */
interface Labelled {
  readonly crossing: Crossing;
  readonly length: number;
}

const isClearOfCorners = (at: number, length: number): boolean =>
  at >= FROM_CORNER && at <= length - FROM_CORNER;

/** Drops those whose labels would run into a corner of the frame or into the one before. */
function readable(found: readonly Crossing[], width: number, height: number): readonly Labelled[] {
  const placed: Labelled[] = [];
  const expectedFirst = [...found].sort((a, b) => Number(isExpected(b)) - Number(isExpected(a)));
  for (const crossing of expectedFirst) {
    const length = isLevel(crossing) ? width : height;
    const at = crossing.along * length;
    const isFree = placed.every(
      ({ crossing: other }) =>
        other.side !== crossing.side || Math.abs(other.along * length - at) >= FROM_OTHER,
    );
    if (isFree && isClearOfCorners(at, length)) placed.push({ crossing, length });
  }
  return placed;
}

/** What a side's ticks and labels look like, seen from where the line meets the neatline. */
const SIDES = {
  top: { tick: `M0 0v${-TICK}`, label: `translate(0 ${-LABEL})` },
  bottom: { tick: `M0 0v${TICK}`, label: `translate(0 ${LABEL})` },
  left: { tick: `M0 0h${-TICK}`, label: `translate(${-LABEL} 0) rotate(-90)` },
  right: { tick: `M0 0h${TICK}`, label: `translate(${LABEL} 0) rotate(90)` },
} as const;

function placeOn({ side, along }: Crossing, width: number, height: number): string {
  if (side === "top" || side === "bottom")
    return `translate(${along * width} ${side === "top" ? 0 : height})`;
  return `translate(${side === "left" ? 0 : width} ${along * height})`;
}

function textOf({ kind, degrees }: Crossing, words: Words): string {
  if (degrees === 0) return "0°";
  const { west, east, south, north } = mapWords(words).degrees;
  const [negative, positive] = kind === "longitude" ? [west, east] : [south, north];
  return degrees < 0 ? negative(-degrees) : positive(degrees);
}

/** Names each crossing for as long as it is there: a parallel can cross one side more than once. */
function keysOf(labelled: readonly Labelled[]): readonly string[] {
  const seen = new Map<string, number>();
  return labelled.map(({ crossing: { side, kind, degrees } }) => {
    const name = `${side} ${kind} ${degrees}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return `${name} ${count}`;
  });
}

/** Moves each tick with its line; one that comes to a corner is put away. */
function shiftTicks(ticks: Iterable<Element>, labelled: readonly Labelled[], shift: Px): void {
  for (const [index, tick] of [...ticks].entries()) {
    const of = labelled[index];
    if (!of) continue;
    const { crossing, length } = of;
    const by = isLevel(crossing)
      ? shift.x + crossing.lean * shift.y
      : shift.y + crossing.lean * shift.x;
    tick.setAttribute("transform", isLevel(crossing) ? `translate(${by} 0)` : `translate(0 ${by})`);
    tick.toggleAttribute("data-away", !isClearOfCorners(crossing.along * length + by, length));
  }
}

/** Ticks and degrees in the band round the map, where the graticule meets the neatline. */
export const DegreeFrame = memo(function DegreeFrame({ words }: { words: Words }) {
  const map = useMap();
  const frame = useRef<SVGSVGElement>(null);
  const placed = useRef<readonly Labelled[]>([]);
  const box = useBounds(
    useCallback((shift) => {
      if (frame.current) shiftTicks(frame.current.children, placed.current, shift);
    }, []),
  );
  const { x: width, y: height } = map.getSize();
  const labelled = useMemo(() => readable(crossings(box), width, height), [box, width, height]);
  useLayoutEffect(() => {
    placed.current = labelled;
    // They have just been set where they are.
    if (frame.current) shiftTicks(frame.current.children, labelled, { x: 0, y: 0 });
  }, [labelled]);
  const keys = keysOf(labelled);
  // The map cuts off what leaves it; the band belongs to the neatline round it.
  const neatline = map.getContainer().parentElement;
  return (
    neatline &&
    createPortal(
      <svg
        ref={frame}
        className={css.degreeFrame}
        lang={words.lang}
        aria-hidden="true"
        viewBox={`${-BAND} ${-BAND} ${width + 2 * BAND} ${height + 2 * BAND}`}
        width={width + 2 * BAND}
        height={height + 2 * BAND}
      >
        {labelled.map(({ crossing }, index) => {
          const { tick, label } = SIDES[crossing.side];
          return (
            <g key={keys[index]}>
              <g transform={placeOn(crossing, width, height)}>
                <path d={tick} />
                <text data-degrees={crossing.side} transform={label} dy="0.34em">
                  {textOf(crossing, words)}
                </text>
              </g>
            </g>
          );
        })}
      </svg>,
      neatline,
    )
  );
});

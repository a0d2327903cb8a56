import "./degreeFrame.css";
import type { Map as LeafletMap } from "leaflet";
import { memo, useMemo, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import type { PlaneBox } from "../geography/planeBox.ts";
import { mapWords } from "../words/english/map.ts";
import type { Words } from "../words/words.ts";
import { type Crossing, crossings } from "./degrees.ts";

/** px: the band round the map, a tick, and the middle of a label from the neatline. */
const BAND = 22;
const TICK = 6;
const LABEL = 14;
/** A label keeps that far from the corners and from the one before it. */
const FROM_CORNER = 20;
const FROM_OTHER = 34;

const readBounds = (map: LeafletMap): string => map.getBounds().toBBoxString();

/** The window on the plane, at every step of a move, so that the ticks go with the lines. */
function useBounds(): { box: PlaneBox; width: number; height: number } {
  const map = useMap();
  const bounds = useSyncExternalStore(
    (onChange) => {
      map.on("move zoom resize", onChange);
      return () => {
        map.off("move zoom resize", onChange);
      };
    },
    () => readBounds(map),
  );
  const { x: width, y: height } = map.getSize();
  const box = useMemo((): PlaneBox => {
    const [minX = 0, minY = 0, maxX = 0, maxY = 0] = bounds.split(",").map(Number);
    return [minX, minY, maxX, maxY];
  }, [bounds]);
  return { box, width, height };
}

const isLevel = ({ side }: Crossing): boolean => side === "top" || side === "bottom";

/** Meridians are looked for above and below, parallels on either side. */
const isExpected = (crossing: Crossing): boolean =>
  isLevel(crossing) === (crossing.kind === "longitude");

/** Drops those whose labels would run into a corner of the frame or into the one before. */
function readable(found: readonly Crossing[], lengthOf: (crossing: Crossing) => number) {
  const placed: Crossing[] = [];
  const expectedFirst = [...found].sort((a, b) => Number(isExpected(b)) - Number(isExpected(a)));
  for (const crossing of expectedFirst) {
    const length = lengthOf(crossing);
    const at = crossing.along * length;
    const isFree = placed.every(
      (other) => other.side !== crossing.side || Math.abs(other.along * length - at) >= FROM_OTHER,
    );
    if (isFree && at >= FROM_CORNER && at <= length - FROM_CORNER) placed.push(crossing);
  }
  return placed;
}

function tickAndLabel({ side, along }: Crossing, width: number, height: number) {
  const [x, y] = [along * width, along * height];
  switch (side) {
    case "top":
      return { tick: `M${x} 0v${-TICK}`, label: `translate(${x} ${-LABEL})` };
    case "bottom":
      return { tick: `M${x} ${height}v${TICK}`, label: `translate(${x} ${height + LABEL})` };
    case "left":
      return { tick: `M0 ${y}h${-TICK}`, label: `translate(${-LABEL} ${y}) rotate(-90)` };
    case "right":
      return {
        tick: `M${width} ${y}h${TICK}`,
        label: `translate(${width + LABEL} ${y}) rotate(90)`,
      };
  }
}

function textOf({ kind, degrees }: Crossing, words: Words): string {
  if (degrees === 0) return "0°";
  const { west, east, south, north } = mapWords(words).degrees;
  const [negative, positive] = kind === "longitude" ? [west, east] : [south, north];
  return degrees < 0 ? negative(-degrees) : positive(degrees);
}

/** Names each crossing for as long as it is there: a parallel can cross one side more than once. */
function keysOf(labelled: readonly Crossing[]): readonly string[] {
  const seen = new Map<string, number>();
  return labelled.map(({ side, kind, degrees }) => {
    const name = `${side} ${kind} ${degrees}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return `${name} ${count}`;
  });
}

/** Ticks and degrees in the band round the map, where the graticule meets the neatline. */
export const DegreeFrame = memo(function DegreeFrame({ words }: { words: Words }) {
  const map = useMap();
  const { box, width, height } = useBounds();
  const found = useMemo(() => crossings(box), [box]);
  const labelled = readable(found, (crossing) => (isLevel(crossing) ? width : height));
  const keys = keysOf(labelled);
  // The map cuts off what leaves it; the band belongs to the neatline round it.
  const neatline = map.getContainer().parentElement;
  return (
    neatline &&
    createPortal(
      <svg
        className="degree-frame"
        lang={words.lang}
        aria-hidden="true"
        viewBox={`${-BAND} ${-BAND} ${width + 2 * BAND} ${height + 2 * BAND}`}
        width={width + 2 * BAND}
        height={height + 2 * BAND}
      >
        <path d={labelled.map((crossing) => tickAndLabel(crossing, width, height).tick).join("")} />
        {labelled.map((crossing, index) => (
          <text
            key={keys[index]}
            data-degrees={crossing.side}
            transform={tickAndLabel(crossing, width, height).label}
            dy="0.34em"
          >
            {textOf(crossing, words)}
          </text>
        ))}
      </svg>,
      neatline,
    )
  );
});

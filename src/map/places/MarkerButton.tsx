import type { Words } from "../../words/words.ts";
import type { Point } from "../plane/box.ts";
import { MarkerShape } from "./MarkerShape.tsx";
import * as placeMarkersCss from "./PlaceMarkers.module.css";
import type { PlaceMark } from "./placeMarks.ts";
import { countedAs, spokenNameOf } from "./placeWords.ts";

interface MarkerButtonProps {
  /** More than one: a count. */
  readonly marks: readonly PlaceMark[];
  /** Px of the panes. */
  readonly at: Point;
  readonly words: Words;
  readonly isOpened: boolean;
  readonly isPointed: boolean;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onSelect: () => void;
  readonly onPoint: (isPointed: boolean) => void;
}

/** What a count holds, spoken: how many, and their titles. */
function spokenName(marks: readonly PlaceMark[], words: Words): string {
  const [first, ...others] = marks;
  if (!first) return "";
  const names = marks.map((mark) => spokenNameOf(mark, words)).join("; ");
  return others.length === 0 ? names : `${countedAs([first, ...others], words)}: ${names}`;
}

/** A mark of the map as a button on its place. */
export function MarkerButton(props: MarkerButtonProps) {
  const { marks, at, words, isOpened, isPointed, isStop, onSelect, onPoint } = props;
  const [mark] = marks;
  if (!mark) return null;
  const isCount = marks.length > 1;
  const { number } = mark.record;
  const { sign } = mark.layer;
  return (
    <button
      type="button"
      className={placeMarkersCss.marker}
      style={{ transform: `translate(${at[0]}px, ${at[1]}px)` }}
      tabIndex={isStop ? undefined : -1}
      data-marks={marks.map(({ id }) => id).join(" ")}
      data-count={isCount ? marks.length : undefined}
      data-sign={isCount || (sign === "ring" && number === null) ? undefined : sign}
      data-pointed={isPointed || undefined}
      aria-label={spokenName(marks, words)}
      aria-pressed={isCount ? undefined : isOpened}
      aria-expanded={isCount ? false : undefined}
      onClick={(event) => {
        // A count goes away with the click; Leaflet would then take it for one on the map.
        event.stopPropagation();
        onSelect();
      }}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
    >
      <MarkerShape mark={mark} count={marks.length} />
    </button>
  );
}

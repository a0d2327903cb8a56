import { mapWords } from "../../words/english/map.ts";
import type { Words } from "../../words/words.ts";
import type { Point } from "../plane/box.ts";
import { MarkerShape } from "./MarkerShape.tsx";
import { nameOf, type PlaceMark } from "./placeMarks.ts";

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
  const [mark] = marks;
  if (!mark || marks.length === 1) return mark ? nameOf(mark, words) : "";
  const { places } = mapWords(words);
  const count = mark.kind === "site" ? places.sites(marks.length) : places.meetings(marks.length);
  return `${count}: ${marks.map((one) => nameOf(one, words)).join("; ")}`;
}

/** A mark of the map as a button on its place. */
export function MarkerButton(props: MarkerButtonProps) {
  const { marks, at, words, isOpened, isPointed, isStop, onSelect, onPoint } = props;
  const [mark] = marks;
  if (!mark) return null;
  const isCount = marks.length > 1;
  const number = mark.kind === "meeting" ? mark.meeting.number : null;
  return (
    <button
      type="button"
      className="marker"
      style={{ transform: `translate(${at[0]}px, ${at[1]}px)` }}
      tabIndex={isStop ? undefined : -1}
      data-marks={marks.map(({ kind, id }) => `${kind}:${id}`).join(" ")}
      data-count={isCount ? marks.length : undefined}
      data-meeting={isCount || number === null ? undefined : number}
      data-site={isCount || mark.kind !== "site" ? undefined : mark.id}
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

import type { Messages } from "../words/en.ts";
import type { Words } from "../words/words.ts";
import { NOTES } from "./NoteMark.tsx";
import "./Notes.css";

export type BoundaryPolicy = keyof Messages["notes"]["boundariesShown"];

/** What must always be on screen: both footnotes, the boundaries shown, the geography's credit. */
export function Notes({ words, boundaries }: { words: Words; boundaries: BoundaryPolicy }) {
  const { notes } = words.message;
  return (
    <section className="notes" aria-label={notes.heading}>
      <p id={NOTES["†"]} tabIndex={-1}>
        {notes.dagger}
      </p>
      <p id={NOTES["*"]} tabIndex={-1}>
        {notes.asterisk}
      </p>
      <p>
        {notes.boundariesShown[boundaries]} {notes.noEndorsement} {notes.geographyCredit}.
      </p>
    </section>
  );
}

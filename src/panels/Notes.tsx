import type { ReactNode } from "react";
import type { Messages } from "../words/en.ts";
import type { Words } from "../words/words.ts";
import { NOTES } from "./NoteMark.tsx";
import "./Notes.css";

export type BoundaryPolicy = keyof Messages["notes"]["boundariesShown"];

interface NotesProps {
  readonly words: Words;
  readonly boundaries: BoundaryPolicy;
  /** How old the list is. */
  readonly age?: ReactNode;
  /** They stand on the page already: these are not what a mark leads to. */
  readonly isRepeated?: boolean;
}

/** What must always be on screen: both footnotes, the boundaries shown, the geography's credit. */
export function Notes({ words, boundaries, age, isRepeated = false }: NotesProps) {
  const { notes } = words.message;
  const leadTo = (id: string) => (isRepeated ? {} : { id, tabIndex: -1 });
  return (
    <section className="notes" aria-label={notes.heading}>
      {age}
      <p {...leadTo(NOTES["†"])}>{notes.dagger}</p>
      <p {...leadTo(NOTES["*"])}>{notes.asterisk}</p>
      <p>
        {notes.boundariesShown[boundaries]} {notes.noEndorsement} {notes.geographyCredit}.
      </p>
    </section>
  );
}

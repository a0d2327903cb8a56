import type { ReactNode } from "react";
import { useWords } from "../../reading/context.tsx";
import type { Messages } from "../../words/english/first.ts";
import type { NoteSign } from "../../words/words.ts";
import { NOTES } from "../signs/NoteMark.tsx";
import * as css from "./Notes.module.css";

export type BoundaryPolicy = keyof Messages["notes"]["boundariesShown"];

interface NotesProps {
  readonly boundaries: BoundaryPolicy;
  /** How old the list is. */
  readonly age?: ReactNode;
  /** They stand on the page already: these are not what a mark leads to. */
  readonly isRepeated?: boolean;
}

const SIGNS: readonly NoteSign[] = ["†", "*"];

/** What must always be on screen: the notes that marks lead to, the boundaries shown, the geography's credit. */
export function Notes({ boundaries, age, isRepeated = false }: NotesProps) {
  const words = useWords();
  const { notes } = words.message;
  const leadTo = (id: string) => (isRepeated ? {} : { id, tabIndex: -1 });
  return (
    <section className={css.notes} aria-label={notes.heading}>
      {age}
      {SIGNS.map((sign) => {
        const note = words.noteOf(sign);
        return (
          note !== null && (
            <p key={sign} {...leadTo(NOTES[sign])}>
              {note}
            </p>
          )
        );
      })}
      <p>
        {notes.boundariesShown[boundaries]} {notes.noEndorsement} {notes.geographyCredit}.
      </p>
    </section>
  );
}

import type { MouseEvent } from "react";
import type { Words } from "../words/words.ts";

/** The marks that stand for a note, each with the id of its note. */
export const NOTES = { "†": "note-dagger", "*": "note-asterisk" } as const;
type Mark = keyof typeof NOTES;

function goTo(event: MouseEvent, id: string): void {
  const note = document.getElementById(id);
  if (!note) return;
  // The note takes the focus instead of a place in the address, which is the view's.
  event.preventDefault();
  note.focus();
}

/** A dagger or an asterisk: leads to its note, and is spoken as what the note is about. */
export function NoteMark({ mark, words }: { mark: Mark; words: Words }) {
  const { notes } = words.message;
  const id = NOTES[mark];
  return (
    <a
      className="note-mark"
      href={`#${id}`}
      aria-label={mark === "†" ? notes.daggerLink : notes.asteriskLink}
      onClick={(event) => goTo(event, id)}
    >
      {mark}
    </a>
  );
}

/** A text without the mark at its end or its beginning, and the mark. */
export function withoutMark(text: string): readonly [text: string, mark: Mark | null] {
  for (const mark of ["†", "*"] as const) {
    if (text.endsWith(mark)) return [text.slice(0, -1), mark];
    if (text.startsWith(mark)) return [text.slice(1), mark];
  }
  return [text, null];
}

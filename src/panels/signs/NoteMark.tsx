import { useLayoutEffect, useRef, useState } from "react";
import { useDismiss, useWords } from "../../reading/context.tsx";
import type { NoteSign } from "../../words/words.ts";
import * as css from "./NoteMark.module.css";

/** The marks that stand for a note, each with the id of its note. */
export const NOTES: Readonly<Record<NoteSign, string>> = {
  "†": "note-dagger",
  "*": "note-asterisk",
};

/** The note on the page, unless it is in a phone's sheet, of which a part alone is ever seen. */
function noteInView(id: string): HTMLElement | null {
  const note = document.getElementById(id);
  return note?.closest(".sheet") ? null : note;
}

/** The note's own words above the page, until a press beside them or Escape. */
function ShownNote({ text, onClose }: { text: string; onClose: () => void }) {
  const note = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    note.current?.showPopover();
    note.current?.focus();
  }, []);
  useDismiss(() => note.current?.hidePopover(), true);
  return (
    <span
      ref={note}
      className={css.shownNote}
      role="note"
      popover="auto"
      tabIndex={-1}
      onToggle={({ newState }) => {
        if (newState === "closed") onClose();
      }}
    >
      {text}
    </span>
  );
}

/** A dagger or an asterisk: leads to its note or shows it, and is spoken as what the note is about. */
export function NoteMark({ mark }: { mark: NoteSign }) {
  const words = useWords();
  const { notes } = words.message;
  const id = NOTES[mark];
  const [isShown, setShown] = useState(false);
  return (
    <>
      <a
        className={css.noteMark}
        href={`#${id}`}
        aria-label={mark === "†" ? notes.daggerLink : notes.asteriskLink}
        onClick={(event) => {
          // The note takes the focus instead of a place in the address, which is the view's.
          event.preventDefault();
          // A row of the table that it stands in would be selected as well.
          event.stopPropagation();
          const note = noteInView(id);
          if (note) note.focus();
          else setShown(true);
        }}
      >
        {mark}
      </a>
      {isShown && <ShownNote text={words.noteOf(mark) ?? ""} onClose={() => setShown(false)} />}
    </>
  );
}

/** A text without the mark at its end or its beginning, and the mark. */
export function withoutMark(text: string): readonly [text: string, mark: NoteSign | null] {
  for (const mark of ["†", "*"] as const) {
    if (text.endsWith(mark)) return [text.slice(0, -1), mark];
    if (text.startsWith(mark)) return [text.slice(1), mark];
  }
  return [text, null];
}

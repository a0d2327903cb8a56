import { useEffect, useRef } from "react";
import type { Marking, MarkingBook } from "../../domain/marking.ts";
import { useActions, useReading } from "../../reading/context.tsx";
import { deskWords } from "../../words/english/desk.ts";
import { Sourced } from "../evidence/SourceBlock.tsx";
import { ChosenMarking } from "./ChosenMarking.tsx";
import { MarkingChooser } from "./MarkingChooser.tsx";
import { MarkingConflicts } from "./MarkingConflicts.tsx";
import { MarkingTable } from "./MarkingTable.tsx";
import "../evidence/Dossier.css";
import "./MarkingsDesk.css";

/** All markings, or one and what corresponds to it. */
interface MarkingsDeskProps {
  readonly book: MarkingBook;
  /** Id of the chosen marking; one that is not known is as none. */
  readonly chosen: string | null;
}

/** Brings the focus along where the button that had it went with the marking it opened. */
function useFocusAt(chosen: Marking | null) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(chosen);
  useEffect(() => {
    const hasChanged = last.current !== chosen;
    last.current = chosen;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (hasChanged && chosen && isLost) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: "nearest" });
    }
  }, [chosen]);
  return heading;
}

/** Which marking is which: a reading aid, and it says so whatever it shows. */
export function MarkingsDesk({ book, chosen: id }: MarkingsDeskProps) {
  const reading = useReading();
  const actions = useActions();
  const say = deskWords(reading.words);
  const chosen = book.markings.find((marking) => marking.id === id) ?? null;
  const heading = useFocusAt(chosen);
  const conflicts = book.conflicts.filter(({ party }) => !chosen || party === chosen.party);
  const desk = { book };
  return (
    <section className="desk" aria-labelledby="desk-heading">
      <Sourced panel="desk">
        <div className="view-head">
          <h2 id="desk-heading">{say.heading}</h2>
          <p className="reading-aid">{say.readingAid}</p>
          {chosen && (
            <button
              type="button"
              className="opener all-link"
              onClick={() => actions.onMarking(null)}
            >
              ‹ {say.all}
            </button>
          )}
        </div>
        <MarkingChooser {...{ book, chosen }} />
        {chosen ? (
          <ChosenMarking key={chosen.id} marking={chosen} {...{ heading, conflicts }} {...desk} />
        ) : (
          <>
            <p>{say.allNote}</p>
            <MarkingTable {...desk} />
            <MarkingConflicts {...{ conflicts }} />
          </>
        )}
      </Sourced>
    </section>
  );
}

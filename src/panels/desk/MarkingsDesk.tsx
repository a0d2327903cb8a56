import { useRef } from "react";
import type { MarkingBook } from "../../domain/marking.ts";
import { useActions, useReading } from "../../reading/context.tsx";
import { deskWords } from "../../words/english/desk.ts";
import { Sourced } from "../evidence/SourceBlock.tsx";
import { useFocusReturn } from "../frame/useFocusReturn.ts";
import * as viewHeadCss from "../frame/ViewHead.module.css";
import * as openerCss from "../signs/Opener.module.css";
import { ChosenMarking } from "./ChosenMarking.tsx";
import { MarkingChooser } from "./MarkingChooser.tsx";
import { MarkingConflicts } from "./MarkingConflicts.tsx";
import * as css from "./MarkingsDesk.module.css";
import { MarkingTable } from "./MarkingTable.tsx";

/** All markings, or one and what corresponds to it. */
interface MarkingsDeskProps {
  readonly book: MarkingBook;
  /** Id of the chosen marking; one that is not known is as none. */
  readonly chosen: string | null;
}

/** Which marking is which: a reading aid, and it says so whatever it shows. */
export function MarkingsDesk({ book, chosen: id }: MarkingsDeskProps) {
  const reading = useReading();
  const actions = useActions();
  const say = deskWords(reading.words);
  const chosen = book.markings.find((marking) => marking.id === id) ?? null;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button of a marking goes with the table that it stood in.
  useFocusReturn({
    subject: chosen?.id ?? null,
    lead: (from) => {
      if (from) return;
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: "nearest" });
    },
  });
  const conflicts = book.conflicts.filter(({ party }) => !chosen || party === chosen.party);
  const desk = { book };
  return (
    <section className={css.desk} aria-labelledby="desk-heading">
      <Sourced panel="desk">
        <div className={viewHeadCss.viewHead}>
          <h2 id="desk-heading">{say.heading}</h2>
          <p className={css.readingAid}>{say.readingAid}</p>
          {chosen && (
            <button
              type="button"
              className={`${openerCss.opener} ${css.allLink}`}
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

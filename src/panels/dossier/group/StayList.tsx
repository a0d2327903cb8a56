import type { Membership } from "../../../domain/initiative.ts";
import { useActions, useReading } from "../../../reading/context.tsx";
import { panelOf } from "../../../view/panel.ts";
import { dossierWords } from "../../../words/english/dossier.ts";
import { FactText } from "../../evidence/FactText.tsx";
import * as remarksCss from "../../evidence/Remarks.module.css";
import { Cited } from "../../evidence/SourceBlock.tsx";
import * as openerCss from "../../signs/Opener.module.css";
import * as css from "./StayList.module.css";

interface StayListProps {
  readonly heading: string;
  readonly id: string;
  /** A sentence under the heading. */
  readonly remark?: string;
  readonly stays: readonly Membership[];
}

/** Stays in a group: who, in what role, since when and until when, and what each rests on. */
export function StayList({ heading, id, remark, stays }: StayListProps) {
  const reading = useReading();
  const actions = useActions();
  const { words } = reading;
  const { memberships } = dossierWords(words);
  const dossier = dossierWords(words);
  if (stays.length === 0) return null;
  const notes = new Set(stays.map(({ note }) => note));
  // A note that all of them share is said once, above them.
  const shared = stays.length > 1 && notes.size === 1 ? (stays[0]?.note ?? null) : null;
  const datesOf = ({ role, interval: { from, to } }: Membership): string =>
    [
      ...(role === "participant" ? [memberships.participant] : []),
      from === null ? memberships.sinceNotStated : memberships.since(words.date(from)),
      ...(to === null ? [] : [dossier.group.until(words.date(to))]),
    ].join(", ");
  return (
    <section className={css.stays} aria-labelledby={id}>
      <h3 id={id}>
        {heading}
        <span> · {words.number(stays.length)}</span>
      </h3>
      {remark !== undefined && <p className={remarksCss.remark}>{remark}</p>}
      {shared !== null && (
        <p className={remarksCss.remark}>
          <FactText>{shared}</FactText>
        </p>
      )}
      <ul>
        {stays.map((stay) => (
          <li key={`${stay.member} ${stay.interval.from}`}>
            <button
              type="button"
              className={openerCss.opener}
              onClick={() => actions.onShow(panelOf(stay.member))}
            >
              {words.partyName(stay.member)}
            </button>{" "}
            <small>{datesOf(stay)}</small>
            <Cited by={stay.citations} confidence={stay.confidence} />
            {stay.note !== null && shared === null && (
              <small>
                {" "}
                <FactText>{stay.note}</FactText>
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

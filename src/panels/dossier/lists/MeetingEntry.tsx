import type { ReactNode } from "react";
import type { Meeting } from "../../../domain/gathering.ts";
import type { Evidence } from "../../../domain/source.ts";
import { useActions, useReading } from "../../../reading/context.tsx";
import { dossierWords } from "../../../words/english/dossier.ts";
import { FactText } from "../../evidence/FactText.tsx";
import { Cited } from "../../evidence/SourceBlock.tsx";
import { MeetingNumber } from "../../signs/MeetingNumber.tsx";
import { meetingDate, numberOnMap } from "../../signs/meetingWords.ts";
import * as openerCss from "../../signs/Opener.module.css";

interface MeetingEntryProps {
  readonly meeting: Meeting;
  /** What the entry rests on, where it is more than the meeting's own sources. */
  readonly by?: Evidence;
  /** Further particulars, after date and place. */
  readonly particulars: readonly string[];
  readonly isHostedHere?: boolean;
  readonly children?: ReactNode;
}

/** One meeting in a list: its number on the map, its name that opens it, its date and place. */
export function MeetingEntry({
  meeting,
  by = meeting,
  particulars,
  isHostedHere = false,
  children,
}: MeetingEntryProps) {
  const reading = useReading();
  const actions = useActions();
  const { words, layers } = reading;
  const { meetings } = dossierWords(words);
  const dossier = dossierWords(words);
  const { city } = meeting.place;
  const place = city === null ? words.message.meetings.placeNotStated : words.placeName(city);
  const number = numberOnMap(layers, meeting.id);
  const parts = [
    meetingDate(meeting, words),
    isHostedHere && city !== null ? meetings.hosted(place) : place,
    ...(meeting.state === "held" ? [] : [meetings.states[meeting.state]]),
    ...particulars,
    ...(meeting.isOnSourcePages ? [] : [dossier.outsidePages]),
  ];
  return (
    <li>
      {number === null ? <span /> : <MeetingNumber {...{ number, meeting }} />}
      <div>
        <button
          type="button"
          className={openerCss.opener}
          onClick={() => actions.onShow({ kind: "meeting", id: meeting.id })}
        >
          <FactText>{meeting.title}</FactText>
        </button>
        <small>
          {parts.join(" · ")}
          <Cited by={by.citations} confidence={by.confidence} />
        </small>
        {meeting.conflict !== null && (
          <small>
            {meetings.sourcesDiffer} <FactText>{meeting.conflict}</FactText>
            <Cited by={meeting.citations} />
          </small>
        )}
        {children}
      </div>
    </li>
  );
}

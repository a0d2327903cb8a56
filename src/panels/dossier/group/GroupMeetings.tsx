import type { Meeting } from "../../../domain/gathering.ts";
import { useReading } from "../../../reading/context.tsx";
import { dossierWords } from "../../../words/english/dossier.ts";
import { FactText } from "../../evidence/FactText.tsx";
import { seriesLine } from "../../signs/meetingWords.ts";
import { MeetingEntry } from "../lists/MeetingEntry.tsx";
import * as meetingListCss from "../lists/MeetingList.module.css";

interface GroupMeetingsProps {
  readonly meetings: readonly Meeting[];
}

/** A group's meetings in order of date, with how many delegations a source names. */
export function GroupMeetings({ meetings }: GroupMeetingsProps) {
  const reading = useReading();
  const { words } = reading;
  const { group } = dossierWords(words);
  if (meetings.length === 0) return null;
  const attendanceOf = ({ attendance, state }: Meeting): readonly string[] => {
    if (state !== "held") return [];
    return [attendance.length > 0 ? group.listedAt(attendance.length) : group.noList];
  };
  return (
    <section className={meetingListCss.meetings} aria-labelledby="group-meetings">
      <h3 id="group-meetings">{group.meetings}</h3>
      <ol>
        {meetings.map((meeting) => (
          <MeetingEntry
            key={meeting.id}
            meeting={meeting}
            particulars={[
              ...(meeting.number === null ? [] : [seriesLine(meeting, words)]),
              ...attendanceOf(meeting),
            ]}
          >
            {meeting.note !== null && (
              <small>
                <FactText>{meeting.note}</FactText>
              </small>
            )}
          </MeetingEntry>
        ))}
      </ol>
    </section>
  );
}

import type { Meeting } from "../../../domain/gathering.ts";
import { membersAsOf } from "../../../domain/initiative.ts";
import { yearOf } from "../../../domain/time.ts";
import { useReadingAsOf } from "../../../reading/context.tsx";
import type { PanelProps } from "../../../reading/reading.ts";
import { dossierWords } from "../../../words/english/dossier.ts";
import { Note } from "../../evidence/Note.tsx";
import * as remarksCss from "../../evidence/Remarks.module.css";
import { Cited } from "../../evidence/SourceBlock.tsx";
import { Tile } from "../../signs/Tile.tsx";
import * as css from "./Attendees.module.css";

/** Members of the group at the time whom the source does not name; never called absent. */
function membersNotListed({ dataset }: PanelProps["reading"], meeting: Meeting) {
  if (meeting.initiative === null) return [];
  const named = new Set(meeting.attendance.map(({ party }) => party));
  const members = membersAsOf(dataset.memberships, meeting.initiative, yearOf(meeting.start));
  return members.filter((member) => !named.has(member));
}

/** The delegations that a source names, each a tile with its name. */
export function Attendees({ meeting }: { meeting: Meeting }) {
  const reading = useReadingAsOf();
  const { words } = reading;
  const { meetings } = dossierWords(words);
  const dossier = dossierWords(words);
  const { attendance, isAttendanceComplete } = meeting;
  if (meeting.initiative === null || meeting.state !== "held") return null;
  const others = membersNotListed(reading, meeting).map((code) => words.partyName(code));
  const notes = [...new Set(attendance.flatMap(({ note }) => note ?? []))];
  return (
    <section aria-labelledby="attendees-heading">
      <h3 id="attendees-heading">
        {dossier.meeting.attending}
        {attendance.length > 0 && <span> · {dossier.group.listedAt(attendance.length)}</span>}
      </h3>
      {attendance.length === 0 ? (
        <p>
          {dossier.meeting.noList}
          <Cited by={meeting.citations} />
        </p>
      ) : (
        <>
          <ul className={css.namedTiles}>
            {attendance.map(({ party, citations, confidence }) => (
              <li key={party}>
                <Tile code={party} />
                <span>
                  {words.partyName(party)}
                  <Cited by={citations} {...{ confidence }} />
                </span>
              </li>
            ))}
          </ul>
          <p className={remarksCss.remark}>
            {dossier.meeting.onlyNamed}
            {!isAttendanceComplete && ` ${meetings.attendanceIncomplete}`}
            {others.length > 0 && ` ${dossier.meeting.membersNotListed(words.list(others))}`}
          </p>
          {notes.map((note) => (
            <Note key={note} of={note} />
          ))}
        </>
      )}
    </section>
  );
}

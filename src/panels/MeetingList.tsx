import type { CitationNumbers } from "./citations.ts";
import { MeetingNumber } from "./MeetingNumber.tsx";
import type { MeetingFact } from "./partyFacts.ts";
import type { Reading } from "./reading.ts";
import { Cited } from "./SourceBlock.tsx";

interface MeetingListProps {
  readonly meetings: readonly MeetingFact[];
  readonly numbers: CitationNumbers;
  readonly reading: Reading;
}

function MeetingLine({
  fact,
  numbers,
  reading,
}: Omit<MeetingListProps, "meetings"> & { fact: MeetingFact }) {
  const { words } = reading;
  const { meetings } = words.message;
  const { meeting, number, attendance } = fact;
  const { place, organizers } = meeting;
  const evidence = attendance ?? meeting;
  const where =
    attendance === null && place.city !== null ? meetings.hosted(place.city) : place.city;
  const particulars = [
    meeting.end === null
      ? words.date(meeting.start)
      : `${words.date(meeting.start)} – ${words.date(meeting.end)}`,
    where ?? meetings.placeNotStated,
    ...(meeting.state === "held" ? [] : [meetings.states[meeting.state]]),
    ...(organizers.length > 0 ? [meetings.organizers(organizers.join(", "))] : []),
  ];
  return (
    <li>
      {number === null ? <span /> : <MeetingNumber {...{ number, meeting, words }} />}
      <span>
        <span lang="en">{meeting.title}</span>
        <small>
          {particulars.join(" · ")}
          <Cited
            by={evidence.citations}
            confidence={evidence.confidence}
            {...{ numbers, reading }}
          />
        </small>
        {meeting.conflict !== null && (
          <small>
            {meetings.sourcesDiffer} <span lang="en">{meeting.conflict}</span>
          </small>
        )}
      </span>
    </li>
  );
}

/** The meetings held in the party's country, then those that it attended elsewhere. */
export function MeetingList({ meetings, numbers, reading }: MeetingListProps) {
  if (meetings.length === 0) return null;
  return (
    <section className="meetings" aria-labelledby="meetings-heading">
      <h3 id="meetings-heading">{reading.words.message.meetings.heading}</h3>
      <ul>
        {meetings.map((fact) => (
          <MeetingLine key={fact.meeting.id} {...{ fact, numbers, reading }} />
        ))}
      </ul>
    </section>
  );
}

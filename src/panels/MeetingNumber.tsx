import type { Meeting } from "../domain/gathering.ts";
import type { Words } from "../words/words.ts";

interface MeetingNumberProps {
  readonly number: number;
  readonly meeting: Meeting;
  readonly words: Words;
}

/** A meeting's number in a ring, dashed when no source names the place; spoken with date and place. */
export function MeetingNumber({ number, meeting, words }: MeetingNumberProps) {
  const { meetings } = words.message;
  const { city } = meeting.place;
  const place = city ?? meetings.placeNotStated;
  return (
    <span
      role="img"
      className="meeting-ring"
      data-place={city === null ? "not-stated" : undefined}
      aria-label={`${meetings.number(number)}: ${words.date(meeting.start)}, ${place}`}
    >
      {number}
    </span>
  );
}

import type { Meeting } from "../../domain/gathering.ts";
import { useWords } from "../../reading/context.tsx";
import * as placeSignCss from "./PlaceSign.module.css";

interface NumberedProps {
  readonly number: number;
  readonly meeting: Meeting;
}

/** A meeting's number in a ring, dashed when the list's page does not name the place. */
export function MeetingRing({ number, meeting }: NumberedProps) {
  return (
    <span
      className={placeSignCss.meetingRing}
      data-place={meeting.isPlaceOnListPage ? undefined : "not-stated"}
      aria-hidden="true"
    >
      {number}
    </span>
  );
}

/** The ring with what it says to those who do not see it: the number, the date and the place. */
export function MeetingNumber({ number, meeting }: NumberedProps) {
  const words = useWords();
  const { meetings } = words.message;
  const { city } = meeting.place;
  const place = city === null ? meetings.placeNotStated : words.placeName(city);
  const date = words.date(meeting.listedDate ?? meeting.start);
  return (
    <span role="img" aria-label={`${meetings.number(number)}: ${date}, ${place}`}>
      <MeetingRing {...{ number, meeting }} />
    </span>
  );
}

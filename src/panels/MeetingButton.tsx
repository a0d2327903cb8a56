import { yearOf } from "../domain/time.ts";
import type { NumberedMeeting } from "../layers/layer.ts";
import { MeetingRing } from "./MeetingNumber.tsx";
import type { Opened, PanelProps, ReaderActions, Reading } from "./reading.ts";
import "./CooperationRow.css";

/** Pointing at a sign of a meeting or place is pointing at it on the map. */
export function pointingAt(place: Opened, { onPointPlace }: ReaderActions) {
  return {
    onPointerEnter: () => onPointPlace(place),
    onPointerLeave: () => onPointPlace(null),
    onFocus: () => onPointPlace(place),
    onBlur: () => onPointPlace(null),
  };
}

export const isPlace = (one: Opened | null, { kind, id }: Opened): boolean =>
  one !== null && one.kind === kind && one.id === id;

function nameOf({ number, meeting }: NumberedMeeting, { words }: Reading): string {
  const { meetings } = words.message;
  const { city } = meeting.place;
  return [
    `${meetings.number(number)}: ${words.fact(meeting.title).text}`,
    city === null ? meetings.placeNotStated : words.placeName(city),
    words.date(meeting.listedDate ?? meeting.start),
  ].join(", ");
}

/** A meeting's number in the dock: points at its marker, opens its panel. */
export function MeetingButton({ number, meeting, reading, actions }: PanelProps & NumberedMeeting) {
  const place: Opened = { kind: "meeting", id: meeting.id };
  const isOpened = isPlace(reading.opened, place);
  return (
    <button
      type="button"
      className="dock-place"
      data-pointed={isPlace(reading.pointedPlace, place) || undefined}
      data-later={yearOf(meeting.start) > reading.year || undefined}
      aria-pressed={isOpened}
      aria-label={nameOf({ number, meeting }, reading)}
      title={nameOf({ number, meeting }, reading)}
      onClick={() => actions.onOpen(isOpened ? null : place)}
      {...pointingAt(place, actions)}
    >
      <MeetingRing {...{ number, meeting }} />
    </button>
  );
}

import { yearOf } from "../../domain/time.ts";
import type { NumberedMeeting } from "../../layers/meetingLayer.ts";
import { useActions, useAsOf, usePointing, useReading } from "../../reading/context.tsx";
import type { ReaderActions, Reading } from "../../reading/reading.ts";
import { isAbout, type RecordPanel } from "../../view/panel.ts";
import { MeetingRing } from "../signs/MeetingNumber.tsx";
import * as cooperationRowCss from "./CooperationRow.module.css";

/** Pointing at a sign of a meeting or place is pointing at it on the map. */
export function pointingAt(place: RecordPanel, { onPointPlace }: ReaderActions) {
  return {
    onPointerEnter: () => onPointPlace(place),
    onPointerLeave: () => onPointPlace(null),
    onFocus: () => onPointPlace(place),
    onBlur: () => onPointPlace(null),
  };
}

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
export function MeetingButton({ number, meeting }: NumberedMeeting) {
  const reading = useReading();
  const actions = useActions();
  const place: RecordPanel = { kind: "meeting", id: meeting.id };
  const isLater = useAsOf(({ year }) => yearOf(meeting.start) > year);
  const isPointed = usePointing((pointing) => isAbout(pointing.place, place));
  return (
    <button
      type="button"
      className={cooperationRowCss.dockPlace}
      data-pointed={isPointed || undefined}
      data-later={isLater || undefined}
      aria-pressed={isAbout(reading.panel, place)}
      aria-label={nameOf({ number, meeting }, reading)}
      title={nameOf({ number, meeting }, reading)}
      onClick={() => actions.onToggle(place)}
      {...pointingAt(place, actions)}
    >
      <MeetingRing {...{ number, meeting }} />
    </button>
  );
}

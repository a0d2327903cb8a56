import { useEffect, useRef, useState } from "react";
import { announcementOf, type Steps } from "./announcements.ts";
import type { Reading } from "./reading.ts";

interface AnnouncerProps {
  readonly reading: Reading;
  /** While the slider is dragged or the years play: only where that ends is spoken. */
  readonly isMoving: boolean;
}

/** The page's one voice: speaks each step of year, layers and panel, politely and once. */
export function Announcer({ reading, isMoving }: AnnouncerProps) {
  const { year, reckoning, active, selected, opened } = reading;
  const told = useRef<Steps>({ year, reckoning, active, selected, opened });
  const [text, setText] = useState("");
  useEffect(() => {
    if (isMoving) return;
    const said = announcementOf(told.current, reading);
    told.current = reading;
    if (said !== "") setText(said);
  }, [reading, isMoving]);
  return (
    <p className="visually-hidden" role="status" data-announcer>
      {text}
    </p>
  );
}

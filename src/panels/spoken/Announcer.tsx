import { useEffect, useRef, useState } from "react";
import { useReadingAtRest, useYearNow } from "../../reading/context.tsx";
import * as visuallyHiddenCss from "../signs/VisuallyHidden.module.css";
import { announcementOf, type Steps } from "./announcements.ts";

export interface AnnouncerProps {
  /** While the slider is dragged or the years play: only where that ends is spoken. */
  readonly isMoving: boolean;
}

/**
 * The page's one voice: speaks each step of layers and panel, and the year at which the reader comes
 * to rest, politely and once.
 */
export function Announcer({ isMoving }: AnnouncerProps) {
  const reading = useReadingAtRest();
  const yearNow = useYearNow();
  const { year, reckoning, active, panel } = reading;
  const told = useRef<Steps>({ year, reckoning, active, panel });
  const [text, setText] = useState("");
  useEffect(() => {
    // Of a year that the reader has left by now nothing is said: the next rest comes.
    if (isMoving || reading.year !== yearNow()) return;
    const said = announcementOf(told.current, reading);
    told.current = reading;
    if (said !== "") setText(said);
  }, [reading, isMoving, yearNow]);
  return (
    <p className={visuallyHiddenCss.visuallyHidden} role="status" data-announcer>
      {text}
    </p>
  );
}

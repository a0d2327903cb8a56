import { useEffect, useRef, useState } from "react";
import { useReadingAsOf } from "../../reading/context.tsx";
import * as visuallyHiddenCss from "../signs/VisuallyHidden.module.css";
import { announcementOf, type Steps } from "./announcements.ts";

export interface AnnouncerProps {
  /** While the slider is dragged or the years play: only where that ends is spoken. */
  readonly isMoving: boolean;
}

/** The page's one voice: speaks each step of year, layers and panel, politely and once. */
export function Announcer({ isMoving }: AnnouncerProps) {
  const reading = useReadingAsOf();
  const { year, reckoning, active, panel } = reading;
  const told = useRef<Steps>({ year, reckoning, active, panel });
  const [text, setText] = useState("");
  useEffect(() => {
    if (isMoving) return;
    const said = announcementOf(told.current, reading);
    told.current = reading;
    if (said !== "") setText(said);
  }, [reading, isMoving]);
  return (
    <p className={visuallyHiddenCss.visuallyHidden} role="status" data-announcer>
      {text}
    </p>
  );
}

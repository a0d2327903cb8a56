import { type PartialDate, precisionOf } from "../domain/time.ts";
import type { Words } from "./words.ts";

/** "19–21 May 2014", "30 May 2014 – 2 June 2014", "May 2011": as precise as its two ends. */
export function periodOf(start: PartialDate, end: PartialDate | null, words: Words): string {
  if (end === null || end === start) return words.date(start);
  const isWithinAMonth = precisionOf(start) === "day" && start.slice(0, 7) === end.slice(0, 7);
  return isWithinAMonth
    ? words.message.dates.daysOfAMonth(Number(start.slice(8)), words.date(end))
    : `${words.date(start)} – ${words.date(end)}`;
}

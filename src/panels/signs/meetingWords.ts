import type { Meeting } from "../../domain/gathering.ts";
import { precisionOf } from "../../domain/time.ts";
import type { LayerList } from "../../layers/index.ts";
import { dossierWords } from "../../words/english/dossier.ts";
import { periodOf } from "../../words/period.ts";
import type { Words } from "../../words/words.ts";

/** When it met, and what the source leaves out of the date. */
export function meetingDate({ start, end }: Meeting, words: Words): string {
  const leftOut = dossierWords(words).meetings.precision[precisionOf(start)];
  const date = periodOf(start, end, words);
  return leftOut === "" ? date : `${date} (${leftOut})`;
}

/** "SEENSA · no. 4". */
export function seriesLine({ series, number }: Meeting, words: Words): string {
  const name = words.fact(series).text;
  return number === null ? name : dossierWords(words).meeting.inSeries(name, number);
}

/** A meeting's number on the map; null for one that the list's own page does not tell of. */
export const numberOnMap = ({ places }: LayerList, id: Meeting["id"]): number | null =>
  places.meetings.numbered.find(({ meeting }) => meeting.id === id)?.number ?? null;

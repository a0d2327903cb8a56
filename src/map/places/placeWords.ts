import type { PlacedRecord } from "../../layers/layer.ts";
import { saidOf } from "../../words/called.ts";
import { mapWords } from "../../words/english/map.ts";
import { periodOf } from "../../words/period.ts";
import type { Said, Words } from "../../words/words.ts";
import type { PlaceMark } from "./placeMarks.ts";

/** What it is called, and that little vouches for it where that is so. */
export function titleOf({ called, isUncertain }: PlacedRecord, words: Words): Said {
  const { text, lang } = saidOf(called, words);
  return { text: isUncertain ? `${text} (${words.message.status.lowConfidence})` : text, lang };
}

/** When it was, where that is told. */
export const dateOf = ({ when }: PlacedRecord, words: Words): string | null =>
  when && periodOf(when.start, when.end, words);

/** The town, where that is not what it is called by. */
const townOf = ({ called, city }: PlacedRecord, words: Words): string | null =>
  called.by === "town" ? null : words.placeName(city);

/** "1 project, 4 milestones, 3 meetings". */
function toldOf(record: PlacedRecord, words: Words): readonly string[] {
  const { cooperation, placeLayers } = words.message;
  const { projects, milestones, meetings } = record;
  return [
    ...(projects.length > 0 ? [mapWords(words).places.projects(projects.length)] : []),
    ...(milestones.length > 0 ? [cooperation.milestones(milestones.length)] : []),
    ...(meetings.length > 0 ? [placeLayers.meetings.counted(meetings.length)] : []),
  ];
}

/** The institutions for which the place is in projects. */
export const partnersAt = ({ projects }: PlacedRecord, words: Words): readonly Said[] =>
  projects.flatMap(({ partner }) => (partner === null ? [] : words.fact(partner.partner)));

const isText = (text: string | null): text is string => text !== null;

/** Beside its title, a line each. */
export function linesOf(record: PlacedRecord, words: Words): readonly Said[] {
  const { places } = mapWords(words);
  const lines = [
    [dateOf(record, words), townOf(record, words)],
    toldOf(record, words),
    ...record.remarks.map((remark) => [places[remark]]),
  ].map((parts) => parts.filter(isText).join(" · "));
  return [
    ...partnersAt(record, words),
    ...lines.filter((text) => text !== "").map((text) => ({ text, lang: words.lang })),
  ];
}

/** How many places of a layer there are: "5 meetings". */
export const countedAs = ([mark, ...others]: readonly [PlaceMark, ...PlaceMark[]], words: Words) =>
  words.message.placeLayers[mark.layer.id].counted(others.length + 1);

/** Spoken name: "Meeting 4: Fourth SEENSA conference, Sarajevo, 20 May 2014". */
export function spokenNameOf({ record }: PlaceMark, words: Words): string {
  const { meetings } = words.message;
  const { places } = mapWords(words);
  const head = record.number === null ? "" : `${meetings.number(record.number)}: `;
  return [
    `${head}${titleOf(record, words).text}`,
    townOf(record, words),
    dateOf(record, words),
    ...toldOf(record, words),
    ...record.remarks.map((remark) => places[remark]),
  ]
    .filter(isText)
    .join(", ");
}

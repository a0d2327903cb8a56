import type { Marking } from "../../domain/marking.ts";
import type { SourceKind } from "../../domain/source.ts";
import type { Reading } from "../../reading/reading.ts";
import { deskWords } from "../../words/english/desk.ts";
import type { Words } from "../../words/words.ts";

/** "from 1 July 2021, until …"; null where no time is stated. */
export function periodOfMarking({ interval }: Marking, words: Words): string | null {
  const { from, until } = deskWords(words);
  const ends = [
    ...(interval.from === null ? [] : [from(words.date(interval.from))]),
    ...(interval.to === null ? [] : [until(words.date(interval.to))]),
  ];
  return ends.length > 0 ? ends.join(", ") : null;
}

/** "level 2 of the law of Serbia", or that it is not mapped. */
export const levelText = (level: number | null, { dataset, words }: Reading): string => {
  const say = deskWords(words);
  return level === null ? say.notMapped : say.levelOf(words.partyName(dataset.home), level);
};

/** Whether the text that it rests on only repeats others, or reports. */
function secondhand(kind: SourceKind, say: ReturnType<typeof deskWords>): string | null {
  if (kind === "reference") return say.secondary;
  return kind === "press" ? say.press : null;
}

/** What the correspondence rests on, in words: "Rank among the party's own levels, secondary source". */
export function basisOf(marking: Marking, { dataset, words }: Reading): string {
  const say = deskWords(words);
  const isOwn = marking.party === dataset.home && marking.basis === "home-agreement";
  const { kind } = marking.citations[0].source;
  return [isOwn ? say.ownLevel : say.bases[marking.basis], secondhand(kind, say)]
    .filter((part) => part !== null)
    .join(", ");
}

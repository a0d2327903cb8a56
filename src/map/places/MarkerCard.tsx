import { mapWords } from "../../words/english/map.ts";
import type { Said, Words } from "../../words/words.ts";
import * as css from "./MarkerCard.module.css";
import type { PlaceMark } from "./placeMarks.ts";
import { countedAs, dateOf, linesOf, titleOf } from "./placeWords.ts";

/** Titles of a count that are named before the rest is counted. */
const NAMED = 5;

function Text({ of: { text, lang } }: { of: Said }) {
  return <span lang={lang}>{text}</span>;
}

interface CardProps {
  readonly marks: readonly [PlaceMark, ...PlaceMark[]];
  readonly words: Words;
}

function OneCard({ marks: [{ record }], words }: CardProps) {
  return (
    <>
      <p className={css.placeCardName}>
        <Text of={titleOf(record, words)} />
      </p>
      {linesOf(record, words).map(({ text, lang }) => (
        <p key={text} lang={lang}>
          {text}
        </p>
      ))}
    </>
  );
}

function CountCard({ marks, words }: CardProps) {
  return (
    <>
      <p className={css.placeCardName}>{countedAs(marks, words)}</p>
      <ul>
        {marks.slice(0, NAMED).map(({ id, record }) => (
          <li key={id}>
            <Text of={titleOf(record, words)} />
            {record.when && `, ${dateOf(record, words)}`}
          </li>
        ))}
        {marks.length > NAMED && <li>{mapWords(words).places.andMore(marks.length - NAMED)}</li>}
      </ul>
    </>
  );
}

interface MarkerCardProps {
  readonly marks: readonly PlaceMark[];
  readonly words: Words;
}

/** What a mark stands for, in a few words, beside it; all of it is in the mark's spoken name too. */
export function MarkerCard({ marks: [first, ...others], words }: MarkerCardProps) {
  if (!first) return null;
  const Card = others.length > 0 ? CountCard : OneCard;
  return (
    <div className={css.placeCard} aria-hidden="true">
      <Card marks={[first, ...others]} words={words} />
    </div>
  );
}

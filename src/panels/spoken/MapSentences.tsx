import type { MapFacts } from "../../bearings/mapFacts.ts";
import { useReadingAsOf } from "../../reading/context.tsx";
import { spokenWords } from "../../words/english/spoken.ts";
import * as css from "./MapSentences.module.css";
import { mapSentences } from "./mapSentences.ts";

interface MapSentencesProps {
  /** Computed when it is opened. */
  readonly factsOf: () => MapFacts;
  /** Which boundaries its neighbours are neighbours by. */
  readonly boundariesShown: string;
}

/** What the map shows, as sentences that anyone can read, hear or copy. */
export function MapSentences({ factsOf, boundariesShown }: MapSentencesProps) {
  const reading = useReadingAsOf();
  const { inWords: say } = spokenWords(reading.words);
  const { summary, sections } = mapSentences(factsOf(), reading);
  return (
    <section
      className={css.mapInWordsText}
      data-covers-map
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
      tabIndex={0}
      aria-label={reading.words.message.map.inWords}
    >
      <p>{summary}</p>
      {sections.map(({ heading, note, lines }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {note !== undefined && <p className={css.mapInWordsNote}>{note}</p>}
          <ul>
            {lines.map(({ head, text }) => (
              <li key={text}>
                {head !== undefined && <b>{head} </b>}
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className={css.mapInWordsNote}>
        {say.computed} {boundariesShown}
      </p>
    </section>
  );
}

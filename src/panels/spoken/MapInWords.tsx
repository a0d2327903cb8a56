import type { MapFacts } from "../../bearings/mapFacts.ts";
import { useReadingAsOf, useWords } from "../../reading/context.tsx";
import { spokenWords } from "../../words/english/spoken.ts";
import { Disclosure } from "../frame/Disclosure.tsx";
import { mapSentences } from "./mapSentences.ts";
import "./MapInWords.css";

interface MapInWordsProps {
  /** Computed when it is opened. */
  readonly factsOf: () => MapFacts;
  /** Which boundaries its neighbours are neighbours by. */
  readonly boundariesShown: string;
}

function Sentences({ factsOf, boundariesShown }: MapInWordsProps) {
  const reading = useReadingAsOf();
  const { inWords: say } = spokenWords(reading.words);
  const { summary, sections } = mapSentences(factsOf(), reading);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
    <section className="map-in-words-text" data-covers-map tabIndex={0} aria-label={say.opener}>
      <p>{summary}</p>
      {sections.map(({ heading, note, lines }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {note !== undefined && <p className="map-in-words-note">{note}</p>}
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
      <p className="map-in-words-note">
        {say.computed} {boundariesShown}
      </p>
    </section>
  );
}

/** What the map shows, as sentences that anyone can read, hear or copy, also while the year changes. */
export function MapInWords(props: MapInWordsProps) {
  const { inWords: say } = spokenWords(useWords());
  return (
    <Disclosure id="map-in-words" className="map-in-words" sign={say.opener} isLasting>
      {({ isOpen }) => isOpen && <Sentences {...props} />}
    </Disclosure>
  );
}

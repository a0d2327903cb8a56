import type { ReactNode } from "react";
import type { Citation, Confidence, Source } from "../domain/source.ts";
import type { Words } from "../words/words.ts";
import type { CitationNumbers, NumberedCitation } from "./citations.ts";
import { FactText } from "./FactText.tsx";
import { goInPlace } from "./goInPlace.ts";
import type { Reading } from "./reading.ts";
import "./SourceBlock.css";

const idOf = ({ panel }: CitationNumbers, number: number): string => `${panel}-source-${number}`;

interface CitedProps {
  readonly by: readonly Citation[];
  readonly confidence?: Confidence;
  readonly numbers: CitationNumbers;
  readonly reading: Reading;
}

/** The superior numbers after a claim, and the word that its confidence is low. */
export function Cited({ by, confidence, numbers, reading }: CitedProps) {
  const { details } = reading.words.message;
  const cited = [...new Set(by.map((citation) => numbers.numberOf(citation)))];
  return (
    <>
      {confidence === "low" && <span className="low-confidence"> ({details.lowConfidence})</span>}
      <sup className="cited">
        {cited.map((number) => (
          <a
            key={number}
            href={`#${idOf(numbers, number)}`}
            aria-label={details.source(number)}
            onClick={goInPlace}
          >
            {number}
          </a>
        ))}
      </sup>
    </>
  );
}

/** Only addresses of the web become links: a source's text never decides what a click runs. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return ["http:", "https:"].includes(new URL(url).protocol) ? url : null;
}

interface SourceBlockProps {
  readonly numbers: CitationNumbers;
  readonly reading: Reading;
  /** What can be done with what the panel says, under its sources. */
  readonly children?: ReactNode;
}

function SourceLine({
  numbered,
  numbers,
  reading,
}: Omit<SourceBlockProps, "children"> & { numbered: NumberedCitation }) {
  const { dataset, words } = reading;
  const { details } = words.message;
  const { number, citation } = numbered;
  const source = dataset.sources.get(citation.source);
  return (
    <li id={idOf(numbers, number)} tabIndex={-1}>
      <span className="source-number">{number}</span>{" "}
      {source ? <SourceTitle source={source} words={words} /> : citation.source}
      {citation.place !== null && (
        <>
          , <FactText words={words}>{citation.place}</FactText>
        </>
      )}
      {citation.quote !== null && <q lang={source?.language ?? undefined}>{citation.quote}</q>}
      {source?.textAge != null && (
        <span className="source-age">
          {details.sourceAge("")}
          <FactText words={words}>{source.textAge}</FactText>
        </span>
      )}
    </li>
  );
}

/** A page of others, which is asked for only when it is opened. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer external"
      // A press on it is not one on the row that it stands in.
      onClick={(event) => event.stopPropagation()}
    >
      {children}
    </a>
  );
}

/** Who published it and what it is called: a link where it has an address. */
export function SourceTitle({ source, words }: { source: Source; words: Words }) {
  const address = webAddress(source.url);
  // A source without a title is known by its address.
  const title =
    source.title === "" ? address : <cite lang={source.language ?? undefined}>{source.title}</cite>;
  const publisher = words.fact(source.publisher).text;
  if (title === null) return publisher;
  return (
    <>
      {publisher}, {address === null ? title : <ExternalLink href={address}>{title}</ExternalLink>}
    </>
  );
}

/** What the panel's claims rest on, in the order of their numbers. */
export function SourceBlock({ numbers, reading, children }: SourceBlockProps) {
  const headingId = `${numbers.panel}-sources`;
  if (numbers.list.length === 0) return null;
  return (
    <section className="source-block" aria-labelledby={headingId}>
      <h3 id={headingId} className="visually-hidden">
        {reading.words.message.details.sources}
      </h3>
      <ol>
        {numbers.list.map((numbered) => (
          <SourceLine key={numbered.number} {...{ numbered, numbers, reading }} />
        ))}
      </ol>
      {children}
    </section>
  );
}

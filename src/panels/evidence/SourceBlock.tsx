import { createContext, type ReactNode, useContext } from "react";
import type { Citation, Confidence, Source } from "../../domain/source.ts";
import { useReading, useWords } from "../../reading/context.tsx";
import type { CitationNumbers, NumberedCitation } from "./citations.ts";
import { FactText } from "./FactText.tsx";
import { goInPlace } from "./goInPlace.ts";
import "./SourceBlock.css";

const idOf = ({ panel }: CitationNumbers, number: number): string => `${panel}-source-${number}`;

const NumbersContext = createContext<CitationNumbers | null>(null);

interface NumberedProps {
  readonly numbers: CitationNumbers;
  readonly children: ReactNode;
}

/** What is inside cites by these numbers, and its source block lists them. */
export function Numbered({ numbers, children }: NumberedProps) {
  return <NumbersContext value={numbers}>{children}</NumbersContext>;
}

function useNumbers(): CitationNumbers {
  const numbers = useContext(NumbersContext);
  if (!numbers) throw new Error("A claim is cited where nothing is numbered.");
  return numbers;
}

interface CitedProps {
  readonly by: readonly Citation[];
  readonly confidence?: Confidence;
}

/** The superior numbers after a claim, and the word that its confidence is low. */
export function Cited({ by, confidence }: CitedProps) {
  const { details } = useWords().message;
  const numbers = useNumbers();
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
  /** What can be done with what the panel says, under its sources. */
  readonly children?: ReactNode;
}

function SourceLine({ numbered }: { numbered: NumberedCitation }) {
  const { dataset, words } = useReading();
  const numbers = useNumbers();
  const { details } = words.message;
  const { number, citation } = numbered;
  const source = dataset.sources.get(citation.source);
  return (
    <li id={idOf(numbers, number)} tabIndex={-1}>
      <span className="source-number">{number}</span>{" "}
      {source ? <SourceTitle source={source} /> : citation.source}
      {citation.place !== null && (
        <>
          , <FactText>{citation.place}</FactText>
        </>
      )}
      {citation.quote !== null && <q lang={source?.language ?? undefined}>{citation.quote}</q>}
      {source?.textAge != null && (
        <span className="source-age">
          {details.sourceAge("")}
          <FactText>{source.textAge}</FactText>
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
export function SourceTitle({ source }: { source: Source }) {
  const words = useWords();
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
export function SourceBlock({ children }: SourceBlockProps) {
  const words = useWords();
  const numbers = useNumbers();
  const headingId = `${numbers.panel}-sources`;
  if (numbers.list.length === 0) return null;
  return (
    <section className="source-block" aria-labelledby={headingId}>
      <h3 id={headingId} className="visually-hidden">
        {words.message.details.sources}
      </h3>
      <ol>
        {numbers.list.map((numbered) => (
          <SourceLine key={numbered.number} {...{ numbered }} />
        ))}
      </ol>
      {children}
    </section>
  );
}

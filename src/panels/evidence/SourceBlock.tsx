import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useReducer,
  useRef,
} from "react";
import type { Citation, Confidence, Source } from "../../domain/source.ts";
import { useWords } from "../../reading/context.tsx";
import { dossierWords } from "../../words/english/dossier.ts";
import * as visuallyHiddenCss from "../signs/VisuallyHidden.module.css";
import {
  type CitationNumbers,
  citationKey,
  type NumberedCitation,
  numberCitations,
} from "./citations.ts";
import { FactText } from "./FactText.tsx";
import { goInPlace } from "./goInPlace.ts";
import * as css from "./SourceBlock.module.css";

/** Where claims are cited. */
interface Citing {
  /** Tells the panels' source blocks apart: two can be on screen. */
  readonly panel: string;
  readonly numbers: CitationNumbers;
  /** Told after a claim has come, gone, or come to rest on something else. */
  readonly onChange: () => void;
}

const idOf = ({ panel }: Citing, number: number): string => `${panel}-source-${number}`;

const CitingContext = createContext<Citing | null>(null);

function useCiting(): Citing {
  const citing = useContext(CitingContext);
  if (!citing) throw new Error("A claim is cited where no sources are told.");
  return citing;
}

interface SourcedProps {
  /** A word for the panel, of which only one is on screen. */
  readonly panel: string;
  /** What can be done with what the panel says, under its sources. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/**
 * Claims, and after them the sources that they rest on. Nobody lists the sources: a claim is given
 * its number as it is rendered, and claims are rendered in the order in which they are read. Where a
 * part is rendered by itself, a claim that is new there has the last number for as long as nobody
 * sees it, and then all are numbered anew.
 */
export function Sourced({ panel, tools, children }: SourcedProps) {
  const [, renumber] = useReducer((round: number) => round + 1, 0);
  const isNumbered = useRef(false);
  useLayoutEffect(() => {
    isNumbered.current = true;
    return () => {
      isNumbered.current = false;
    };
  }, []);
  const onChange = useCallback(() => {
    if (isNumbered.current) renumber();
  }, []);
  return (
    <CitingContext value={{ panel, numbers: numberCitations(), onChange }}>
      {children}
      <SourceBlock>{tools}</SourceBlock>
    </CitingContext>
  );
}

interface CitedProps {
  readonly by: readonly Citation[];
  readonly confidence?: Confidence;
}

/** The superior numbers after a claim, and the word that its confidence is low. */
export function Cited({ by, confidence }: CitedProps) {
  const words = useWords();
  const { sources } = dossierWords(words);
  const citing = useCiting();
  const { numbers, onChange } = citing;
  const cited = [...new Set(by.map(numbers.numberOf))];
  const keys = by.map(citationKey).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for what is cited.
  useLayoutEffect(() => {
    onChange();
    return onChange;
  }, [keys, onChange]);
  return (
    <>
      {confidence === "low" && (
        <span className={css.lowConfidence}> ({words.message.status.lowConfidence})</span>
      )}
      <sup className={css.cited}>
        {cited.map((number) => (
          <a
            key={number}
            href={`#${idOf(citing, number)}`}
            aria-label={sources.number(number)}
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

function SourceLine({ numbered }: { numbered: NumberedCitation }) {
  const words = useWords();
  const citing = useCiting();
  const { sources } = dossierWords(words);
  const { number, citation } = numbered;
  const { source } = citation;
  return (
    <li id={idOf(citing, number)} tabIndex={-1}>
      <span className={css.sourceNumber}>{number}</span> <SourceTitle source={source} />
      {citation.place !== null && (
        <>
          , <FactText>{citation.place}</FactText>
        </>
      )}
      {citation.quote !== null && <q lang={source.language ?? undefined}>{citation.quote}</q>}
      {source.textAge !== null && (
        <span className={css.sourceAge}>
          {sources.age("")}
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
function SourceBlock({ children }: { children: ReactNode }) {
  const words = useWords();
  const { panel, numbers } = useCiting();
  const headingId = `${panel}-sources`;
  // It comes after all claims, so that all have their numbers.
  const list = numbers.list();
  if (list.length === 0) return null;
  return (
    <section className={css.sourceBlock} data-of={panel} aria-labelledby={headingId}>
      <h3 id={headingId} className={visuallyHiddenCss.visuallyHidden}>
        {dossierWords(words).sources.heading}
      </h3>
      <ol>
        {list.map((numbered) => (
          <SourceLine key={numbered.number} {...{ numbered }} />
        ))}
      </ol>
      {children}
    </section>
  );
}

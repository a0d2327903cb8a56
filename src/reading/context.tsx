import {
  createContext,
  type ReactNode,
  useContext,
  useEffectEvent,
  useLayoutEffect,
  useSyncExternalStore,
} from "react";
import type { Year } from "../domain/time.ts";
import type { Source } from "../view/store.ts";
import type { Words } from "../words/words.ts";
import type { Dismissals } from "./dismissals.ts";
import type { Pointing } from "./pointing.ts";
import {
  type ReaderActions,
  type Reading,
  type ReadingAsOf,
  readingAsOf,
  type Turn,
} from "./reading.ts";

/** What does not change while the reader reads: what can be done, and where to ask what changes. */
export interface Reader {
  readonly actions: ReaderActions;
  /** The year shown. */
  readonly year: Source<Year>;
  /** The one that stands in the address bar. */
  readonly yearAtRest: Source<Year>;
  readonly pointing: Source<Pointing>;
  readonly links: Links;
  readonly dismissals: Dismissals;
}

/** The addresses of other views, as of what stands in the address bar. */
export interface Links extends Pick<Source<string>, "subscribe"> {
  hrefOf(turn: Turn): string;
  follow(turn: Turn): void;
}

const WordsContext = createContext<Words | null>(null);
const ReadingContext = createContext<Reading | null>(null);
const ReaderContext = createContext<Reader | null>(null);

interface ReadingProviderProps {
  readonly words: Words;
  /** Null until the list is here. */
  readonly reading: Reading | null;
  readonly reader: Reader;
  readonly children: ReactNode;
}

/** Tells everything below what the reader reads. Three speeds: never, with a choice, with a hover. */
export function ReadingProvider({ words, reading, reader, children }: ReadingProviderProps) {
  return (
    <ReaderContext value={reader}>
      <WordsContext value={words}>
        <ReadingContext value={reading}>{children}</ReadingContext>
      </WordsContext>
    </ReaderContext>
  );
}

function given<Value>(value: Value | null, what: string): Value {
  if (value === null) throw new Error(`There is no ${what} above this component.`);
  return value;
}

/** The language of the page: it is there before the facts. */
export const useWords = (): Words => given(useContext(WordsContext), "language");

/** The facts and what was chosen; null until the list is here. */
export const useReadingSoFar = (): Reading | null => useContext(ReadingContext);

/** The same, for what is shown only once the list is here. */
export const useReading = (): Reading => given(useReadingSoFar(), "reading");

const useReader = (): Reader => given(useContext(ReaderContext), "reader");

export const useActions = (): ReaderActions => useReader().actions;

/** The year shown: renders with each step. */
export function useYear(): Year {
  const { year } = useReader();
  return useSyncExternalStore(year.subscribe, year.get, year.get);
}

/**
 * An answer that depends on the year alone: renders only with steps that change it. Asked twice for
 * one year, it must be the same value.
 */
export function useYearly<Answer>(ask: (year: Year) => Answer): Answer {
  const { year } = useReader();
  const answer = () => ask(year.get());
  return useSyncExternalStore(year.subscribe, answer, answer);
}

/** The year shown at the moment of asking, for what happens in an event. */
export const useYearNow = (): (() => Year) => useReader().year.get;

/** The reading as of the year shown: renders with each step. */
export function useReadingAsOf(): ReadingAsOf {
  return readingAsOf(useReading(), useYear());
}

/**
 * The year at which the reader has come to rest, for what is not seen: it follows in one go with
 * the links, once the year stands in the address bar.
 */
export function useYearAtRest(): Year {
  const { yearAtRest } = useReader();
  return useSyncExternalStore(yearAtRest.subscribe, yearAtRest.get, yearAtRest.get);
}

/** The reading as of the year at which the reader has come to rest. */
export function useReadingAtRest(): ReadingAsOf {
  return readingAsOf(useReading(), useYearAtRest());
}

/** The reading as of the year shown at the moment of asking, for what happens in an event. */
export function useReadingNow(): () => ReadingAsOf {
  const reading = useReading();
  const { year } = useReader();
  return () => readingAsOf(reading, year.get());
}

/**
 * An answer that depends on the year: renders only with steps that change it. Asked twice, it must
 * be the same value: a text, a number, or an object that is kept.
 */
export function useAsOf<Answer>(ask: (reading: ReadingAsOf) => Answer): Answer {
  const reading = useReading();
  const { year } = useReader();
  const answer = () => ask(readingAsOf(reading, year.get()));
  return useSyncExternalStore(year.subscribe, answer, answer);
}

/** The address of the view with a part changed, and how to go there. */
export function useLinks(turn: Turn): { readonly href: string; follow(): void } {
  const { links } = useReader();
  const hrefOf = () => links.hrefOf(turn);
  const href = useSyncExternalStore(links.subscribe, hrefOf, hrefOf);
  return { href, follow: () => links.follow(turn) };
}

/** While something is open, Escape closes it, after whatever was opened later. */
export function useDismiss(onDismiss: () => void, isOpen: boolean): void {
  const { dismissals } = useReader();
  const dismiss = useEffectEvent(onDismiss);
  // What opened last is known by the order of these: it must not wait until the page is at leisure.
  useLayoutEffect(() => {
    if (isOpen) return dismissals.add(dismiss);
  }, [dismissals, isOpen]);
}

/** What is pointed at at the moment of asking, for what happens in an event. */
export const usePointingNow = (): (() => Pointing) => useReader().pointing.get;

/** A part of what is pointed at: renders only when that part changes. */
export function usePointing<Part>(select: (pointing: Pointing) => Part): Part {
  const { pointing } = useReader();
  const part = () => select(pointing.get());
  return useSyncExternalStore(pointing.subscribe, part, part);
}

const neverChanges = () => () => {};

/**
 * Whether the page is alive. It is not while it is drawn as it is built, nor in the render that takes
 * over what was drawn: what only the reader's own device knows is shown from the next one on.
 */
export const useIsAlive = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );

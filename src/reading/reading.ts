import type { Dataset } from "../domain/dataset.ts";
import type { Authorities, CountryCode, PartyCode } from "../domain/party.ts";
import type { PeerAgreements } from "../domain/peer.ts";
import type { Reckoning } from "../domain/reckoning.ts";
import type { Statement } from "../domain/statement.ts";
import { type FoundStates, type StateQuery, statesFound } from "../domain/stateQuery.ts";
import type { YearSpan } from "../domain/tally.ts";
import type { PartialDate, Year } from "../domain/time.ts";
import type { Problem } from "../faults/problem.ts";
import type { LayerList, SwitchedLayer } from "../layers/index.ts";
import type { Panel, RecordPanel } from "../view/panel.ts";
import type { Screen, View } from "../view/view.ts";
import type { Words } from "../words/words.ts";
import type { ClassIds } from "./pointing.ts";

/** Facts that are fetched when what shows them is opened. */
export type FetchedLater<Facts> =
  | { readonly state: "awaited" }
  | { readonly state: "here"; readonly facts: Facts }
  | {
      readonly state: "failed";
      readonly problems: readonly Problem[];
      readonly onTryAgain: () => void;
    };

/** What every panel is told: the facts, the words, and what the reader looks at. */
export interface Reading {
  readonly dataset: Dataset;
  readonly layers: LayerList;
  readonly authorities: FetchedLater<Authorities>;
  /** Agreements between others than the home state. */
  readonly peers: FetchedLater<PeerAgreements>;
  /** What the source pages have somebody say. */
  readonly statements: FetchedLater<readonly Statement[]>;
  readonly words: Words;
  /** The reader's day: what is old is old compared with it. */
  readonly today: PartialDate;
  /** Which date and which records count. */
  readonly reckoning: Reckoning;
  /** All the years that can be shown. */
  readonly years: YearSpan;
  /** Ids of the layers that are on, in the order in which they were switched on. */
  readonly active: readonly string[];
  /** The open panel. */
  readonly panel: Panel | null;
  /** The question about states that is asked. */
  readonly find: StateQuery | null;
}

/**
 * The reading as of a year. The year is no part of a reading: it steps, and what says nothing of it
 * need not be said again.
 */
export interface ReadingAsOf extends Reading {
  readonly year: Year;
  /** What the question about states finds as of the year; null: none is asked. */
  readonly found: FoundStates | null;
  /** Those found, where the question has a condition: they are lit and the others dimmed. */
  readonly lit: ReadonlySet<PartyCode> | null;
}

const hasCondition = ({ within, outside, standings }: StateQuery): boolean =>
  within.length + outside.length + standings.length > 0;

function answerAsOf({ dataset, find, reckoning }: Reading, year: Year) {
  const found = find && statesFound(dataset, find, year, reckoning);
  return { found, lit: found && hasCondition(found.query) ? new Set(found.found) : null };
}

const known = new WeakMap<Reading, Map<Year, ReadingAsOf>>();

/** The same object for the same reading and year, so that all who read it find the answer once. */
export function readingAsOf(reading: Reading, year: Year): ReadingAsOf {
  const years = known.get(reading) ?? new Map<Year, ReadingAsOf>();
  known.set(reading, years);
  const asOf = years.get(year) ?? { ...reading, year, ...answerAsOf(reading, year) };
  years.set(year, asOf);
  return asOf;
}

/** A part of the view that a link changes. */
export type Turn = Partial<Pick<View, "screen" | "language" | "panel">>;

/** What a reader can do in any panel. */
export interface ReaderActions {
  /** `drag` while a control is being moved, `step` for a choice that Back undoes. */
  readonly onYear: (year: Year, kind: "step" | "drag") => void;
  readonly onScreen: (screen: Screen) => void;
  readonly onReckon: (reckoning: Reckoning) => void;
  readonly onLayers: (active: readonly string[]) => void;
  /** Opens a panel in place of what is open; null: closes that. */
  readonly onShow: (panel: Panel | null) => void;
  /** The same, but closes the panel if it is the one that is open. */
  readonly onToggle: (panel: Panel) => void;
  /** Asks about states; closes whatever else is open. null: asks no more. */
  readonly onFind: (query: StateQuery | null) => void;
  /** Chooses a marking at the markings desk; null: all of them. */
  readonly onMarking: (id: string | null) => void;
  /** `isOnMap` when a shape of the map itself is pointed at. */
  readonly onPoint: (party: PartyCode | null, isOnMap?: boolean) => void;
  /** The country of the map that has the focus. */
  readonly onFocus: (country: CountryCode | null) => void;
  readonly onPointPlace: (place: RecordPanel | null) => void;
  readonly onHighlight: (classes: ClassIds | null) => void;
  readonly onKeep: (classes: ClassIds | null) => void;
  /** Shows all of a layer on the map. */
  readonly onFit: (layer: SwitchedLayer) => void;
}

export interface PanelProps {
  readonly reading: ReadingAsOf;
  readonly actions: ReaderActions;
}

import type { Authorities } from "../domain/authority.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { PartyCode } from "../domain/party.ts";
import type { PeerAgreements } from "../domain/peer.ts";
import type { Reckoning } from "../domain/reckoning.ts";
import type { FoundStates, StateQuery } from "../domain/stateQuery.ts";
import type { YearSpan } from "../domain/tally.ts";
import type { PartialDate, Year } from "../domain/time.ts";
import type { Problem } from "../faults/problem.ts";
import type { LayerList, SwitchedLayer } from "../layers/layer.ts";
import type { Words } from "../words/words.ts";

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
  readonly words: Words;
  readonly year: Year;
  /** The reader's day: what is old is old compared with it. */
  readonly today: PartialDate;
  /** Which date and which records count. */
  readonly reckoning: Reckoning;
  /** All the years that can be shown. */
  readonly years: YearSpan;
  /** Ids of the layers that are on, in the order in which they were switched on. */
  readonly active: readonly string[];
  readonly selected: PartyCode | null;
  /** Whether the panel of the selected party says why it has its colour. */
  readonly isExplained: boolean;
  /** An initiative, meeting or place whose panel is open; null while a party is selected. */
  readonly opened: Opened | null;
  /** The party under the pointer, wherever it is pointed at. */
  readonly pointed: PartyCode | null;
  /** The meeting or place under the pointer, wherever it is pointed at. */
  readonly pointedPlace: Opened | null;
  /** Ids of the area classes that stand out, the others faded; null: none is singled out. */
  readonly highlighted: ReadonlySet<string> | null;
  /** Those of them that stay so when nothing is pointed at. */
  readonly kept: ReadonlySet<string> | null;
  /** What the question about states finds as of the year; null: none is asked. */
  readonly found: FoundStates | null;
  /** Those found, where the question has a condition: they are lit and the others dimmed. */
  readonly lit: ReadonlySet<PartyCode> | null;
}

/** What has its panel open, other than a party. */
export interface Opened {
  readonly kind: "group" | "meeting" | "site" | "help";
  readonly id: string;
}

/** How to read the map. */
export const HELP: Opened = { kind: "help", id: "open" };

/** What a reader can do in any panel. */
export interface ReaderActions {
  /** `drag` while a control is being moved, `step` for a choice that Back undoes. */
  readonly onYear: (year: Year, kind: "step" | "drag") => void;
  readonly onReckon: (reckoning: Reckoning) => void;
  readonly onLayers: (active: readonly string[]) => void;
  /** Selects a party, and closes whatever else is open. */
  readonly onSelect: (party: PartyCode | null) => void;
  /** Selects a party and says why it has its colour; null: says it no longer. */
  readonly onExplain: (party: PartyCode | null) => void;
  readonly onOpen: (opened: Opened | null) => void;
  /** Asks about states; closes whatever else is open. null: asks no more. */
  readonly onFind: (query: StateQuery | null) => void;
  /** Chooses a marking at the markings desk; null: all of them. */
  readonly onMarking: (id: string | null) => void;
  readonly onPoint: (party: PartyCode | null) => void;
  readonly onPointPlace: (place: Opened | null) => void;
  readonly onHighlight: (classes: ReadonlySet<string> | null) => void;
  readonly onKeep: (classes: ReadonlySet<string> | null) => void;
  /** Shows all of a layer on the map. */
  readonly onFit: (layer: SwitchedLayer) => void;
}

export interface PanelProps {
  readonly reading: Reading;
  readonly actions: ReaderActions;
}

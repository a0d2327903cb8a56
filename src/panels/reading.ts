import type { Dataset } from "../domain/dataset.ts";
import type { PartyCode } from "../domain/party.ts";
import type { Year } from "../domain/time.ts";
import type { LayerList } from "../layers/layer.ts";
import type { Words } from "../words/words.ts";

/** What every panel is told: the facts, the words, and what the reader looks at. */
export interface Reading {
  readonly dataset: Dataset;
  readonly layers: LayerList;
  readonly words: Words;
  readonly year: Year;
  /** Ids of the layers that are on, in the order in which they were switched on. */
  readonly active: readonly string[];
  readonly selected: PartyCode | null;
  /** The party under the pointer, wherever it is pointed at. */
  readonly pointed: PartyCode | null;
}

/** What a reader can do in any panel. */
export interface ReaderActions {
  /** `drag` while a control is being moved, `step` for a choice that Back undoes. */
  readonly onYear: (year: Year, kind: "step" | "drag") => void;
  readonly onLayers: (active: readonly string[]) => void;
  readonly onSelect: (party: PartyCode | null) => void;
  readonly onPoint: (party: PartyCode | null) => void;
}

export interface PanelProps {
  readonly reading: Reading;
  readonly actions: ReaderActions;
}

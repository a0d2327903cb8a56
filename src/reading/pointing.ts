import type { CountryCode, PartyCode } from "../domain/party.ts";
import type { RecordPanel } from "../view/panel.ts";
import { createStore, type Store } from "../view/store.ts";

/** Ids of area classes. */
export type ClassIds = ReadonlySet<string>;

/** What the reader points at, with the pointer or the keyboard; it is not in the address. */
export interface Pointing {
  /** The party pointed at, wherever that is. */
  readonly party: PartyCode | null;
  /** Whether it is pointed at on the map itself, where a tooltip goes with the pointer. */
  readonly isOnMap: boolean;
  /** The meeting or place pointed at, wherever that is. */
  readonly place: RecordPanel | null;
  /** The country of the map that has the focus. */
  readonly focused: CountryCode | null;
  /** The classes pointed at, in the key or at a year. */
  readonly classes: ClassIds | null;
  /** The classes that stand out also when nothing is pointed at, until Escape. */
  readonly kept: ClassIds | null;
}

export const createPointing = (): Store<Pointing> =>
  createStore<Pointing>({
    party: null,
    isOnMap: false,
    place: null,
    focused: null,
    classes: null,
    kept: null,
  });

/** The classes that stand out, the others faded; null: none is singled out. */
export const highlightedIn = ({ classes, kept }: Pointing): ClassIds | null => classes ?? kept;

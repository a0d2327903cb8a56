import { useEffect, useMemo, useState } from "react";
import type { Loaded } from "../data/loadDataset.ts";
import type { MapFrames } from "../domain/geography.ts";
import type { PartyCode } from "../domain/party.ts";
import { AS_LISTED } from "../domain/reckoning.ts";
import type { PartialDate } from "../domain/time.ts";
import type { SwitchedLayer } from "../layers/index.ts";
import { type Arrival, useArrival } from "../loading/arrival.ts";
import { giveUpPicture } from "../loading/phases.ts";
import type { AtlasTopology } from "../map/atlas/atlas.ts";
import { useReaderActions } from "../reading/actions.ts";
import type { Reader } from "../reading/context.tsx";
import { createDismissals } from "../reading/dismissals.ts";
import { createPointing, type Pointing } from "../reading/pointing.ts";
import type { Reading } from "../reading/reading.ts";
import { createAddress } from "../view/address.ts";
import { selectedIn, subjectOf } from "../view/panel.ts";
import type { Store } from "../view/store.ts";
import { type Outlook, useView, type ViewChange } from "../view/useView.ts";
import type { ViewScope } from "../view/view.ts";
import type { Language } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import type { Departures } from "./departures.ts";
import { scopeOf, useFacts } from "./facts.ts";
import { useAuthorities, usePeers, useStatements } from "./laterFacts.ts";
import { useDatasetWords, useFactWords, useWords } from "./useLanguage.ts";
import { useReckoned } from "./useReckoned.ts";

/** What a page starts from. */
export interface Beginning {
  readonly departures: Departures;
  /** Asks again for what has not come. */
  readonly onTryAgain: (failed: ReadonlySet<keyof Departures>) => void;
  /** The words of the language in the address, already here so that nothing is said twice. */
  readonly firstWords: Words;
  /** Of a reader who has chosen none. */
  readonly language: Language;
  /** The reader's day, told once: no part of the page reads a clock of its own. */
  readonly today: PartialDate;
}

/** What is read, what is looked at, and what is still on its way. */
export interface ReadingState extends Pick<Beginning, "onTryAgain"> {
  readonly words: Words;
  /** Null until the list is here. */
  readonly reading: Reading | null;
  readonly reader: Reader;
  readonly pointing: Store<Pointing>;
  readonly outlook: Outlook;
  readonly scope: ViewScope;
  readonly onView: ViewChange;
  /** What is in front, in a word of its own: a panel, or the question behind all panels. */
  readonly shown: string | null;
  readonly selected: PartyCode | null;
  readonly loaded: Arrival<Loaded>;
  readonly overview: Arrival<AtlasTopology>;
  /** What the map shows first; null: the dataset does not say. */
  readonly frames: Arrival<MapFrames | null>;
  /** Words that did not come, and the way to try again. */
  readonly failures: readonly {
    readonly what: "language" | "part";
    readonly onTryAgain: () => void;
  }[];
}

/** Where neither list nor shapes come, what waits for the first picture goes on without. */
function useGivingUp(loaded: Arrival<Loaded>, overview: Arrival<AtlasTopology>): void {
  const hasNoList = loaded.state === "failed" || (loaded.state === "here" && !loaded.value.ok);
  const hasNoPicture = overview.state === "failed" || hasNoList;
  useEffect(() => {
    if (hasNoPicture) giveUpPicture();
  }, [hasNoPicture]);
}

/** The reading, from the address and from what has come. */
export function useReadingState(
  { departures, onTryAgain, firstWords, language, today }: Beginning,
  isPhone: boolean,
  onFit: (layer: SwitchedLayer) => void,
): ReadingState {
  const loaded = useArrival(departures.dataset);
  const overview = useArrival(departures.overview);
  const frames = useArrival(departures.frames);
  useGivingUp(loaded, overview);
  const asListed = useFacts(loaded, AS_LISTED);
  // The address is read by what there is to look at, which the list says.
  const scope = useMemo(() => scopeOf(asListed, isPhone), [asListed, isPhone]);
  const [address] = useState(createAddress);
  useEffect(() => address.follow(), [address]);
  const { outlook, year, yearAtRest, change: onView, hrefOf } = useView(address, scope);
  const { panel, screen, find, layers: active } = outlook;

  const spoken = useWords(outlook.language ?? language, firstWords);
  const dataset = asListed?.dataset ?? null;
  const withFacts = useFactWords(useDatasetWords(spoken.words, dataset));
  const reckoned = useReckoned(withFacts, outlook.reckoning);
  const { words, reckoning } = reckoned;

  const facts = useFacts(loaded, reckoning);
  const selected = selectedIn(panel);
  const peers = usePeers(dataset, selected !== null);
  const authorities = useAuthorities(dataset, selected !== null || screen === "table");
  const statements = useStatements(dataset, panel !== null);
  const reading = useMemo(
    (): Reading | null =>
      facts && { ...facts, authorities, peers, statements, words, today, active, panel, find },
    [facts, authorities, peers, statements, words, today, active, panel, find],
  );

  const [pointing] = useState(createPointing);
  const [dismissals] = useState(createDismissals);
  const actions = useReaderActions(onView, pointing, onFit);
  const newest = facts?.years.newest ?? Number.POSITIVE_INFINITY;
  const reader = useMemo(
    (): Reader => ({
      actions,
      pointing,
      dismissals,
      // While another reckoning waits for its words, the years are the list's.
      year: { subscribe: year.subscribe, get: () => Math.min(year.get(), newest) },
      yearAtRest: {
        subscribe: yearAtRest.subscribe,
        get: () => Math.min(yearAtRest.get(), newest),
      },
      links: { subscribe: address.written.subscribe, hrefOf, follow: onView },
    }),
    [actions, pointing, dismissals, year, yearAtRest, newest, address, hrefOf, onView],
  );
  const failures = [
    ...(spoken.hasFailed ? [{ what: "language" as const, onTryAgain: spoken.onTryAgain }] : []),
    ...(reckoned.hasFailed ? [{ what: "part" as const, onTryAgain: reckoned.onTryAgain }] : []),
  ];
  return {
    ...{ words, reading, reader, pointing, outlook, scope, onView, selected, loaded, overview },
    ...{ frames, onTryAgain, failures },
    shown: panel ? subjectOf(panel) : find && "find",
  };
}

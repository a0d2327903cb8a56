import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import type { Loaded } from "./data/loadDataset.ts";
import { describeProblem } from "./data/problem.ts";
import type { CountryCode, PartyCode } from "./domain/party.ts";
import { classifier, type Facts, factsOf, freshAsOf, scopeOf } from "./facts.ts";
import type { InitiativeLayer } from "./layers/layer.ts";
import type { AtlasTopology, BoundaryPolicyId } from "./map/atlas.ts";
import type { Fit } from "./map/FitRequest.tsx";
import { MapView } from "./map/MapView.tsx";
import { Dock } from "./panels/Dock.tsx";
import { Failure } from "./panels/Failure.tsx";
import { Hatches } from "./panels/Hatches.tsx";
import { Header, type HeaderChange } from "./panels/Header.tsx";
import { Key } from "./panels/Key.tsx";
import { LayerRows } from "./panels/LayerRows.tsx";
import { Notes } from "./panels/Notes.tsx";
import { OrganizationSeals } from "./panels/OrganizationSeals.tsx";
import type { Opened, ReaderActions, Reading } from "./panels/reading.ts";
import { TitleBlock } from "./panels/TitleBlock.tsx";
import { Tooltip } from "./panels/Tooltip.tsx";
import { useTheme } from "./theme.ts";
import { type Arrival, useArrival } from "./useArrival.ts";
import { useHighlight } from "./useHighlight.ts";
import { usePlay } from "./usePlay.ts";
import { useOtherNames, useWords } from "./useWords.ts";
import { useView, type ViewChange } from "./view/useView.ts";
import { formatView, type View, type ViewScope } from "./view/view.ts";
import type { Words } from "./words/words.ts";
import "./style/page.css";

// Opened by a choice, so not in the first load; fetched beforehand when the page is idle.
const coverageArrives = () => import("./panels/Coverage.tsx");
const dossierArrives = () => import("./panels/Dossier.tsx");
const smallMapArrives = () => import("./map/SmallMap.tsx");
const tableArrives = () => import("./panels/Table.tsx");
const Coverage = lazy(() => coverageArrives().then((panel) => ({ default: panel.Coverage })));
const Dossier = lazy(() => dossierArrives().then((panel) => ({ default: panel.Dossier })));
const SmallMap = lazy(() => smallMapArrives().then((map) => ({ default: map.SmallMap })));
const Table = lazy(() => tableArrives().then((panel) => ({ default: panel.Table })));

/** What is on its way when the page opens. */
export interface Departures {
  readonly overview: Promise<AtlasTopology>;
  readonly dataset: Promise<Loaded>;
}

interface AppProps {
  readonly departures: Departures;
  readonly onTryAgain: () => void;
  /** The words of the language in the address, already here so that nothing is said twice. */
  readonly firstWords: Words;
  /** The state whose list this is, known before the list is. */
  readonly home: CountryCode;
}

function useFacts(loaded: Arrival<Loaded>): Facts | null {
  const dataset = loaded.state === "here" && loaded.value.ok ? loaded.value.dataset : null;
  return useMemo(() => dataset && factsOf(dataset), [dataset]);
}

/** The party under the pointer, and whether it is pointed at on the map or in a panel. */
function usePointed() {
  const [pointed, setPointed] = useState<{ code: PartyCode; isOnMap: boolean } | null>(null);
  const point = useCallback(
    (code: PartyCode | null, isOnMap: boolean) =>
      setPointed((current) => {
        if (code === null) return null;
        return current?.code === code && current.isOnMap === isOnMap ? current : { code, isOnMap };
      }),
    [],
  );
  return [pointed, point] as const;
}

function useReaderActions(
  changeView: ViewChange,
  point: (code: PartyCode | null, isOnMap: boolean) => void,
  highlight: Pick<ReaderActions, "onHighlight" | "onKeep">,
  pointPlace: ReaderActions["onPointPlace"],
  showWhole: (wish: Fit) => void,
): ReaderActions {
  const { onHighlight, onKeep } = highlight;
  return useMemo(
    () => ({
      onYear: (year, kind) => changeView({ year }, kind),
      onLayers: (layers) => changeView({ layers }),
      onSelect: (party) => changeView({ party, opened: null }),
      onOpen: (opened) => changeView({ party: null, opened }),
      onPoint: (party) => point(party, false),
      onPointPlace: pointPlace,
      onHighlight,
      onKeep,
      onFit: (layer) => {
        changeView({ screen: "map" });
        showWhole({ layer });
      },
    }),
    [changeView, point, pointPlace, onHighlight, onKeep, showWhole],
  );
}

/** Escape closes what is open, wherever the focus is. */
function useEscape(isOpen: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) onEscape();
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => document.removeEventListener("keydown", closeOnEscape);
  }, [isOpen, onEscape]);
}

function useDocument(words: Words, title: string): void {
  useEffect(() => {
    document.documentElement.lang = words.lang;
    document.title = title;
  }, [words, title]);
}

/** What went wrong, in sentences; empty while nothing has. */
function problemsOf(loaded: Arrival<Loaded>): readonly string[] {
  if (loaded.state === "failed") return [loaded.reason];
  if (loaded.state === "here" && !loaded.value.ok)
    return loaded.value.problems.map(describeProblem);
  return [];
}

const addressOf = (view: View, scope: ViewScope): string => formatView(view, scope) || "./";

/** Says whether what stands beside it has come to be on the page. */
function Presence({ onChange }: { onChange: (isPresent: boolean) => void }) {
  useEffect(() => {
    onChange(true);
    return () => onChange(false);
  }, [onChange]);
  return null;
}

/** The plate: its margin, its map or table, and the dock under it. */
export function App({ departures, onTryAgain, firstWords, home }: AppProps) {
  const loaded = useArrival(departures.dataset);
  const overview = useArrival(departures.overview);
  const facts = useFacts(loaded);
  const scope = useMemo(() => scopeOf(facts), [facts]);
  const [view, changeView] = useView(scope);
  const words = useWords(view.language, firstWords);
  const [theme, chooseTheme] = useTheme();
  const [pointed, point] = usePointed();
  const { highlighted, kept, ...highlight } = useHighlight();
  const [pointedPlace, pointPlace] = useState<Opened | null>(null);
  const [fit, setFit] = useState<Fit | null>(null);
  const actions = useReaderActions(changeView, point, highlight, pointPlace, setFit);
  const { year, party, opened, screen } = view;

  const play = usePlay(facts?.dataset ?? null, year, changeView);
  const { isPlaying } = play;
  const fresh = useMemo(() => freshAsOf(isPlaying ? facts : null, year), [isPlaying, facts, year]);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const otherNames = useOtherNames(party, words.lang);
  const clear = useCallback(() => changeView({ party: null, opened: null }), [changeView]);
  useEscape(party !== null || opened !== null, clear);
  useDocument(
    words,
    facts
      ? words.message.title.documentTitle(words.partyName(home), year)
      : words.message.header.appName,
  );

  const classOf = useMemo(() => classifier(facts, year), [facts, year]);
  const subject = useMemo(
    () =>
      facts && {
        layers: facts.layers,
        parties: facts.dataset.parties,
        active: view.layers,
        year,
      },
    [facts, view.layers, year],
  );
  const reading = useMemo(
    (): Reading | null =>
      facts && {
        ...facts,
        words,
        year,
        active: view.layers,
        selected: party,
        opened,
        pointed: pointed?.code ?? null,
        pointedPlace,
        highlighted,
        kept,
      },
    [facts, words, year, view.layers, party, opened, pointed, pointedPlace, highlighted, kept],
  );
  const places = useMemo(
    () => ({ opened, pointed: pointedPlace, onOpen: actions.onOpen, onPoint: pointPlace }),
    [opened, pointedPlace, actions],
  );
  const pointOnMap = useCallback(
    (code: string | null) => point(code !== null && scope.isParty(code) ? code : null, true),
    [point, scope],
  );
  const selectOnMap = useCallback(
    (code: string | null) => {
      const isAnother = code !== null && code !== party && scope.isParty(code);
      // A second click on the selected country lets it go, as one on the sea does.
      changeView({ party: isAnother ? code : null, opened: null });
    },
    [changeView, scope, party],
  );
  const change = (part: HeaderChange) => changeView(part);
  // The scope told the view which boundary policies there are.
  const boundaries = view.boundaries as BoundaryPolicyId;
  const smallMap = (layer: InitiativeLayer) => (
    <div className="map-frame">
      {overview.state === "here" && (
        <Suspense fallback={null}>
          <SmallMap
            overview={overview.value}
            members={layer.membersAsOf(year)}
            {...{ boundaries, classOf }}
          />
        </Suspense>
      )}
    </div>
  );

  return (
    <div className="page" lang={words.lang} data-screen={screen}>
      {facts && <Hatches classes={facts.layers.agreements.classes} />}
      <Header
        words={words}
        home={home}
        screen={screen}
        hrefOf={(part) => addressOf({ ...view, ...part }, scope)}
        onChange={change}
        theme={theme}
        onTheme={chooseTheme}
      />
      <aside className="margin">
        {reading && (
          <>
            <TitleBlock reading={reading} />
            <Key reading={reading} />
            <LayerRows reading={reading} actions={actions} />
            <Notes words={words} boundaries={boundaries} />
          </>
        )}
      </aside>
      <main className="plate" id={screen}>
        {screen === "map" && (
          <section className="neatline" aria-label={words.message.header.views.map}>
            {overview.state === "here" && (
              <MapView
                overview={overview.value}
                boundaries={boundaries}
                words={words}
                subject={subject}
                classOf={classOf}
                pointed={pointed?.code ?? null}
                selected={party}
                highlighted={highlighted}
                isPanelOpen={isPanelOpen}
                fresh={fresh}
                fit={fit}
                places={places}
                onPoint={pointOnMap}
                onSelect={selectOnMap}
                tooltip={
                  reading && pointed?.isOnMap ? (
                    <Tooltip reading={reading} party={pointed.code} />
                  ) : null
                }
              />
            )}
            {reading && <OrganizationSeals reading={reading} actions={actions} />}
          </section>
        )}
        <Suspense fallback={null}>
          {reading && screen === "table" && <Table reading={reading} actions={actions} />}
          {reading && screen === "coverage" && <Coverage {...{ reading, actions, smallMap }} />}
        </Suspense>
        <Suspense fallback={null}>
          {reading && (party ?? opened) !== null && (
            <>
              <Dossier reading={reading} actions={actions} names={otherNames} />
              <Presence onChange={setPanelOpen} />
            </>
          )}
        </Suspense>
        {!reading && (
          <Failure
            words={words}
            what="list"
            faults={problemsOf(loaded)}
            isAwaited={loaded.state === "awaited"}
            onTryAgain={onTryAgain}
          />
        )}
        {reading && screen === "map" && overview.state !== "here" && (
          <Failure
            words={words}
            what="map"
            faults={overview.state === "failed" ? [overview.reason] : []}
            isAwaited={overview.state === "awaited"}
            onTryAgain={onTryAgain}
          />
        )}
      </main>
      {reading && screen !== "coverage" && <Dock reading={reading} actions={actions} play={play} />}
    </div>
  );
}

import { Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { Boundary } from "./Boundary.tsx";
import type { Loaded } from "./data/loadDataset.ts";
import { describeProblem } from "./data/problem.ts";
import type { CountryCode } from "./domain/party.ts";
import { classifier, type Facts, factsOf, freshAsOf, scopeOf } from "./facts.ts";
import type { InitiativeLayer } from "./layers/layer.ts";
import type { AtlasTopology, BoundaryPolicyId } from "./map/atlas.ts";
import type { Fit } from "./map/FitRequest.tsx";
import { later } from "./map/later.tsx";
import { MapView } from "./map/MapView.tsx";
import { Dock } from "./panels/Dock.tsx";
import { Awaited, Failure } from "./panels/Failure.tsx";
import { Hatches } from "./panels/Hatches.tsx";
import { Header, type HeaderChange } from "./panels/Header.tsx";
import { Key } from "./panels/Key.tsx";
import { LaunchedBlock } from "./panels/LaunchedBlock.tsx";
import { LayerRows } from "./panels/LayerRows.tsx";
import { Notes } from "./panels/Notes.tsx";
import { OrganizationSeals } from "./panels/OrganizationSeals.tsx";
import type { Opened, Reading } from "./panels/reading.ts";
import { TitleBlock } from "./panels/TitleBlock.tsx";
import { Tooltip } from "./panels/Tooltip.tsx";
import { useTheme } from "./theme.ts";
import { type Arrival, useArrival } from "./useArrival.ts";
import { useHighlight } from "./useHighlight.ts";
import { useIdle } from "./useIdle.ts";
import { useLayout } from "./useLayout.ts";
import { usePlay } from "./usePlay.ts";
import { useDocument, useEscape, usePointed, useReaderActions } from "./useReader.ts";
import { useSheet } from "./useSheet.ts";
import { useOtherNames, useWords } from "./useWords.ts";
import { useView } from "./view/useView.ts";
import { formatView, type View, type ViewScope } from "./view/view.ts";
import type { Words } from "./words/words.ts";
import "./style/page.css";
import "./style/layouts.css";

const Coverage = later(() => import("./panels/Coverage.tsx").then((panel) => panel.Coverage));
const Dossier = later(() => import("./panels/Dossier.tsx").then((panel) => panel.Dossier));
const Phone = later(() => import("./Phone.tsx").then((part) => part.Phone));
const Search = later(() => import("./panels/Search.tsx").then((panel) => panel.Search));
const Table = later(() => import("./panels/Table.tsx").then((panel) => panel.Table));
const SmallMap = later(() => import("./map/SmallMap.tsx").then((map) => map.SmallMap));

/** What is on its way when the page opens. */
export interface Departures {
  readonly overview: Promise<AtlasTopology>;
  readonly dataset: Promise<Loaded>;
}

interface AppProps {
  readonly departures: Departures;
  /** Asks again for what has not come. */
  readonly onTryAgain: (failed: ReadonlySet<keyof Departures>) => void;
  /** The words of the language in the address, already here so that nothing is said twice. */
  readonly firstWords: Words;
  /** The state whose list this is, known before the list is. */
  readonly home: CountryCode;
}

function useFacts(loaded: Arrival<Loaded>): Facts | null {
  const dataset = loaded.state === "here" && loaded.value.ok ? loaded.value.dataset : null;
  return useMemo(() => dataset && factsOf(dataset), [dataset]);
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
  const layout = useLayout();
  const isPhone = layout === "phone";
  const scope = useMemo(() => scopeOf(facts, isPhone), [facts, isPhone]);
  const [view, changeView] = useView(scope);
  const {
    words,
    hasFailed: hasNoWords,
    onTryAgain: askForWords,
  } = useWords(view.language, firstWords);
  const [theme, chooseTheme] = useTheme();
  const [pointed, point] = usePointed();
  const { highlighted, kept, ...highlight } = useHighlight();
  const [pointedPlace, pointPlace] = useState<Opened | null>(null);
  const [fit, setFit] = useState<Fit | null>(null);
  const actions = useReaderActions(changeView, point, highlight, pointPlace, setFit);
  const { year, party, opened, screen } = view;
  const shown = party ?? (opened && `${opened.kind} ${opened.id}`);
  const sheet = useSheet(shown);
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
  const isSearchWanted = useIdle(reading !== null);
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

  const hrefOf = (part: HeaderChange) => addressOf({ ...view, ...part }, scope);
  const tryAgain = () => {
    const failed = new Set<keyof Departures>();
    if (problemsOf(loaded).length > 0) failed.add("dataset");
    if (overview.state === "failed") failed.add("overview");
    onTryAgain(failed);
  };

  const isOpen = reading !== null && shown !== null;
  const details = isOpen && (
    <Boundary words={words}>
      <Dossier reading={reading} actions={actions} names={otherNames} />
      <Presence onChange={setPanelOpen} />
    </Boundary>
  );
  const dock = reading && (
    <Dock
      reading={reading}
      actions={actions}
      play={play}
      isLaunchedElsewhere={layout === "tablet" || layout === "narrow"}
    />
  );
  const notes = <Notes words={words} boundaries={boundaries} />;
  const rows = reading && <LayerRows reading={reading} actions={actions} />;
  const sheetShows = sheet.isOnLayers
    ? "layers"
    : isOpen && (sheet.height !== "peek" || screen !== "map")
      ? "details"
      : "dock";

  return (
    <div
      className="page"
      lang={words.lang}
      data-screen={screen}
      data-layout={layout}
      data-sheet={isPhone ? sheetShows : undefined}
    >
      {facts && <Hatches classes={facts.layers.agreements.classes} />}
      <Header
        {...{ words, home, screen, hrefOf, theme }}
        isCompact={isPhone}
        onChange={change}
        onTheme={chooseTheme}
        search={
          reading &&
          isSearchWanted && (
            <Boundary words={words}>
              <Search reading={reading} actions={actions} />
            </Boundary>
          )
        }
      />
      {hasNoWords && <Failure words={words} what="language" onTryAgain={askForWords} />}
      {!isPhone && (
        <aside className="margin">
          {reading && (
            <>
              <TitleBlock reading={reading} />
              <div className="margin-key">
                <Key reading={reading} actions={actions} />
                {layout !== "wide" && <LaunchedBlock reading={reading} actions={actions} />}
              </div>
              {rows}
              {notes}
            </>
          )}
        </aside>
      )}
      <main className="plate" id={screen}>
        {screen === "map" && (
          <section className="neatline" aria-label={words.message.header.views.map}>
            {overview.state === "here" && (
              <Boundary words={words}>
                <MapView
                  overview={overview.value}
                  boundaries={boundaries}
                  words={words}
                  subject={subject}
                  classOf={classOf}
                  pointed={pointed?.code ?? null}
                  selected={party}
                  highlighted={highlighted}
                  fresh={fresh}
                  fit={fit}
                  places={places}
                  keptInView={party ?? (sheetShows === "layers" ? home : null)}
                  cover={isPhone ? `${sheetShows} ${sheet.height}` : `${isPanelOpen}`}
                  onPoint={pointOnMap}
                  onSelect={selectOnMap}
                  tooltip={
                    reading && pointed?.isOnMap ? (
                      <Tooltip reading={reading} party={pointed.code} />
                    ) : null
                  }
                />
              </Boundary>
            )}
            {reading && <OrganizationSeals reading={reading} actions={actions} />}
          </section>
        )}
        <Boundary key={screen} words={words}>
          {reading && screen === "table" && <Table reading={reading} actions={actions} />}
          {reading && screen === "coverage" && <Coverage {...{ reading, actions, smallMap }} />}
        </Boundary>
        {!isPhone && details}
        {!reading && loaded.state === "awaited" && <Awaited words={words} what="list" />}
        {!reading && loaded.state !== "awaited" && (
          <Failure
            words={words}
            what="list"
            faults={problemsOf(loaded)}
            hasOutlines={screen === "map" && overview.state === "here"}
            onTryAgain={tryAgain}
          />
        )}
        {reading && screen === "map" && overview.state === "awaited" && (
          <Awaited words={words} what="map" />
        )}
        {reading && screen === "map" && overview.state === "failed" && (
          <Failure words={words} what="map" faults={[overview.reason]} onTryAgain={tryAgain} />
        )}
      </main>
      {!isPhone && screen !== "coverage" && dock}
      {isPhone && (
        <Boundary words={words}>
          <Phone
            {...{ reading, actions, words, screen, sheet, shown, hrefOf }}
            shows={sheetShows}
            parts={{ dock, details, rows, notes }}
            onChange={change}
          />
        </Boundary>
      )}
    </div>
  );
}

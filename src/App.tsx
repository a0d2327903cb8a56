import { Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { Boundary } from "./Boundary.tsx";
import type { Departures } from "./departures.ts";
import { AS_LISTED } from "./domain/reckoning.ts";
import type { PartialDate } from "./domain/time.ts";
import { classifier, freshAsOf, scopeOf } from "./facts.ts";
import type { InitiativeLayer } from "./layers/layer.ts";
import { MapSection } from "./MapSection.tsx";
import { Margin } from "./Margin.tsx";
import type { BoundaryPolicyId } from "./map/atlas.ts";
import type { Fit } from "./map/FitRequest.tsx";
import { later } from "./map/later.tsx";
import { giveUpPicture } from "./map/whenIdle.ts";
import { PanelPresence } from "./PanelPresence.tsx";
import { PlateState } from "./PlateState.tsx";
import { Dock } from "./panels/Dock.tsx";
import { Failure } from "./panels/Failure.tsx";
import { Hatches } from "./panels/Hatches.tsx";
import { Header, type HeaderChange } from "./panels/Header.tsx";
import { LayerRows } from "./panels/LayerRows.tsx";
import { ListAge } from "./panels/ListAge.tsx";
import { Notes } from "./panels/Notes.tsx";
import type { Opened, Reading } from "./panels/reading.ts";
import { plateTitle } from "./panels/TitleBlock.tsx";
import { useTheme } from "./theme.ts";
import { useAnswer } from "./useAnswer.ts";
import { useArrival } from "./useArrival.ts";
import { useAuthorities } from "./useAuthorities.ts";
import { useFacts } from "./useFacts.ts";
import { useHighlight } from "./useHighlight.ts";
import { useIdle } from "./useIdle.ts";
import { useKeyboard } from "./useKeyboard.ts";
import { useLayout } from "./useLayout.ts";
import { usePeers } from "./usePeers.ts";
import { usePlay } from "./usePlay.ts";
import { usePrint } from "./usePrint.ts";
import { useDocument, useEscape, usePointed, useReaderActions, useWhyKey } from "./useReader.ts";
import { loadReckoned, useReckoned } from "./useReckoned.ts";
import { useSheet } from "./useSheet.ts";
import {
  browserLanguage,
  useDatasetWords,
  useFactWords,
  useOtherNames,
  useWords,
} from "./useWords.ts";
import { useView } from "./view/useView.ts";
import { formatView, type View, type ViewScope } from "./view/view.ts";
import type { Words } from "./words/words.ts";
import "./style/page.css";
import "./style/layouts.css";
import "./style/preferences.css";

const Announcer = later(() => import("./panels/Announcer.tsx").then((panel) => panel.Announcer));
const Choices = later(() =>
  Promise.all([import("./panels/Choices.tsx"), loadReckoned()]).then(([panel]) => panel.Choices),
);
const Coverage = later(() => import("./panels/Coverage.tsx").then((panel) => panel.Coverage));
const Desk = later(() => import("./Desk.tsx").then((part) => part.Desk));
const Dossier = later(() => import("./panels/Dossier.tsx").then((panel) => panel.Dossier));
const Finder = later(() => import("./panels/Finder.tsx").then((panel) => panel.Finder));
const PhoneMenu = later(() => import("./panels/PhoneMenu.tsx").then((panel) => panel.PhoneMenu));
const MapFoot = later(() => import("./MapFoot.tsx").then((part) => part.MapFoot));
const Phone = later(() => import("./Phone.tsx").then((part) => part.Phone));
const Search = later(() => import("./panels/Search.tsx").then((panel) => panel.Search));
const Shortcuts = later(() => import("./Shortcuts.tsx").then((part) => part.Shortcuts));
const Table = later(() => import("./panels/Table.tsx").then((panel) => panel.Table));
const SmallMap = later(() => import("./map/SmallMap.tsx").then((map) => map.SmallMap));

/** The views that change with the year of the dock; Coverage has a stepper of its own. */
const WITH_DOCK: ReadonlySet<View["screen"]> = new Set(["map", "table"]);

interface AppProps {
  readonly departures: Departures;
  /** Asks again for what has not come. */
  readonly onTryAgain: (failed: ReadonlySet<keyof Departures>) => void;
  /** The words of the language in the address, already here so that nothing is said twice. */
  readonly firstWords: Words;
  /** The reader's day, told once: no part of the page reads a clock of its own. */
  readonly today: PartialDate;
}

const addressOf = (view: View, scope: ViewScope): string => formatView(view, scope) || "./";

/** The plate: its margin, its map or table, and the dock under it. */
export function App({ departures, onTryAgain, firstWords, today }: AppProps) {
  const loaded = useArrival(departures.dataset);
  const overview = useArrival(departures.overview);
  const frames = useArrival(departures.frames);
  const asListed = useFacts(loaded, AS_LISTED);
  const layout = useLayout();
  const isPhone = layout === "phone";
  const scope = useMemo(() => scopeOf(asListed, isPhone), [asListed, isPhone]);
  const [view, changeView] = useView(scope);
  const [asked] = useState(browserLanguage);
  const spoken = useWords(view.language ?? asked, firstWords);
  const dataset = asListed?.dataset ?? null;
  const withFacts = useFactWords(useDatasetWords(spoken.words, dataset));
  const reckoned = useReckoned(withFacts, view.reckoning);
  const { words, reckoning } = reckoned;
  const facts = useFacts(loaded, reckoning);
  const home = dataset?.home ?? null;
  useEffect(() => {
    const hasNoList = loaded.state === "failed" || (loaded.state === "here" && !loaded.value.ok);
    if (overview.state === "failed" || hasNoList) giveUpPicture();
  }, [overview, loaded]);
  const [theme, chooseTheme] = useTheme();
  const [pointed, point] = usePointed();
  const { highlighted, kept, ...highlight } = useHighlight();
  const [pointedPlace, pointPlace] = useState<Opened | null>(null);
  const [fit, setFit] = useState<Fit | null>(null);
  const actions = useReaderActions(changeView, point, highlight, pointPlace, setFit);
  const { party, opened, screen } = view;
  // While another reckoning waits for its words, the years are the list's.
  const year = Math.min(view.year, facts?.years.newest ?? view.year);
  const isAsked = view.find !== null;
  const inFront = party ?? (opened && `${opened.kind} ${opened.id}`);
  const shown = inFront ?? (isAsked ? "find" : null);
  const sheet = useSheet(shown);
  const play = usePlay(facts?.years ?? null, year, changeView);
  const { isPlaying } = play;
  const fresh = useMemo(() => freshAsOf(isPlaying ? facts : null, year), [isPlaying, facts, year]);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const [isDragging, setDragging] = useState(false);
  const keyboard = useKeyboard();
  const otherNames = useOtherNames(party, words.lang, dataset);
  const hasFront = inFront !== null;
  // What stands in front of the question goes first.
  const close = useCallback(
    () => changeView(hasFront ? { party: null, opened: null } : { find: null }),
    [changeView, hasFront],
  );
  useEscape(shown !== null, close);
  useWhyKey(
    keyboard.hasSingleKeys ? (keyboard.focused ?? pointed?.code ?? party) : null,
    actions.onExplain,
  );
  useDocument(
    words,
    facts
      ? words.message.title.documentTitle(words.partyName(facts.dataset.home), year)
      : words.message.header.appName,
  );

  const answer = useAnswer(facts, view.find, year);
  const classOf = useMemo(() => classifier(facts, year), [facts, year]);
  const subject = useMemo(
    () =>
      facts && {
        layers: facts.layers,
        parties: facts.dataset.parties,
        callouts: facts.dataset.callouts,
        active: view.layers,
        year,
      },
    [facts, view.layers, year],
  );
  const peers = usePeers(facts?.dataset ?? null, party !== null);
  const authorities = useAuthorities(facts?.dataset ?? null, party !== null || screen === "table");
  const reading = useMemo(
    (): Reading | null =>
      facts && {
        ...facts,
        authorities,
        peers,
        words,
        today,
        year: view.year,
        active: view.layers,
        selected: view.party,
        isExplained: view.isExplained,
        opened: view.opened,
        pointed: pointed?.code ?? null,
        pointedPlace,
        highlighted,
        kept,
        ...answer,
      },
    [
      facts,
      authorities,
      peers,
      words,
      today,
      view,
      pointed,
      pointedPlace,
      highlighted,
      kept,
      answer,
    ],
  );
  const isIdle = useIdle(reading !== null);
  const [Paper, print] = usePrint(isIdle);
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
  const isOpen = reading !== null && shown !== null;
  const dossier =
    isOpen &&
    (inFront === null && answer.found ? (
      <Finder found={answer.found} {...{ reading, actions }} />
    ) : (
      <Dossier reading={reading} actions={actions} names={otherNames} />
    ));
  const details = isOpen && (
    <Boundary words={words}>
      {dossier}
      <PanelPresence shown={shown} onChange={setPanelOpen} />
    </Boundary>
  );
  const dock = reading && (
    <Dock
      reading={reading}
      actions={actions}
      play={play}
      onDragging={setDragging}
      isLaunchedElsewhere={layout === "tablet" || layout === "narrow"}
      isForFingers={isPhone}
    />
  );
  const foot = reading && isIdle && overview.state === "here" && (
    <Boundary words={words} isQuiet>
      <MapFoot
        overview={overview.value}
        {...{ boundaries, reading }}
        onKeys={isPhone ? null : keyboard.onList}
      />
    </Boundary>
  );
  const age = reading && <ListAge reading={reading} actions={actions} />;
  const notes = <Notes {...{ words, boundaries, age }} />;
  const choices = reading && isIdle && (
    <Boundary words={words}>
      <Choices isFolded={!isPhone} {...{ reading, actions }} />
    </Boundary>
  );
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
      {Paper && reading && <Paper.PaperTitle reading={reading} />}
      <Header
        {...{ words, home, screen, hrefOf, theme }}
        isCompact={isPhone}
        hasLanguageMenu={layout !== "wide"}
        isHelpOpen={opened?.kind === "help"}
        onChange={change}
        onTheme={chooseTheme}
        menu={
          (isPhone || layout === "tablet") && (
            <Boundary words={words}>
              <PhoneMenu
                {...{ words, boundaries, theme, hrefOf }}
                onChange={change}
                dataset={facts?.dataset ?? null}
                onTheme={chooseTheme}
                onPrint={print}
              />
            </Boundary>
          )
        }
        onPrint={print}
        search={
          reading &&
          isIdle && (
            <Boundary words={words}>
              <Search hasSlash={keyboard.hasSingleKeys} {...{ reading, actions }} />
            </Boundary>
          )
        }
      />
      {spoken.hasFailed && <Failure words={words} what="language" onTryAgain={spoken.onTryAgain} />}
      {reckoned.hasFailed && <Failure words={words} what="part" onTryAgain={reckoned.onTryAgain} />}
      {!isPhone && <Margin {...{ reading, actions, layout, rows, choices, notes }} />}
      <main className="plate" id={screen} tabIndex={-1}>
        {/* The page has its title also where a phone has no room to show it. */}
        {isPhone && reading && !(screen === "map" && sheetShows === "dock") && (
          <h1 className="visually-hidden">{plateTitle(reading)}</h1>
        )}
        {screen === "map" && (
          <MapSection
            {...{ overview, frames, reading, actions, words, home, view, scope, subject, classOf }}
            {...{ fresh, fit, pointed, pointedPlace, highlighted, keyboard }}
            foot={!isPhone && foot}
            lit={answer.lit}
            keptInView={party ?? (sheetShows === "layers" ? home : null)}
            cover={isPhone ? `${sheetShows} ${sheet.height} ${isPanelOpen}` : `${isPanelOpen}`}
            isPrinting={Paper !== null}
            onPoint={point}
            onView={changeView}
          />
        )}
        <Boundary key={screen} words={words}>
          {reading && screen === "table" && <Table reading={reading} actions={actions} />}
          {reading && screen === "coverage" && <Coverage {...{ reading, actions, smallMap }} />}
          {reading && screen === "markings" && (
            <Desk reading={reading} actions={actions} chosen={view.marking} />
          )}
        </Boundary>
        {!isPhone && details}
        <PlateState
          {...{ loaded, overview, words }}
          isOnMap={screen === "map"}
          hasReading={reading !== null}
          onTryAgain={onTryAgain}
        />
      </main>
      {!isPhone && WITH_DOCK.has(screen) && dock}
      {isPhone && (
        <Boundary words={words}>
          <Phone
            {...{ reading, actions, words, screen, sheet, shown, hrefOf }}
            shows={sheetShows}
            parts={{ dock, details, rows, choices, foot, notes }}
            onChange={change}
          />
        </Boundary>
      )}
      {reading && isIdle && (
        <Boundary words={words} isQuiet>
          <Announcer reading={reading} isMoving={isDragging || isPlaying} />
          <Shortcuts {...{ reading, actions, keyboard }} />
        </Boundary>
      )}
      {Paper && reading && (
        <Paper.PaperSheets
          {...{ reading, actions, boundaries }}
          isMap={screen === "map"}
          details={isOpen && <Suspense fallback={null}>{dossier}</Suspense>}
        />
      )}
    </div>
  );
}

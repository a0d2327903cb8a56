import type { Loaded } from "../data/loadDataset.ts";
import { type Arrival, problemsIn } from "../loading/arrival.ts";
import type { AtlasTopology } from "../map/atlas/atlas.ts";
import { Dock, EmptyDock } from "../panels/dock/Dock.tsx";
import { Awaited, Failure } from "../panels/frame/Failure.tsx";
import { plateTitle } from "../panels/margin/TitleBlock.tsx";
import * as visuallyHiddenCss from "../panels/signs/VisuallyHidden.module.css";
import { useAsOf, useReadingSoFar } from "../reading/context.tsx";
import type { Departures } from "../state/departures.ts";
import { Boundary } from "./Boundary.tsx";
import { FootPlace, MapScreen } from "./MapScreen.tsx";
import { Margin, NotesPlace, OpenChoicesPlace } from "./Margin.tsx";
import { PanelPlace } from "./PanelPlace.tsx";
import { PhoneParts } from "./PhoneParts.tsx";
import * as css from "./Plate.module.css";
import { screens } from "./registry.ts";
import { useShell } from "./shell.ts";

interface PlateStateProps {
  readonly loaded: Arrival<Loaded>;
  readonly overview: Arrival<AtlasTopology>;
  readonly isOnMap: boolean;
  readonly hasReading: boolean;
  readonly onTryAgain: (failed: ReadonlySet<keyof Departures>) => void;
}

/** In the plate: what is still on its way, or did not come. */
function PlateState(props: PlateStateProps) {
  const { loaded, overview, isOnMap, hasReading, onTryAgain } = props;
  const problems = problemsIn(loaded);
  const tryAgain = () => {
    const failed = new Set<keyof Departures>();
    if (loaded.state === "failed" || problems.length > 0) failed.add("dataset");
    if (overview.state === "failed") failed.add("overview");
    onTryAgain(failed);
  };
  if (!hasReading && loaded.state === "awaited") return <Awaited what="list" />;
  if (!hasReading) {
    return (
      <Failure
        problems={problems}
        what="list"
        hasOutlines={isOnMap && overview.state === "here"}
        onTryAgain={tryAgain}
      />
    );
  }
  if (!isOnMap) return null;
  if (overview.state === "awaited") return <Awaited what="map" />;
  if (overview.state === "failed")
    return <Failure what="map" problems={overview.problems} onTryAgain={tryAgain} />;
  return null;
}

/** The dock under the screens that change with its year. */
function DockPlace() {
  const { layout, outlook, play, onDragging } = useShell();
  const hasReading = useReadingSoFar() !== null;
  if (!screens[outlook.screen].hasDock) return null;
  if (!hasReading) return <EmptyDock />;
  return (
    <Dock
      {...{ play, onDragging }}
      isLaunchedElsewhere={layout === "tablet" || layout === "narrow"}
      isForFingers={layout === "phone"}
    />
  );
}

/** The screen, and what is still on its way to it. */
function ScreenPlace() {
  const { outlook, loaded, overview, onTryAgain } = useShell();
  const hasReading = useReadingSoFar() !== null;
  const { screen } = outlook;
  const Part = screens[screen].Part ?? MapScreen;
  const isOnMap = screen === "map";
  return (
    <>
      {/* The outlines of the map do not wait for the list. */}
      {(hasReading || isOnMap) && (
        <Boundary key={screen}>
          <Part />
        </Boundary>
      )}
      <PlateState {...{ loaded, overview, isOnMap, hasReading, onTryAgain }} />
    </>
  );
}

/** The title of the page, where there is no room to show it. */
function UnseenTitle() {
  return <h1 className={visuallyHiddenCss.visuallyHidden}>{useAsOf(plateTitle)}</h1>;
}

/**
 * The plate: beside it margin and dock, and its panel upon it; on a phone a sheet over it in place of
 * all three, and tabs under it. A window that is made narrower keeps its map as it is.
 */
export function Plate() {
  const { layout, outlook, shown, sheetShows } = useShell();
  const hasReading = useReadingSoFar() !== null;
  const isPhone = layout === "phone";
  const { screen } = outlook;
  const isTitleSeen = !isPhone || (screen === "map" && sheetShows === "dock");
  return (
    <>
      {!isPhone && <Margin />}
      <main
        className={css.plate}
        id={screen}
        tabIndex={-1}
        data-panel={isPhone || shown === null ? undefined : ""}
      >
        {hasReading && !isTitleSeen && <UnseenTitle />}
        <ScreenPlace />
        {!isPhone && <PanelPlace />}
      </main>
      {!isPhone && <DockPlace />}
      {isPhone && (
        <PhoneParts
          dock={<DockPlace />}
          panel={<PanelPlace />}
          choices={<OpenChoicesPlace />}
          foot={<FootPlace />}
          notes={<NotesPlace />}
        />
      )}
    </>
  );
}

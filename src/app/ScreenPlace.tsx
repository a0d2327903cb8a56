import { Dock } from "../panels/dock/Dock.tsx";
import { plateTitle } from "../panels/margin/TitleBlock.tsx";
import { useAsOf, useReadingSoFar } from "../reading/context.tsx";
import { Boundary } from "./Boundary.tsx";
import { PlateState } from "./PlateState.tsx";
import { screens } from "./registry.tsx";
import { useShell } from "./shell.ts";

/** The dock under the screens that change with its year. */
export function DockPlace() {
  const { layout, outlook, play, onDragging } = useShell();
  if (!useReadingSoFar() || !screens[outlook.screen].hasDock) return null;
  return (
    <Dock
      {...{ play, onDragging }}
      isLaunchedElsewhere={layout === "tablet" || layout === "narrow"}
      isForFingers={layout === "phone"}
    />
  );
}

/** The screen, and what is still on its way to it. */
export function ScreenPlace() {
  const { outlook, loaded, overview, onTryAgain } = useShell();
  const hasReading = useReadingSoFar() !== null;
  const { screen } = outlook;
  const { Part } = screens[screen];
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
export function UnseenTitle() {
  return <h1 className="visually-hidden">{useAsOf(plateTitle)}</h1>;
}

import { useReadingSoFar } from "../reading/context.tsx";
import { Boundary } from "./Boundary.tsx";
import { Margin } from "./Margin.tsx";
import { PanelPlace } from "./OpenPanel.tsx";
import { parts } from "./parts.ts";
import { ChoicesPlace, FootPlace, NotesPlace } from "./places.tsx";
import { DockPlace, ScreenPlace, UnseenTitle } from "./ScreenPlace.tsx";
import { useShell } from "./shell.ts";

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
      {!isPhone && <Margin layout={layout} choices={<ChoicesPlace />} notes={<NotesPlace />} />}
      <main
        className="plate"
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
        <Boundary>
          <parts.PhoneParts
            dock={<DockPlace />}
            panel={<PanelPlace />}
            choices={<ChoicesPlace />}
            foot={<FootPlace />}
            notes={<NotesPlace />}
          />
        </Boundary>
      )}
    </>
  );
}

import { useReadingSoFar } from "../reading/context.tsx";
import { Boundary } from "./Boundary.tsx";
import { PanelPlace } from "./OpenPanel.tsx";
import { parts } from "./parts.ts";
import { ChoicesPlace, FootPlace, NotesPlace } from "./places.tsx";
import { DockPlace, ScreenPlace, UnseenTitle } from "./ScreenPlace.tsx";
import { useShell } from "./shell.ts";

/** The plate, a sheet over it in place of margin, dock and panel, and tabs under it. */
export function Phone() {
  const { outlook, sheetShows } = useShell();
  const { screen } = outlook;
  const isTitleSeen = screen === "map" && sheetShows === "dock";
  const reading = useReadingSoFar();
  return (
    <>
      <main className="plate" id={screen} tabIndex={-1}>
        {reading && !isTitleSeen && <UnseenTitle />}
        <ScreenPlace />
      </main>
      <Boundary>
        <parts.PhoneParts
          dock={<DockPlace />}
          panel={<PanelPlace />}
          choices={<ChoicesPlace />}
          foot={<FootPlace />}
          notes={<NotesPlace />}
        />
      </Boundary>
    </>
  );
}

import { Margin } from "./Margin.tsx";
import { PanelPlace } from "./OpenPanel.tsx";
import { ChoicesPlace, NotesPlace } from "./places.tsx";
import { DockPlace, ScreenPlace } from "./ScreenPlace.tsx";
import { useShell } from "./shell.ts";

/** Margin, plate and dock, side by side, or one under the other on a tablet. */
export function Desktop() {
  const { layout, outlook, shown } = useShell();
  return (
    <>
      <Margin layout={layout} choices={<ChoicesPlace />} notes={<NotesPlace />} />
      <main
        className="plate"
        id={outlook.screen}
        tabIndex={-1}
        data-panel={shown === null ? undefined : ""}
      >
        <ScreenPlace />
        <PanelPlace />
      </main>
      <DockPlace />
    </>
  );
}

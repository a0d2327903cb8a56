import { useReading } from "../reading/context.tsx";
import { Boundary } from "./Boundary.tsx";
import { PanelPresence } from "./PanelPresence.tsx";
import { parts } from "./parts.ts";
import { useShell } from "./shell.ts";

/** The one open panel, or the question about states that stands behind all of them. */
export function OpenPanel() {
  return useReading().panel === null ? <parts.Finder /> : <parts.Dossier />;
}

/** The same in its place on the page. */
export function PanelPlace() {
  const { shown, onPanelThere } = useShell();
  if (shown === null) return null;
  return (
    <Boundary>
      <OpenPanel />
      <PanelPresence shown={shown} onChange={onPanelThere} />
    </Boundary>
  );
}

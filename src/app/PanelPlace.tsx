import { useEffect } from "react";
import { useFocusReturn } from "../panels/frame/useFocusReturn.ts";
import { useReading } from "../reading/context.tsx";
import { HELP, subjectOf } from "../view/panel.ts";
import { Boundary } from "./Boundary.tsx";
import { parts } from "./registry.ts";
import { useShell } from "./shell.ts";

interface PanelPresenceProps {
  /** What the panel is about; another subject is another opening. */
  readonly shown: string;
  readonly onChange: (isPresent: boolean) => void;
}

const countryOf = (element: HTMLElement): string | undefined => element.dataset["country"];

/** The button of a country of the map. */
const countryButton = (code: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-country="${CSS.escape(code)}"]`);

const headingOf = (): HTMLElement | null => document.getElementById("details-heading");

/**
 * Stands beside the panel: says that it is there, and leads the focus. From a country of the map, and
 * wherever help is asked for, it goes on to the panel's heading; when the panel closes with the focus
 * in it, back to the country that was shown last, or to wherever it came from.
 */
function PanelPresence({ shown, onChange }: PanelPresenceProps) {
  useFocusReturn({
    subject: shown,
    place: () => headingOf()?.closest("aside"),
    lead: (from) => {
      const isAwaited = from && (countryOf(from) === shown || shown === subjectOf(HELP));
      if (isAwaited) headingOf()?.focus();
    },
    backTo: (opener) => (countryOf(opener) !== undefined && countryButton(shown)) || opener,
  });
  useEffect(() => {
    onChange(true);
    return () => onChange(false);
  }, [onChange]);
  return null;
}

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

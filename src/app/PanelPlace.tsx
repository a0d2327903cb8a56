import { useEffect, useRef } from "react";
import { useReading } from "../reading/context.tsx";
import { Boundary } from "./Boundary.tsx";
import { parts } from "./registry.ts";
import { useShell } from "./shell.ts";

interface PanelPresenceProps {
  /** What the panel is about; another subject is another opening. */
  readonly shown: string | null;
  readonly onChange: (isPresent: boolean) => void;
}

const isInPanel = (element: Element | null): boolean =>
  element !== null && element.closest(".details") !== null;

const countryOf = (element: HTMLElement | null): string | undefined => element?.dataset["country"];

/** The button of a country of the map. */
const countryButton = (code: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-country="${CSS.escape(code)}"]`);

/**
 * Stands beside the panel: says that it is there, and leads the focus. From a country of the map it
 * goes on to the panel's heading; when the panel closes with the focus in it, back to the country
 * that was shown last, or to wherever it came from.
 */
function PanelPresence({ shown, onChange }: PanelPresenceProps) {
  const opener = useRef<HTMLElement | null>(null);
  const last = useRef(shown);
  useEffect(() => {
    last.current = shown;
    const from = document.activeElement;
    if (!(from instanceof HTMLElement) || from === document.body || isInPanel(from)) return;
    opener.current = from;
    if (countryOf(from) === shown) document.getElementById("details-heading")?.focus();
  }, [shown]);
  useEffect(() => {
    onChange(true);
    return () => {
      onChange(false);
      // The focus went with the panel.
      if (document.activeElement !== document.body) return;
      const from = opener.current;
      const country = countryOf(from) === undefined ? null : countryButton(last.current ?? "");
      (country ?? from)?.focus({ preventScroll: true });
    };
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

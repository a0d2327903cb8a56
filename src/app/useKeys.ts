import { useCallback, useLayoutEffect } from "react";
import type { PartyCode } from "../domain/party.ts";
import { isField, isWhyKey } from "../reading/keys.ts";
import type { Pointing } from "../reading/pointing.ts";
import type { ReadingState } from "../state/useReadingState.ts";
import { panelOf } from "../view/panel.ts";
import type { Store } from "../view/store.ts";
import type { Keyboard } from "./useKeyboard.ts";

/** What is kept in sight is let go by Escape, before any panel is closed. */
function useLettingGo(pointing: Store<Pointing>): void {
  useLayoutEffect(() => {
    const letGo = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || pointing.get().kept === null) return;
      // The panel closes with the next one.
      event.preventDefault();
      pointing.set({ kept: null, classes: null });
    };
    window.addEventListener("keydown", letGo, { capture: true });
    return () => window.removeEventListener("keydown", letGo, { capture: true });
  }, [pointing]);
}

/** The key named in the tooltip: why has the country its colour that is walked to or pointed at? */
function useWhyKey(
  isOn: boolean,
  partyAsked: () => PartyCode | null,
  onExplain: (party: PartyCode) => void,
): void {
  // A key is heard from the frame on that names it: of other effects a press may come first.
  useLayoutEffect(() => {
    if (!isOn) return;
    const explain = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!isWhyKey(event) || isField(event.target)) return;
      const party = partyAsked();
      if (party !== null) onExplain(party);
    };
    document.addEventListener("keydown", explain);
    return () => document.removeEventListener("keydown", explain);
  }, [isOn, partyAsked, onExplain]);
}

/** Escape closes what is open, wherever the focus is. */
function useEscape(isOpen: boolean, onEscape: () => void): void {
  useLayoutEffect(() => {
    if (!isOpen) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) onEscape();
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => document.removeEventListener("keydown", closeOnEscape);
  }, [isOpen, onEscape]);
}

/** The keys that work wherever the focus is: Escape, one step back at a time, and the question why. */
export function useKeys(state: ReadingState, { hasSingleKeys }: Keyboard): void {
  const { shown, outlook, pointing, selected, onView } = state;
  const hasPanel = outlook.panel !== null;
  // What stands in front of the question goes first.
  const close = useCallback(
    () => onView(hasPanel ? { panel: null } : { find: null }),
    [onView, hasPanel],
  );
  const partyAsked = useCallback(() => {
    const { focused, party } = pointing.get();
    return focused ?? party ?? selected;
  }, [pointing, selected]);
  const explain = useCallback(
    (code: PartyCode) => onView({ panel: panelOf(code, true) }),
    [onView],
  );
  useLettingGo(pointing);
  useEscape(shown !== null, close);
  useWhyKey(hasSingleKeys, partyAsked, explain);
}

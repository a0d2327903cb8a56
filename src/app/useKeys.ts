import { useCallback, useEffectEvent, useLayoutEffect } from "react";
import type { PartyCode } from "../domain/party.ts";
import { hearEscape } from "../reading/dismissals.ts";
import { isField, isWhyKey } from "../reading/keys.ts";
import type { ReadingState } from "../state/useReadingState.ts";
import { panelOf } from "../view/panel.ts";
import type { Keyboard } from "./useKeyboard.ts";

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

/** The keys that work wherever the focus is: Escape, one step back at a time, and the question why. */
export function useKeys(state: ReadingState, { hasSingleKeys }: Keyboard): void {
  const { reader, outlook, pointing, selected, onView } = state;
  const { panel, find } = outlook;
  // Below all that is open: what is kept in sight, then the panel, then the question behind it.
  const goBack = useEffectEvent((): boolean => {
    if (reader.dismissals.dismissLast()) return true;
    if (pointing.get().kept !== null) pointing.set({ kept: null, classes: null });
    else if (panel !== null) onView({ panel: null });
    else if (find !== null) onView({ find: null });
    else return false;
    return true;
  });
  useLayoutEffect(() => hearEscape(window, goBack), []);
  const partyAsked = useCallback(() => {
    const { focused, party } = pointing.get();
    return focused ?? party ?? selected;
  }, [pointing, selected]);
  const explain = useCallback(
    (code: PartyCode) => onView({ panel: panelOf(code, true) }),
    [onView],
  );
  useWhyKey(hasSingleKeys, partyAsked, explain);
}

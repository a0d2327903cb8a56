import { useCallback } from "react";
import type { PartyCode } from "../domain/party.ts";
import { useEscape, useLettingGo, useWhyKey } from "../reading/actions.ts";
import type { ReadingState } from "../state/useReadingState.ts";
import type { Keyboard } from "./useKeyboard.ts";

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
    (code: PartyCode) => onView({ panel: { kind: "party", code, isExplained: true } }),
    [onView],
  );
  useLettingGo(pointing);
  useEscape(shown !== null, close);
  useWhyKey(hasSingleKeys, partyAsked, explain);
}

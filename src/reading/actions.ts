import { useLayoutEffect, useMemo } from "react";
import type { PartyCode } from "../domain/party.ts";
import type { SwitchedLayer } from "../layers/layer.ts";
import { following, toggled } from "../view/panel.ts";
import type { Store } from "../view/store.ts";
import type { ViewChange } from "../view/useView.ts";
import { isField } from "./isField.ts";
import { isWhyKey } from "./keys.ts";
import type { Pointing } from "./pointing.ts";
import type { ReaderActions } from "./reading.ts";

/** What a reader can do, said once for all panels. */
export function useReaderActions(
  changeView: ViewChange,
  pointing: Store<Pointing>,
  showWhole: (layer: SwitchedLayer) => void,
): ReaderActions {
  return useMemo(
    () => ({
      onYear: (year, kind) => changeView({ year }, kind),
      onScreen: (screen) => changeView({ screen }),
      onReckon: (reckoning) => changeView({ reckoning }),
      onLayers: (layers) => changeView({ layers }),
      onShow: (next) => changeView(({ panel }) => ({ panel: following(panel, next) })),
      onToggle: (pressed) => changeView(({ panel }) => ({ panel: toggled(panel, pressed) })),
      onFind: (find) => changeView({ panel: null, find }),
      onMarking: (marking) => changeView({ screen: "markings", marking }),
      onPoint: (party, isOnMap = false) => pointing.set({ party, isOnMap }),
      onPointPlace: (place) => pointing.set({ place }),
      onFocus: (focused) => pointing.set({ focused }),
      onHighlight: (classes) => pointing.set({ classes }),
      onKeep: (kept) => pointing.set({ kept }),
      onFit: (layer) => {
        changeView({ screen: "map" });
        showWhole(layer);
      },
    }),
    [changeView, pointing, showWhole],
  );
}

/** What is kept in sight is let go by Escape, before any panel is closed. */
export function useLettingGo(pointing: Store<Pointing>): void {
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
export function useWhyKey(
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
export function useEscape(isOpen: boolean, onEscape: () => void): void {
  useLayoutEffect(() => {
    if (!isOpen) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) onEscape();
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => document.removeEventListener("keydown", closeOnEscape);
  }, [isOpen, onEscape]);
}

import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import type { PartyCode } from "./domain/party.ts";
import type { Fit } from "./map/FitRequest.tsx";
import { isField } from "./panels/isField.ts";
import type { ReaderActions } from "./panels/reading.ts";
import { isWhyKey } from "./panels/whyKey.ts";
import type { ViewChange } from "./view/useView.ts";
import type { Words } from "./words/words.ts";

/** The party under the pointer, and whether it is pointed at on the map or in a panel. */
export function usePointed() {
  const [pointed, setPointed] = useState<{ code: PartyCode; isOnMap: boolean } | null>(null);
  const point = useCallback(
    (code: PartyCode | null, isOnMap: boolean) =>
      setPointed((current) => {
        if (code === null) return null;
        return current?.code === code && current.isOnMap === isOnMap ? current : { code, isOnMap };
      }),
    [],
  );
  return [pointed, point] as const;
}

/** What a reader can do, said once for all panels. */
export function useReaderActions(
  changeView: ViewChange,
  point: (code: PartyCode | null, isOnMap: boolean) => void,
  highlight: Pick<ReaderActions, "onHighlight" | "onKeep">,
  pointPlace: ReaderActions["onPointPlace"],
  showWhole: (wish: Fit) => void,
): ReaderActions {
  const { onHighlight, onKeep } = highlight;
  return useMemo(
    () => ({
      onYear: (year, kind) => changeView({ year }, kind),
      onReckon: (reckoning) => changeView({ reckoning }),
      onLayers: (layers) => changeView({ layers }),
      onSelect: (party) => changeView({ party, opened: null }),
      onExplain: (party) =>
        changeView(
          party === null ? { isExplained: false } : { party, opened: null, isExplained: true },
        ),
      onOpen: (opened) => changeView({ party: null, opened }),
      onFind: (find) => changeView({ party: null, opened: null, find }),
      onMarking: (marking) => changeView({ screen: "markings", marking }),
      onPoint: (party) => point(party, false),
      onPointPlace: pointPlace,
      onHighlight,
      onKeep,
      onFit: (layer) => {
        changeView({ screen: "map" });
        showWhole({ layer });
      },
    }),
    [changeView, point, pointPlace, onHighlight, onKeep, showWhole],
  );
}

/** The key named in the tooltip: why has the country its colour that is walked to or pointed at? */
export function useWhyKey(party: PartyCode | null, onExplain: ReaderActions["onExplain"]): void {
  // A key is heard from the frame on that names it: of other effects a press may come first.
  useLayoutEffect(() => {
    if (party === null) return;
    const explain = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!isWhyKey(event) || isField(event.target)) return;
      onExplain(party);
    };
    document.addEventListener("keydown", explain);
    return () => document.removeEventListener("keydown", explain);
  }, [party, onExplain]);
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

/** The document speaks the language of the page and carries its title. */
export function useDocument(words: Words, title: string): void {
  useEffect(() => {
    document.documentElement.lang = words.lang;
    document.title = title;
  }, [words, title]);
}

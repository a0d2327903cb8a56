import { useMemo } from "react";
import type { SwitchedLayer } from "../layers/index.ts";
import { following, toggled } from "../view/panel.ts";
import type { Store } from "../view/store.ts";
import type { ViewChange } from "../view/useView.ts";
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

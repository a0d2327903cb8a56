import { createContext, useContext } from "react";
import type { Loaded } from "../data/loadDataset.ts";
import type { MapFrames } from "../domain/geography.ts";
import type { Arrival } from "../loading/arrival.ts";
import type { AtlasTopology, BoundaryPolicyId } from "../map/atlas/atlas.ts";
import type { MapHandle } from "../map/camera/mapHandle.ts";
import type { SheetHeight } from "../panels/frame/Sheet.tsx";
import type { Theme } from "../reading/theme.ts";
import type { Play } from "../reading/usePlay.ts";
import type { Departures } from "../state/departures.ts";
import type { Outlook } from "../view/useView.ts";
import type { ViewScope } from "../view/view.ts";
import type { Layout } from "./style/layout.ts";
import type { Keyboard } from "./useKeyboard.ts";

/** The phone's sheet: how high it stands, and whether it shows the layers. */
export interface SheetState {
  readonly height: SheetHeight;
  readonly isOnLayers: boolean;
  readonly onHeight: (height: SheetHeight) => void;
  readonly onLayers: (isOnLayers: boolean) => void;
}

/** What the parts of the page itself share beside what is read: the window, its sheet, its keys. */
export interface Shell {
  readonly layout: Layout;
  readonly outlook: Outlook;
  readonly scope: ViewScope;
  readonly boundaries: BoundaryPolicyId;
  readonly loaded: Arrival<Loaded>;
  readonly overview: Arrival<AtlasTopology>;
  /** What the map shows first; null: the dataset does not say. */
  readonly frames: Arrival<MapFrames | null>;
  /** Asks again for what has not come. */
  readonly onTryAgain: (failed: ReadonlySet<keyof Departures>) => void;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly keyboard: Keyboard;
  readonly play: Play;
  /** While the slider is dragged. */
  readonly isDragging: boolean;
  readonly onDragging: (isDragging: boolean) => void;
  /** By what the map is told what to show. */
  readonly map: MapHandle;
  /** What has its panel open, in a word of its own; null: nothing has. */
  readonly shown: string | null;
  /** The panel is not only asked for but there. */
  readonly isPanelThere: boolean;
  readonly onPanelThere: (isThere: boolean) => void;
  readonly sheet: SheetState;
  readonly sheetShows: "dock" | "details" | "layers";
  /** The page is being set for paper. */
  readonly isPrinting: boolean;
  readonly onPrint: () => void;
}

export const ShellContext = createContext<Shell | null>(null);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error("There is no page around this part of it.");
  return shell;
}

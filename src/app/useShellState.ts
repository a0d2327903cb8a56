import { useState } from "react";
import type { BoundaryPolicyId } from "../map/atlas/atlas.ts";
import type { MapHandle } from "../map/camera/mapHandle.ts";
import type { SheetHeight } from "../panels/frame/Sheet.tsx";
import { useIsAlive } from "../reading/context.tsx";
import { useTheme } from "../reading/theme.ts";
import { usePlay } from "../reading/usePlay.ts";
import type { ReadingState } from "../state/useReadingState.ts";
import { usePrint } from "./PaperPlaces.tsx";
import type { SheetState, Shell } from "./shell.ts";
import type { Layout } from "./style/layout.ts";
import { useKeyboard } from "./useKeyboard.ts";

/** `shown` names what has its panel open, null for nothing: the sheet rises for it and sinks after it. */
function useSheet(shown: string | null): SheetState {
  const [height, setHeight] = useState<SheetHeight>("peek");
  const [isOnLayers, setOnLayers] = useState(false);
  const [before, setBefore] = useState<string | null>(null);
  if (shown !== before) {
    setBefore(shown);
    setOnLayers(false);
    setHeight(shown === null ? "peek" : height === "full" ? "full" : "half");
  }
  const onLayers = (isWanted: boolean): void => {
    setOnLayers(isWanted);
    setHeight(isWanted || shown !== null ? "half" : "peek");
  };
  return { height, isOnLayers, onHeight: setHeight, onLayers };
}

/** The page around what is read. */
export function useShellState(state: ReadingState, layout: Layout, map: MapHandle): Shell {
  const { reading, reader, outlook, scope, loaded, overview, frames, onTryAgain, onView } = state;
  const [remembered, onTheme] = useTheme();
  const theme = useIsAlive() ? remembered : "system";
  const keyboard = useKeyboard();
  const play = usePlay(reading?.years ?? null, reader.year, onView);
  const sheet = useSheet(state.shown);
  const [isDragging, onDragging] = useState(false);
  const [isPanelThere, onPanelThere] = useState(false);
  const [isPrinting, onPrint] = usePrint();
  const shown = reading && state.shown;
  const isUp = shown !== null && (sheet.height !== "peek" || outlook.screen !== "map");
  return {
    ...{ layout, outlook, scope, loaded, overview, frames, onTryAgain, theme, onTheme, keyboard },
    ...{ play, isDragging, onDragging, map, shown, isPanelThere, onPanelThere, sheet },
    ...{ isPrinting, onPrint },
    sheetShows: sheet.isOnLayers ? "layers" : isUp ? "details" : "dock",
    // The scope told the view which boundary policies there are.
    boundaries: outlook.boundaries as BoundaryPolicyId,
  };
}

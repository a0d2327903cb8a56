import { useState } from "react";
import type { BoundaryPolicyId } from "../map/atlas/atlas.ts";
import type { MapHandle } from "../map/camera/mapHandle.ts";
import type { ReadingState } from "../state/useReadingState.ts";
import type { Shell } from "./shell.ts";
import { useTheme } from "./theme.ts";
import { useKeyboard } from "./useKeyboard.ts";
import type { Layout } from "./useLayout.ts";
import { usePlay } from "./usePlay.ts";
import { usePrint } from "./usePrint.ts";
import { useSheet } from "./useSheet.ts";

/** The page around what is read. */
export function useShellState(state: ReadingState, layout: Layout, map: MapHandle): Shell {
  const { reading, reader, outlook, scope, loaded, overview, frames, onTryAgain, onView } = state;
  const [theme, onTheme] = useTheme();
  const keyboard = useKeyboard();
  const play = usePlay(reading?.years ?? null, reader.year, onView);
  const sheet = useSheet(state.shown);
  const [isDragging, onDragging] = useState(false);
  const [isPanelThere, onPanelThere] = useState(false);
  const [paper, onPrint] = usePrint();
  const shown = reading && state.shown;
  const isUp = shown !== null && (sheet.height !== "peek" || outlook.screen !== "map");
  return {
    ...{ layout, outlook, scope, loaded, overview, frames, onTryAgain, theme, onTheme, keyboard },
    ...{ play, isDragging, onDragging, map, shown, isPanelThere, onPanelThere, sheet, paper },
    onPrint,
    sheetShows: sheet.isOnLayers ? "layers" : isUp ? "details" : "dock",
    // The scope told the view which boundary policies there are.
    boundaries: outlook.boundaries as BoundaryPolicyId,
  };
}

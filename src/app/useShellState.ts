import { useMemo, useState } from "react";
import type { BoundaryPolicyId } from "../map/atlas/atlas.ts";
import type { ReadingState } from "../state/useReadingState.ts";
import type { Shell } from "./shell.ts";
import { useTheme } from "./theme.ts";
import type { Fit } from "./useFit.ts";
import { useKeyboard } from "./useKeyboard.ts";
import type { Layout } from "./useLayout.ts";
import { usePlay } from "./usePlay.ts";
import { usePrint } from "./usePrint.ts";
import { useSheet } from "./useSheet.ts";

/** The page around what is read. */
export function useShellState(
  {
    shown,
    reading,
    reader,
    outlook,
    scope,
    loaded,
    overview,
    frames,
    onTryAgain,
    onView,
  }: ReadingState,
  layout: Layout,
  fit: Fit | null,
): Shell {
  const [theme, onTheme] = useTheme();
  const keyboard = useKeyboard();
  const play = usePlay(reading?.years ?? null, reader.year, onView);
  const sheet = useSheet(shown);
  const [isDragging, onDragging] = useState(false);
  const [isPanelThere, onPanelThere] = useState(false);
  const [paper, onPrint] = usePrint();
  const isOpen = reading !== null && shown !== null;
  const isUp = isOpen && (sheet.height !== "peek" || outlook.screen !== "map");
  const sheetShows = sheet.isOnLayers ? "layers" : isUp ? "details" : "dock";
  return useMemo(
    () => ({
      ...{
        layout,
        outlook,
        scope,
        loaded,
        overview,
        frames,
        onTryAgain,
        theme,
        onTheme,
        keyboard,
        play,
      },
      ...{ isDragging, onDragging, fit, isPanelThere, onPanelThere, sheet, sheetShows, paper },
      onPrint,
      shown: isOpen ? shown : null,
      // The scope told the view which boundary policies there are.
      boundaries: outlook.boundaries as BoundaryPolicyId,
    }),
    [
      ...[
        layout,
        outlook,
        scope,
        loaded,
        overview,
        frames,
        onTryAgain,
        theme,
        onTheme,
        keyboard,
        play,
      ],
      ...[isDragging, fit, isPanelThere, sheet, sheetShows, paper, onPrint, isOpen, shown],
      play,
      scope,
      sheet,
      sheetShows,
      shown,
      paper,
      theme,
      overview,
      outlook.boundaries,
      onTryAgain,
      onTheme,
      onPrint,
      keyboard,
      outlook,
      layout,
      isDragging,
      loaded,
      isPanelThere,
      isOpen,
      fit,
      frames,
    ],
  );
}

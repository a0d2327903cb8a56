import { useState } from "react";
import type { SheetHeight } from "../panels/frame/Sheet.tsx";

/** The phone's sheet: how high it stands, and whether it shows the layers. */
export interface SheetState {
  readonly height: SheetHeight;
  readonly isOnLayers: boolean;
  readonly onHeight: (height: SheetHeight) => void;
  readonly onLayers: (isOnLayers: boolean) => void;
}

/** `shown` names what has its panel open, null for nothing: the sheet rises for it and sinks after it. */
export function useSheet(shown: string | null): SheetState {
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

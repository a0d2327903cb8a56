import { useCallback, useMemo, useState } from "react";
import type { MapMove } from "../map/camera/MapKeyboard.tsx";

// A preference of the reader, not part of the view: it stays on the device and out of the link.
const KEY = "single-keys";

function areSingleKeysOn(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

function remember(isOn: boolean): void {
  try {
    if (isOn) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, "off");
  } catch {
    // The choice lasts as long as the page.
  }
}

/** What the keyboard is at: on the map, and in the list of its keys. */
export interface Keyboard {
  readonly move: MapMove | null;
  /** Keys without a modifier that work anywhere on the page; they can be switched off. */
  readonly hasSingleKeys: boolean;
  readonly isListOpen: boolean;
  readonly onMove: (move: MapMove) => void;
  readonly onSingleKeys: (isOn: boolean) => void;
  readonly onList: (isOpen: boolean) => void;
}

export function useKeyboard(): Keyboard {
  const [move, onMove] = useState<MapMove | null>(null);
  const [isListOpen, onList] = useState(false);
  const [hasSingleKeys, setSingleKeys] = useState(areSingleKeysOn);
  const onSingleKeys = useCallback((isOn: boolean) => {
    remember(isOn);
    setSingleKeys(isOn);
  }, []);
  return useMemo(
    () => ({
      move,
      hasSingleKeys,
      isListOpen,
      onMove,
      onSingleKeys,
      onList,
    }),
    [move, hasSingleKeys, isListOpen, onSingleKeys],
  );
}

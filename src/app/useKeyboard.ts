import { useCallback, useMemo, useState } from "react";
import type { MapMove } from "../map/camera/MapKeyboard.tsx";
import { preferenceOf } from "./preference.ts";

const preference = preferenceOf("single-keys");

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
  const [hasSingleKeys, setSingleKeys] = useState(() => preference.remembered() !== "off");
  const onSingleKeys = useCallback((isOn: boolean) => {
    preference.remember(isOn ? null : "off");
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

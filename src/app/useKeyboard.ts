import { useCallback, useMemo, useState } from "react";
import { useIsAlive } from "../reading/context.tsx";
import { preferenceOf } from "../reading/preference.ts";

const preference = preferenceOf("single-keys");

/** Which keys are heard, and whether their list is open. */
export interface Keyboard {
  /** Keys without a modifier that work anywhere on the page; they can be switched off. */
  readonly hasSingleKeys: boolean;
  readonly isListOpen: boolean;
  readonly onSingleKeys: (isOn: boolean) => void;
  readonly onList: (isOpen: boolean) => void;
}

export function useKeyboard(): Keyboard {
  const [isListOpen, onList] = useState(false);
  const [isOff, setOff] = useState(() => preference.remembered() === "off");
  const hasSingleKeys = !(useIsAlive() && isOff);
  const onSingleKeys = useCallback((isOn: boolean) => {
    preference.remember(isOn ? null : "off");
    setOff(!isOn);
  }, []);
  return useMemo(
    () => ({
      hasSingleKeys,
      isListOpen,
      onSingleKeys,
      onList,
    }),
    [hasSingleKeys, isListOpen, onSingleKeys],
  );
}

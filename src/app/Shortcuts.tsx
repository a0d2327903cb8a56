import { useLayoutEffect } from "react";
import { namedParties } from "../domain/dataset.ts";
import type { CountryCode, PartyCode } from "../domain/party.ts";
import type { MapMove } from "../map/camera/MapKeyboard.tsx";
import { KeyList } from "../panels/spoken/KeyList.tsx";
import { useActions, usePointingNow, useReadingNow } from "../reading/context.tsx";
import { isField } from "../reading/keys.ts";
import type { PanelProps } from "../reading/reading.ts";
import { panelOf, selectedIn } from "../view/panel.ts";
import type { Keyboard } from "./useKeyboard.ts";

const ZOOMS: Readonly<Record<string, MapMove["to"]>> = {
  "+": "in",
  // The plus of many keyboards, without Shift.
  "=": "in",
  "-": "out",
  "0": "whole",
};

const PANS: Readonly<Record<string, MapMove["to"]>> = {
  ArrowUp: "up",
  ArrowRight: "right",
  ArrowDown: "down",
  ArrowLeft: "left",
};

const STEPS: Readonly<Record<string, 1 | -1>> = { "[": -1, "]": 1 };

const isOnMap = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(".neatline") !== null;

export interface ShortcutsProps {
  readonly keyboard: Keyboard;
}

interface StepProps extends PanelProps {
  readonly focused: CountryCode | null;
}

/** Goes on in the list: in the panel while one is open, else from country to country of the map. */
function stepInList({ reading, actions, focused }: StepProps, step: 1 | -1): void {
  const { dataset } = reading;
  const selected = selectedIn(reading.panel);
  const buttonOf = (code: PartyCode) =>
    document.querySelector<HTMLElement>(`[data-country="${CSS.escape(code)}"]`);
  const named = namedParties(dataset);
  // Organisations have panels; on the map there is nothing of theirs to walk to.
  const order = selected === null ? named.filter((code) => buttonOf(code) !== null) : named;
  const from = order.findIndex((code) => code === (selected ?? focused));
  const next =
    from === -1
      ? order.at(step === 1 ? 0 : -1)
      : order[(from + step + order.length) % order.length];
  if (next === undefined) return;
  if (selected === null) buttonOf(next)?.focus();
  else actions.onShow(panelOf(next));
}

/** The keys that work anywhere on the page, and their list. */
export function Shortcuts({ keyboard }: ShortcutsProps) {
  const reading = useReadingNow();
  const actions = useActions();
  const pointing = usePointingNow();
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, target, shiftKey } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isField(target) || keyboard.isListOpen) return;
      const pan = shiftKey && isOnMap(target) ? PANS[key] : undefined;
      const zoom = keyboard.hasSingleKeys ? ZOOMS[key] : undefined;
      const step = keyboard.hasSingleKeys ? STEPS[key] : undefined;
      const move = pan ?? zoom;
      if (move) keyboard.onMove({ to: move });
      else if (step) stepInList({ reading: reading(), actions, focused: pointing().focused }, step);
      else if (key === "?" && keyboard.hasSingleKeys) keyboard.onList(true);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [reading, actions, pointing, keyboard]);
  if (!keyboard.isListOpen) return null;
  return (
    <KeyList
      hasSingleKeys={keyboard.hasSingleKeys}
      onSingleKeys={keyboard.onSingleKeys}
      onClose={() => keyboard.onList(false)}
    />
  );
}

import { useLayoutEffect } from "react";
import { namedParties } from "../domain/dataset.ts";
import type { CountryCode, PartyCode } from "../domain/party.ts";
import type { MapCommand } from "../map/camera/mapHandle.ts";
import { KeyList } from "../panels/spoken/KeyList.tsx";
import { useActions, usePointingNow, useReadingNow } from "../reading/context.tsx";
import { isField } from "../reading/keys.ts";
import type { PanelProps } from "../reading/reading.ts";
import { panelOf, selectedIn } from "../view/panel.ts";
import { useShell } from "./shell.ts";

const ZOOMS: Readonly<Record<string, MapCommand>> = {
  "+": (map) => map.zoomIn(),
  // The plus of many keyboards, without Shift.
  "=": (map) => map.zoomIn(),
  "-": (map) => map.zoomOut(),
  "0": (map) => map.home(),
};

const PANS: Readonly<Record<string, MapCommand>> = {
  ArrowUp: (map) => map.pan(0, -1),
  ArrowRight: (map) => map.pan(1, 0),
  ArrowDown: (map) => map.pan(0, 1),
  ArrowLeft: (map) => map.pan(-1, 0),
};

const STEPS: Readonly<Record<string, 1 | -1>> = { "[": -1, "]": 1 };

const isOnMap = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(".neatline") !== null;

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
export function Shortcuts() {
  const { keyboard, map } = useShell();
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
      const command = pan ?? zoom;
      if (command) map.tell(command);
      else if (step) stepInList({ reading: reading(), actions, focused: pointing().focused }, step);
      else if (key === "?" && keyboard.hasSingleKeys) keyboard.onList(true);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [reading, actions, pointing, keyboard, map]);
  if (!keyboard.isListOpen) return null;
  return (
    <KeyList
      hasSingleKeys={keyboard.hasSingleKeys}
      onSingleKeys={keyboard.onSingleKeys}
      onClose={() => keyboard.onList(false)}
    />
  );
}

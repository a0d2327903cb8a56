import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Together the places are one stop of the Tab key; arrows lead from one to the next, and round. */
export function stepToMarker(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (!step || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons: readonly Element[] = [...event.currentTarget.querySelectorAll(".marker")];
  const from = document.activeElement ? buttons.indexOf(document.activeElement) : -1;
  const next = buttons[(from + step + buttons.length) % buttons.length];
  if (from === -1 || !(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}

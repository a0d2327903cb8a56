import type { PanelStep } from "./PanelFrame.tsx";

interface Order<One> {
  readonly order: readonly One[];
  /** A round leads on from its last to its first, and whoever stands outside of it to its ends. */
  readonly isRound?: boolean;
  /** "Earlier meeting", "Later meeting". */
  readonly previous: string;
  readonly next: string;
  readonly nameOf: (one: One) => string;
  readonly onStep: (one: One) => void;
}

/** The steps of a panel's bar, to what stands before and after its subject; null at an end. */
export function panelSteps<One>(
  from: One,
  { order, isRound = false, previous, next, nameOf, onStep }: Order<One>,
) {
  const place = order.indexOf(from);
  const stepTo = (to: One | undefined, label: string): PanelStep | null =>
    to === undefined ? null : { label: `${label}: ${nameOf(to)}`, onStep: () => onStep(to) };
  return isRound
    ? {
        previous: stepTo(order.at(place === -1 ? -1 : place - 1), previous),
        next: stepTo(order[(place + 1) % order.length], next),
      }
    : { previous: stepTo(order[place - 1], previous), next: stepTo(order[place + 1], next) };
}

import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";

interface FocusReturn {
  /** What is open; another subject is another opening. null: nothing is. */
  readonly subject: string | null;
  /** Where it is: a focus that is in there already is not led, nor led back to. */
  readonly place?: () => Element | null | undefined;
  /**
   * Leads the focus to what has opened, or leaves it. `from` has it; null: nothing has, because the
   * button that had it went with what was there before.
   */
  readonly lead: (from: HTMLElement | null) => void;
  /** What takes the focus back for the element that had it before; absent: others see to that. */
  readonly backTo?: (opener: HTMLElement) => HTMLElement;
}

function focusedNow(): HTMLElement | null {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement && activeElement !== body ? activeElement : null;
}

/** The focus goes along to what opens; when that goes with the focus in it, back to where it was. */
export function useFocusReturn({ subject, place, lead, backTo }: FocusReturn): void {
  const opener = useRef<HTMLElement | null>(null);
  const isThere = useRef(false);
  const remember = useEffectEvent(() => {
    const from = focusedNow();
    if (from && !place?.()?.contains(from)) opener.current = from;
  });
  const follow = useEffectEvent((opened: string | null) => {
    const from = focusedNow();
    // What an address opens is read from the page's beginning.
    const isOpenedByAddress = !isThere.current && from === null;
    isThere.current = true;
    if (opened === null || isOpenedByAddress || (from && place?.()?.contains(from))) return;
    lead(from);
  });
  const goBack = useEffectEvent(() => {
    if (opener.current && focusedNow() === null)
      backTo?.(opener.current).focus({ preventScroll: true });
  });
  // Before any part of what has opened leads the focus on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each subject is opened from somewhere.
  useLayoutEffect(() => remember(), [subject]);
  useEffect(() => follow(subject), [subject]);
  useEffect(() => () => goBack(), []);
}

import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import type { YearSpan } from "../domain/tally.ts";
import type { Year } from "../domain/time.ts";
import type { Source } from "../view/store.ts";
import type { ViewChange } from "../view/useView.ts";

/** Whether the years are being played, and the way to start and pause it. */
export interface Play {
  readonly isPlaying: boolean;
  readonly onToggle: () => void;
}

/** How long each year is on show, in ms. */
const PACE = 900;

const ACTIONS = ["pointerdown", "keydown", "wheel", "popstate"] as const;

/** Moving the focus is not yet an action. */
const IDLE_KEYS = new Set(["Tab", "Shift", "Control", "Alt", "Meta"]);

function isAction(event: Event): boolean {
  if (event instanceof KeyboardEvent && IDLE_KEYS.has(event.key)) return false;
  // The button itself is not another action: it pauses by its own click.
  return !(event.target instanceof Element && event.target.closest(".play"));
}

/**
 * Plays the years: each in turn, from the first when the newest is on show, to the newest. It never
 * starts by itself, and whatever else the reader does pauses it.
 */
export function usePlay(years: YearSpan | null, shown: Source<Year>, changeView: ViewChange): Play {
  const [isPlaying, setPlaying] = useState(false);
  const first = years?.first ?? 0;
  const newest = years?.newest ?? 0;

  useEffect(() => {
    if (!isPlaying) return;
    const step = () => {
      // Together one entry of the history, as a drag is.
      if (shown.get() < newest) changeView({ year: shown.get() + 1 }, "drag");
      else setPlaying(false);
    };
    const timer = setInterval(step, PACE);
    return () => clearInterval(timer);
  }, [isPlaying, shown, newest, changeView]);

  useLayoutEffect(() => {
    if (!isPlaying) return;
    const pause = (event: Event) => {
      if (isAction(event)) setPlaying(false);
    };
    for (const action of ACTIONS) window.addEventListener(action, pause, { capture: true });
    return () => {
      for (const action of ACTIONS) window.removeEventListener(action, pause, { capture: true });
    };
  }, [isPlaying]);

  const onToggle = useCallback(() => {
    if (!isPlaying && shown.get() >= newest) changeView({ year: first }, "drag");
    setPlaying(!isPlaying);
  }, [isPlaying, shown, first, newest, changeView]);
  return { isPlaying, onToggle };
}

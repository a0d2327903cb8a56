import { useCallback, useMemo, useSyncExternalStore } from "react";
import { changedView, formatView, parseView, type View, type ViewScope } from "./view.ts";

const ADDRESS_CHANGED = "addresschanged";

/** Marks the history entry that a drag has made, so that the drag goes on in it. */
const DRAG = "drag";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("popstate", onChange);
  window.addEventListener(ADDRESS_CHANGED, onChange);
  return () => {
    window.removeEventListener("popstate", onChange);
    window.removeEventListener(ADDRESS_CHANGED, onChange);
  };
}

const readSearch = (): string => window.location.search;
const readNothing = (): string => "";

/** `step` is a choice that Back undoes; the changes of a `drag` are one such choice together. */
export type ViewChange = (change: Partial<View>, kind?: "step" | "drag") => void;

/** The view in the address, and the way to change it. Outside a browser it is the default view. */
export function useView(scope: ViewScope): readonly [View, ViewChange] {
  const search = useSyncExternalStore(subscribe, readSearch, readNothing);
  const view = useMemo(() => parseView(search, scope), [search, scope]);
  const changeView = useCallback<ViewChange>(
    (change, kind = "step") => {
      // Read afresh: two changes in one event must not undo each other.
      const next = changedView(parseView(window.location.search, scope), change, scope);
      const address = `${window.location.pathname}${formatView(next, scope)}${window.location.hash}`;
      if (formatView(next, scope) === formatView(parseView(readSearch(), scope), scope)) return;
      const isDragging = kind === "drag" && window.history.state === DRAG;
      const entry = kind === "drag" ? DRAG : null;
      if (isDragging) window.history.replaceState(entry, "", address);
      else window.history.pushState(entry, "", address);
      window.dispatchEvent(new Event(ADDRESS_CHANGED));
    },
    [scope],
  );
  return [view, changeView];
}

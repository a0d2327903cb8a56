import { useCallback, useMemo, useSyncExternalStore } from "react";
import { formatView, parseView, type View, type ViewScope } from "./view.ts";

const ADDRESS_CHANGED = "addresschanged";

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

/** `step` is a choice that Back undoes; `drag` is one of many on the way to it. */
export type ViewChange = (change: Partial<View>, kind?: "step" | "drag") => void;

/** The view in the address, and the way to change it. Outside a browser it is the default view. */
export function useView(scope: ViewScope): readonly [View, ViewChange] {
  const search = useSyncExternalStore(subscribe, readSearch, readNothing);
  const view = useMemo(() => parseView(search, scope), [search, scope]);
  const changeView = useCallback<ViewChange>(
    (change, kind = "step") => {
      // Read afresh: two changes in one event must not undo each other.
      const next = { ...parseView(window.location.search, scope), ...change };
      const address = `${window.location.pathname}${formatView(next, scope)}${window.location.hash}`;
      if (formatView(next, scope) === formatView(parseView(readSearch(), scope), scope)) return;
      if (kind === "step") window.history.pushState(null, "", address);
      else window.history.replaceState(null, "", address);
      window.dispatchEvent(new Event(ADDRESS_CHANGED));
    },
    [scope],
  );
  return [view, changeView];
}

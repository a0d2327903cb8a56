import { useSyncExternalStore } from "react";
import { LAYOUTS, type Layout, layoutNow } from "./layout.ts";

function subscribe(onChange: () => void): () => void {
  const queries = LAYOUTS.map(([, query]) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", onChange);
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
  };
}

let last: Layout = "wide";

/** A sheet of paper is no window: while the browser prints, the layout of the last one stays. */
function readLayout(): Layout {
  if (!window.matchMedia("print").matches) last = layoutNow();
  return last;
}

/** The layout of the window; outside a browser the one that is drawn. */
export const useLayout = (drawn: Layout | undefined): Layout =>
  useSyncExternalStore(subscribe, readLayout, () => drawn ?? readLayout());

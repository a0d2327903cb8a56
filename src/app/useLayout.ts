import { useSyncExternalStore } from "react";
import { BREAK_POINTS } from "./style/breakPoints.ts";

const { width } = BREAK_POINTS;

/** How the plate is laid out: the phone's with a sheet, the tablet's in one column that scrolls. */
export type Layout = "phone" | "tablet" | "narrow" | "wide";

// The first that matches. A screen too low for a map above a sheet scrolls as a tablet's does.
const LAYOUTS: readonly (readonly [Layout, string])[] = [
  ["phone", `(max-width: ${width.tablet - 1}px) and (min-height: 480px)`],
  ["tablet", `(max-width: ${width.desk - 1}px)`],
  ["narrow", `(max-width: ${width.wide - 1}px)`],
];

function subscribe(onChange: () => void): () => void {
  const queries = LAYOUTS.map(([, query]) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", onChange);
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
  };
}

let last: Layout = "wide";

/** The layout of the window. */
export const layoutNow = (): Layout =>
  LAYOUTS.find(([, query]) => window.matchMedia(query).matches)?.[0] ?? "wide";

/** A sheet of paper is no window: while the browser prints, the layout of the last one stays. */
function readLayout(): Layout {
  if (window.matchMedia("print").matches) return last;
  last = layoutNow();
  return last;
}

/** The layout of the window; outside a browser the one that is drawn. */
export const useLayout = (drawn: Layout | undefined): Layout =>
  useSyncExternalStore(subscribe, readLayout, () => drawn ?? readLayout());

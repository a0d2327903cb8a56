import { BREAK_POINTS } from "./breakPoints.ts";

const { width } = BREAK_POINTS;

/** How the plate is laid out: the phone's with a sheet, the tablet's in one column that scrolls. */
export type Layout = "phone" | "tablet" | "narrow" | "wide";

// The first that matches. A screen too low for a map above a sheet scrolls as a tablet's does.
export const LAYOUTS: readonly (readonly [Layout, string])[] = [
  ["phone", `(max-width: ${width.tablet - 1}px) and (min-height: 480px)`],
  ["tablet", `(max-width: ${width.desk - 1}px)`],
  ["narrow", `(max-width: ${width.wide - 1}px)`],
];

/** The layout of the window. */
export const layoutNow = (): Layout =>
  LAYOUTS.find(([, query]) => window.matchMedia(query).matches)?.[0] ?? "wide";

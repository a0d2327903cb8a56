/**
 * Where the page changes with the window, in px: the first of each that has it. A sheet asks by name,
 * `@media (--from-desk) and (--below-laptop)`, as do the layouts.
 */
export const BREAK_POINTS = {
  width: {
    /** More than a phone held upright. */
    tablet: 720,
    /** A table's columns beside one another. */
    columns: 800,
    /** A margin beside the map: no page that scrolls. */
    desk: 1024,
    wide: 1200,
    wider: 1400,
    widest: 1560,
    wall: 1920,
  },
  height: {
    /** More than a phone held sideways. */
    upright: 600,
    laptop: 760,
    tall: 980,
  },
} as const;

/** The features of media queries by their names. */
export const MEDIA: ReadonlyMap<string, string> = new Map(
  Object.entries(BREAK_POINTS).flatMap(([side, points]) =>
    Object.entries(points).flatMap(([name, px]) => [
      [`--from-${name}`, `(min-${side}: ${px}px)`],
      [`--below-${name}`, `(max-${side}: ${px - 1}px)`],
    ]),
  ),
);

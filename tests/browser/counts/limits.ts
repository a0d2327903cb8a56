import type { Happening } from "./acts.ts";
import { type Counts, type Row, rowAsCounts } from "./counts.ts";

/**
 * What each thing that happens on a visit may cost at most, at 1440 × 900, on the page as it is
 * shipped. A change that raises a number raises it here, in the same commit, which says why; one that
 * brings it below the half writes the new number. `npm run counts` prints the table as it would be.
 *
 * No machine makes these numbers larger. What takes time is counted, and no time is measured; files
 * come one after another; what is left for later or for idle time is counted by itself; transitions
 * are over in one frame. A number is the mean of several years, countries, zooms or frames.
 */
const table: Readonly<Record<Happening, Row>> = {
  // calls, components, attributes, restyled, layouts, projections, requests, bytes
  // While the page loads, React draws in more or fewer passages, and the browser styles in more or
  // fewer frames: the highest of several counts, with a tenth of room for a machine that is slower yet.
  // The page that stands there is styled before any script, and again when it is shown and taken over;
  // its shapes are written whole when Leaflet comes, which comes later than it did.
  "until the countries are coloured": [350_000, 880, 67, 9_000, 8, 0, 8, 340_000],
  "from there until the page is at rest": [3_300_000, 980, 440, 9_000, 8, 8_500, 17, 230_000],
  "a step to another year": [39_000, 34, 33, 15, 0, 1, 0, 0],
  "coming to rest at a year": [9_700, 15, 11, 2, 0, 0, 0, 0],
  "pointing at another country": [11_000, 14, 8, 25, 1, 0, 0, 0],
  "coming to rest at a country": [0, 0, 0, 0, 0, 0, 0, 0],
  "switching a layer": [220_000, 332, 90, 120, 0, 190, 0, 0],
  "coming to rest with a layer": [730_000, 0, 0, 0, 0, 1_800, 0, 0],
  "a zoom by one step": [180_000, 124, 149, 340, 1, 2_300, 0, 0],
  "coming to rest at a zoom": [490_000, 0, 0, 0, 0, 2_300, 0, 0],
  "a frame of a pan": [1_300, 1, 12, 13, 0, 1, 0, 0],
};

export const limitsOf = (happening: Happening): Counts => rowAsCounts(table[happening]);

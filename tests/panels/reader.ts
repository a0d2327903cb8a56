import type { Reader } from "../../src/reading/context.tsx";
import { createDismissals } from "../../src/reading/dismissals.ts";
import { createPointing } from "../../src/reading/pointing.ts";
import type { ReaderActions } from "../../src/reading/reading.ts";

const noActions: ReaderActions = {
  onYear: () => {},
  onScreen: () => {},
  onLayers: () => {},
  onReckon: () => {},
  onShow: () => {},
  onToggle: () => {},
  onMarking: () => {},
  onHighlight: () => {},
  onKeep: () => {},
  onFit: () => {},
  onFind: () => {},
  onPoint: () => {},
  onPointPlace: () => {},
  onFocus: () => {},
};

const still = (year: number): Reader["year"] => ({ get: () => year, subscribe: () => () => {} });

/** Someone who looks at one year and points at nothing. */
export const readerAt = (year: number): Reader => ({
  actions: noActions,
  year: still(year),
  yearAtRest: still(year),
  pointing: createPointing(),
  dismissals: createDismissals(),
  links: {
    subscribe: () => () => {},
    hrefOf: ({ screen, language }) => `?view=${screen ?? "map"}&lang=${language ?? "en"}`,
    follow: () => {},
  },
});

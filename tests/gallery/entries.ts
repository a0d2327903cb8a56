import type { ReactElement } from "react";
import { subjectOf } from "../../src/view/panel.ts";
import { type PanelName, panelFor } from "../panels/everyPanel.tsx";
import { signsFor } from "../panels/everySign.tsx";
import { everyView } from "../panels/everyView.ts";
import type { Readings } from "../panels/readings.ts";

/** The room on the page in which a panel stands; those not named here have the width of a screen. */
const ROOMS: Readonly<Partial<Record<PanelName, Room>>> = {
  title: "margin",
  key: "margin",
  layers: "margin",
  notes: "margin",
  search: "margin",
  details: "panel",
  finder: "panel",
  seals: "plate",
  tooltip: "plate",
};

export type Room = "screen" | "plate" | "panel" | "margin";

/** One picture of the gallery: a panel with what it has open, or the signs. */
export interface Entry {
  /** "details POL"; it is the entry's address too. */
  readonly name: string;
  readonly room: Room;
  shownIn(language: string): ReactElement;
}

/** Every panel with everything that can be open in it, and every sign. */
export function entriesOf(readings: Readings): readonly Entry[] {
  const { facts, readingOf, wordsIn } = readings;
  const panels = everyView(readings).map(([panel, change]): Entry => {
    const opened = change.panel ? ` ${subjectOf(change.panel)}` : "";
    return {
      name: `${panel}${opened}`,
      room: ROOMS[panel] ?? "screen",
      shownIn: (language) =>
        panelFor(panel, readingOf({ ...change, words: wordsIn(language) }), facts, null),
    };
  });
  const signs: Entry = {
    name: "signs",
    room: "screen",
    shownIn: (language) => signsFor(readingOf({ words: wordsIn(language) })),
  };
  return [signs, ...panels];
}

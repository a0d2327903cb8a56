import { type PanelName, panelNames } from "./everyPanel.tsx";
import { type Change, explained, group, meeting, type Readings, site } from "./readings.ts";

/** Every panel, closed and with each thing opened that can be. */
export function everyView({
  facts,
  readingOf,
}: Readings): readonly (readonly [PanelName, Change])[] {
  const { parties, initiatives, meetings } = facts.dataset;
  const { switched, places } = readingOf().layers;
  const all = switched.map(({ id }) => id);
  const opened: readonly Change[] = [
    ...[...parties.keys()].map((code) => ({ panel: explained(code) })),
    ...initiatives.map(({ id }) => ({ panel: group(id) })),
    ...meetings.map(({ id }) => ({ panel: meeting(id) })),
    ...places.cooperation.places.map(({ id }) => ({ panel: site(id) })),
  ];
  const closed = panelNames.filter((name) => name !== "details");
  return [
    ...closed.map((name) => [name, { active: all }] as const),
    ...opened.map((view) => ["details", view] as const),
  ];
}

import type { PanelMessages } from "./catalogue.ts";
import type { Words } from "./words.ts";

/** A panel's words. English comes with the panel, not in the first load; the others are in their file. */
export const panelWords =
  <Name extends keyof PanelMessages>(name: Name, english: PanelMessages[Name]) =>
  ({ panels }: Pick<Words, "panels">): PanelMessages[Name] =>
    panels?.[name] ?? english;

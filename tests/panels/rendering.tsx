import { renderToStaticMarkup } from "react-dom/server";
import { type Panel, panelOf } from "../../src/view/panel.ts";
import type { Facts } from "../invented/facts.ts";
import { elementOf, textOf } from "./dom.ts";
import { type PanelName, panelFor } from "./everyPanel.tsx";
import { type Change, type Readings, readingsOf } from "./readings.ts";

/** The page of some facts: its panels for any view, as a document that can be asked. */
export interface Page extends Readings {
  markupOf(panel: PanelName, change?: Change, marking?: string | null): string;
  /** The panel as elements; at the desk a marking may be chosen. */
  show(panel: PanelName, change?: Change, marking?: string | null): HTMLElement;
  /** What can be read in it. */
  read(panel: PanelName, change?: Change, marking?: string | null): string;
  /** The details of a party, a group, a meeting or a place of cooperation. */
  open(what: Panel | string, change?: Change): HTMLElement;
}

export async function pageOf(facts: Facts): Promise<Page> {
  const readings = await readingsOf(facts);
  const markupOf: Page["markupOf"] = (panel, change, marking = null) =>
    renderToStaticMarkup(panelFor(panel, readings.readingOf(change), facts, marking));
  const show: Page["show"] = (...view) => elementOf(markupOf(...view));

  return {
    ...readings,
    ...{ markupOf, show },
    read: (...view) => textOf(show(...view)),
    open: (what, change) =>
      show("details", {
        panel: typeof what === "string" ? panelOf(readings.party(what)) : what,
        ...change,
      }),
  };
}

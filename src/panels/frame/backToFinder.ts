import type { PanelProps } from "../../reading/reading.ts";
import { dossierWords } from "../../words/english/dossier.ts";
import type { PanelStep } from "./PanelFrame.tsx";

/** To the states found, while a question about states stands behind what is open. */
export function backToFinder({ reading, actions }: PanelProps): PanelStep | null {
  const { found, words } = reading;
  if (found === null) return null;
  return {
    label: dossierWords(words).foundStates(found.found.length),
    onStep: () => actions.onFind(found.query),
  };
}

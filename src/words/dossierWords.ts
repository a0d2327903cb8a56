import { dossierEn } from "./english/dossier.ts";
import { panelWords } from "./panelWords.ts";

/** What the panels of meetings, places, groups and the home state say. */
export const dossierWords = panelWords("dossier", dossierEn);

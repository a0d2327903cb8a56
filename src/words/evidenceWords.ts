import { evidenceEn } from "./english/evidence.ts";
import { panelWords } from "./panelWords.ts";

/** Why a colour is as it is, and how old the list is. */
export const evidenceWords = panelWords("evidence", evidenceEn);

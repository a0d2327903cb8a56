import { panelWords } from "./panelWords.ts";
import { spokenEn } from "./spokenEn.ts";

/** What is said of the map to whoever does not point at it. */
export const spokenWords = panelWords("spoken", spokenEn);

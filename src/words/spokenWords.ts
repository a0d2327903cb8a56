import { spokenEn } from "./english/spoken.ts";
import { panelWords } from "./panelWords.ts";

/** What is said of the map to whoever does not point at it. */
export const spokenWords = panelWords("spoken", spokenEn);

import { paperEn } from "./english/paper.ts";
import { panelWords } from "./panelWords.ts";

/** What stands on paper alone. */
export const paperWords = panelWords("paper", paperEn);

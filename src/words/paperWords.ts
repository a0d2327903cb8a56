import { panelWords } from "./panelWords.ts";
import { paperEn } from "./paperEn.ts";

/** What stands on paper alone. */
export const paperWords = panelWords("paper", paperEn);

import { finderEn } from "./english/finder.ts";
import { panelWords } from "./panelWords.ts";

/** What the panel that finds states says. */
export const finderWords = panelWords("finder", finderEn);

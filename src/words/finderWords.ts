import { finderEn } from "./finderEn.ts";
import { panelWords } from "./panelWords.ts";

/** What the panel that finds states says. */
export const finderWords = panelWords("finder", finderEn);

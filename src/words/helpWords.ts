import { helpEn } from "./english/help.ts";
import { panelWords } from "./panelWords.ts";

/** What the help says. */
export const helpWords = panelWords("help", helpEn);

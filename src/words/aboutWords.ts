import { aboutEn } from "./english/about.ts";
import { panelWords } from "./panelWords.ts";

/** What a phone's menu and the page about the atlas say. */
export const aboutWords = panelWords("about", aboutEn);

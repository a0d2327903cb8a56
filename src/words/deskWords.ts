import { deskEn } from "./english/desk.ts";
import { panelWords } from "./panelWords.ts";

/** What the markings desk says. */
export const deskWords = panelWords("desk", deskEn);

import { type Catalogue, en } from "./en.ts";

/** English stands in until the Serbian text is written. */
export const sr: Catalogue = en;

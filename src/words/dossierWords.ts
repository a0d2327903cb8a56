import { type DossierMessages, dossierEn } from "./dossierEn.ts";
import { dossierSr } from "./dossierSr.ts";
import { latinOf } from "./latin.ts";
import type { Language } from "./words.ts";

const messages: Readonly<Record<Language, DossierMessages>> = {
  en: dossierEn,
  "sr-Cyrl": dossierSr,
  "sr-Latn": latinOf(dossierSr),
};

/** What the panels say that are opened by a choice: it comes with them, not in the first load. */
export const dossierWords = ({ lang }: { readonly lang: Language }): DossierMessages =>
  messages[lang];

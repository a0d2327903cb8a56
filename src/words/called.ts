import type { Called } from "../domain/party.ts";
import type { Said, Words } from "./words.ts";

/** What something is called, in the language of the words. */
export function saidOf(called: Called, words: Words): Said {
  switch (called.by) {
    case "fact":
      return words.fact(called.fact);
    case "town":
      return { text: words.placeName(called.town), lang: words.lang };
    case "party":
      return { text: words.partyName(called.code), lang: words.lang };
    case "text":
      return { text: words.text(called.text), lang: words.lang };
  }
}

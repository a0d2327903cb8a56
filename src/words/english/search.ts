import { panelWords } from "../panelWords.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf<"one">("en-GB");

/** English of what the search finds. */
export const searchEn = {
  results: "What was found",
  /** `shown` of the finds have a row. */
  found: (shown: number, total: number) =>
    shown < total
      ? `${shown} of ${total} results`
      : `${total} ${plural(total, { one: "result", other: "results" })}`,
  nothing: "Nothing by that name in the list or on the map.",
};

/** What the search says. */
export const searchWords = panelWords("search", searchEn);

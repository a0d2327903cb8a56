import type { Reckoning } from "../domain/reckoning.ts";
import type { PanelMessages } from "./catalogue.ts";
import { coverageWords } from "./english/coverage.ts";
import { dossierWords } from "./english/dossier.ts";
import type { Messages } from "./english/first.ts";
import { reckonedMessages } from "./english/reckoned.ts";
import { tableWords } from "./english/table.ts";
import type { Words } from "./words.ts";

/** Part of a tree of messages, in the places that they have in it. */
type Changes<T> = T extends string | ((...args: never) => string)
  ? T
  : { readonly [Key in keyof T]?: Changes<T[Key]> };

function changed<T>(messages: T, changes: NoInfer<Changes<T>> | undefined): T {
  if (changes === undefined) return messages;
  // A text or a function stands in for the other; only a tree is changed in parts.
  if (typeof messages !== "object" || messages === null) return changes as T;
  const parts = Object.entries(messages).map(([key, part]) => [
    key,
    changed(part, (changes as Record<string, undefined>)[key]),
  ]);
  return Object.fromEntries(parts) as T; // The same keys, each with a part of the same shape.
}

/** Of what the page says at first, and of what panels say. */
interface ChangesOfWords {
  readonly message?: Changes<Messages>;
  readonly panels?: Changes<Pick<PanelMessages, "dossier" | "table" | "coverage">>;
}

function changesFor(
  { dates, records }: Reckoning,
  { signed, inForce, listedWithRecords }: ReturnType<typeof reckonedMessages>,
): ChangesOfWords {
  if (dates === "signed") return signed.changes;
  if (dates === "in-force") return inForce.changes;
  return records === "all" ? listedWithRecords : {};
}

/** The same words where the agreements are reckoned otherwise than by the list alone. */
export function reckonedWords(words: Words, reckoning: Reckoning): Words {
  const messages = reckonedMessages(words);
  const { message, panels } = changesFor(reckoning, messages);
  const { undated, outside, mediumConfidence, signed, inForce } = messages;
  // A record outside the list has no listed year: beside the list's years its signature is told.
  const act = (reckoning.dates === "in-force" ? inForce : signed).says;
  return {
    ...words,
    message: changed(words.message, message),
    panels: {
      ...words.panels,
      dossier: changed(dossierWords(words), panels?.dossier),
      table: changed(tableWords(words), panels?.table),
      coverage: changed(coverageWords(words), panels?.coverage),
    },
    reckoned: { undated, outside, mediumConfidence, act },
  };
}

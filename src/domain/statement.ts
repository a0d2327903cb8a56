import type { PartyCode } from "./party.ts";
import type { Evidence } from "./source.ts";
import type { PartialDate } from "./time.ts";

/** What a statement is about, in the order in which the subjects are told. */
export const STATEMENT_SUBJECTS = [
  "agreements",
  "strategy",
  "neutrality",
  "partnership",
  "ipap",
  "kfor",
  "reform",
  "science",
  "information",
  "documents",
  "addresses",
] as const;

export type StatementSubject = (typeof STATEMENT_SUBJECTS)[number];

/** What somebody says, in short: it is true that it was said, and the atlas says no more of it. */
export interface Statement extends Evidence {
  readonly id: string;
  readonly subject: StatementSubject;
  /** null: the page gives none. */
  readonly date: PartialDate | null;
  /** Who says it: a person with the office held then, or the body whose page it is. */
  readonly speaker: string;
  readonly text: string;
  /** With whom the relations are that it is about; null: it is about the home state alone. */
  readonly party: PartyCode | null;
  /** The meeting at which it was said. */
  readonly meeting: string | null;
  /** The milestone that it belongs to. */
  readonly milestone: string | null;
}

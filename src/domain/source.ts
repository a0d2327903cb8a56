import type { PartialDate } from "./time.ts";

/** Stable key of a source: "nsc-agreements". */
export type SourceId = string;

/** What kind of text it is: "reference" is a list or a book that gathers from others. */
export type SourceKind = "official" | "law" | "press" | "reference" | "other";

export interface Source {
  readonly id: SourceId;
  readonly kind: SourceKind;
  /** The name of its host where the publisher's own name was not seen. */
  readonly publisher: string;
  /** Empty where it was not seen. */
  readonly title: string;
  /** Of its title and of its words (BCP 47); null where neither is told. */
  readonly language: string | null;
  /** null when the source has no address that was seen. */
  readonly url: string | null;
  /** What its publisher says, or what can be seen, of the age of the text; null when neither. */
  readonly textAge: string | null;
  /** The day on which it was read; null where that was not recorded. */
  readonly readOn: PartialDate | null;
  /** True for the pages that the atlas began with. */
  readonly isStartingPage: boolean;
  /** What must be known of it: how it spells, where it breaks off. */
  readonly note: string | null;
}

/** What a fact rests on: the source, its words, and where in it they stand. */
export interface Citation {
  readonly source: Source;
  /** Word for word, at most 25 words; null when only the source as a whole is cited. */
  readonly quote: string | null;
  /** "list of concluded agreements, item 7". */
  readonly place: string | null;
}

/** How far a fact can be trusted; low is marked wherever the fact is shown. */
export type Confidence = "high" | "medium" | "low";

/** What every fact carries. */
export interface Evidence {
  /** Never empty: a fact comes in with the words it rests on, or not at all. */
  readonly citations: readonly [Citation, ...Citation[]];
  readonly confidence: Confidence;
  readonly note: string | null;
}

import type { aboutEn } from "./english/about.ts";
import type { coverageEn } from "./english/coverage.ts";
import type { deskEn } from "./english/desk.ts";
import type { dossierEn } from "./english/dossier.ts";
import type { evidenceEn } from "./english/evidence.ts";
import type { finderEn } from "./english/finder.ts";
import type { FirstWords } from "./english/first.ts";
import type { helpEn } from "./english/help.ts";
import type { mapEn } from "./english/map.ts";
import type { paperEn } from "./english/paper.ts";
import type { reckonedEn } from "./english/reckoned.ts";
import type { searchEn } from "./english/search.ts";
import type { spokenEn } from "./english/spoken.ts";
import type { tableEn } from "./english/table.ts";
import type { DescribeProblemIn } from "./faultWords.ts";

/**
 * What is said by panels that are opened by a choice. A line here, and every language must say it:
 * until it does, it does not compile.
 */
export interface PanelMessages {
  readonly about: typeof aboutEn;
  readonly dossier: typeof dossierEn;
  readonly finder: typeof finderEn;
  readonly evidence: typeof evidenceEn;
  readonly reckoned: typeof reckonedEn;
  readonly help: typeof helpEn;
  readonly paper: typeof paperEn;
  readonly spoken: typeof spokenEn;
  readonly desk: typeof deskEn;
  readonly table: typeof tableEn;
  readonly search: typeof searchEn;
  readonly map: typeof mapEn;
  readonly coverage: typeof coverageEn;
}

/** All that one language's file holds, as `catalogue`. */
export interface Catalogue extends FirstWords {
  readonly panels: PanelMessages;
  /** Fetches how it says what is wrong with a file. */
  readonly faults: () => Promise<DescribeProblemIn>;
  /** How each further language of the file's name is derived from the first: another script. */
  readonly derived?: Readonly<Record<string, <T>(words: T) => T>>;
}

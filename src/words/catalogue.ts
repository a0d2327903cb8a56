import type { aboutEn } from "./aboutEn.ts";
import type { deskEn } from "./deskEn.ts";
import type { dossierEn } from "./dossierEn.ts";
import type { FirstWords } from "./en.ts";
import type { evidenceEn } from "./evidenceEn.ts";
import type { DescribeProblemIn } from "./faultWords.ts";
import type { finderEn } from "./finderEn.ts";
import type { helpEn } from "./helpEn.ts";
import type { paperEn } from "./paperEn.ts";
import type { reckonedEn } from "./reckonedEn.ts";
import type { spokenEn } from "./spokenEn.ts";

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
}

/** All that one language's file holds, as `catalogue`. */
export interface Catalogue extends FirstWords {
  readonly panels: PanelMessages;
  /** Fetches how it says what is wrong with a file. */
  readonly faults: () => Promise<DescribeProblemIn>;
  /** How each further language of the file's name is derived from the first: another script. */
  readonly derived?: Readonly<Record<string, <T>(words: T) => T>>;
}

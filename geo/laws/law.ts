import type { Geography } from "../files.ts";

/** Something that must hold of the built geography, said as a sentence. */
export interface Law {
  readonly name: string;
  /** A sentence for each way in which it does not hold. */
  faults(geography: Geography): string[];
}

import type { Fault } from "./fault.ts";

/** One thing that is wrong with a file, where a spreadsheet editor can find it. */
export interface Problem {
  /** "acts.csv". */
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. null: the file as a whole. */
  readonly row: number | null;
  readonly column: string | null;
  readonly fault: Fault;
}

/** A file that is at fault as a whole. */
export const ofWholeFile = (file: string, fault: Fault): Problem => ({
  file,
  row: null,
  column: null,
  fault,
});

/** What a promise is rejected with because of a file. */
export class FaultyFile extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.file}: ${problem.fault.kind}`);
    this.problem = problem;
  }
}

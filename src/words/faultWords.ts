import type { Fault, FaultKind } from "../faults/fault.ts";
import type { Problem } from "../faults/problem.ts";
import { type InScript, type Phrase, phrase, spoken } from "./phrase.ts";

/** What is wrong, and what would be right. */
export interface Clauses {
  readonly wrong: Phrase;
  readonly right: Phrase;
}

/** How a language says what is wrong with a file; a fault without its clauses does not compile. */
export interface FaultWords {
  row(row: number): Phrase;
  column(column: string): Phrase;
  sentence(place: Phrase, clauses: Clauses): Phrase;
  readonly clauses: { readonly [Kind in FaultKind]: (fault: Fault<Kind>) => Clauses };
}

/** A problem as one sentence, with the place first. */
export type DescribeProblem = (problem: Problem) => string;

/** In a script of the language: the one it is written in where none is given. */
export type DescribeProblemIn = (inScript?: InScript) => DescribeProblem;

const clausesOf = <Kind extends FaultKind>(words: FaultWords, fault: Fault<Kind>): Clauses =>
  words.clauses[fault.kind](fault);

export const describing =
  (words: FaultWords): DescribeProblemIn =>
  (inScript = (text) => text) =>
  ({ file, row, column, fault }) => {
    const inRow = row === null ? "" : phrase`, ${words.row(row)}`;
    const inColumn = column === null ? "" : phrase`, ${words.column(column)}`;
    const place = phrase`${file}${inRow}${inColumn}`;
    return spoken(words.sentence(place, clausesOf(words, fault)), inScript);
  };

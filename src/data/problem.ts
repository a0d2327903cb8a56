/** One thing that is wrong with the tables, said so that a spreadsheet editor can find it. */
export interface Problem {
  /** "acts.csv". */
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. null: the file as a whole. */
  readonly row: number | null;
  readonly column: string | null;
  /** The cell as it stands; null where no cell is at fault. */
  readonly found: string | null;
  readonly expected: string;
  /** What is wrong, as a clause: "“2014-13” is not a date". */
  readonly message: string;
}

/** The problem as one sentence, with the place first. */
export function describeProblem({ file, row, column, message, expected }: Problem): string {
  const place = [file, row && `row ${row}`, column && `column ${column}`].filter(Boolean);
  return `${place.join(", ")}: ${message}; expected ${expected}.`;
}

/** A cell's text, short enough to be read inside a sentence. */
export function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}

import type { TreatyAct } from "../domain/agreement.ts";
import type { PartialDate } from "../domain/time.ts";
import type { CellForm } from "./cellForm.ts";

/** A fault that its name says whole. */
type ByName = object;

/** Of a file, before it is a table. */
interface FileFaults {
  /** Where no server answered there is no status. */
  "not-fetched": { readonly status: number | null };
  "not-a-map": ByName;
  /** It is text, and not comma-separated values in UTF-8. */
  "file-form": {
    readonly form: "byte-order-mark" | "not-utf-8" | "web-page" | "semicolons" | "tabs";
  };
  /** A quotation mark of a cell: never closed, not at its beginning, or followed by text. */
  quoting: { readonly how: "unclosed" | "inside" | "followed" };
}

/** Of a table's header, rows and keys. */
interface TableFaults {
  "empty-file": { readonly columns: readonly string[] };
  "unknown-column": { readonly column: string; readonly columns: readonly string[] };
  "repeated-column": ByName;
  "missing-column": ByName;
  "row-length": { readonly cells: number; readonly headerCells: number };
  "repeated-key": { readonly key: string; readonly firstRow: number };
}

/** Of one cell, and of the row of another table that it names. */
interface CellFaults {
  "outer-space": { readonly found: string };
  "empty-cell": { readonly form: CellForm };
  "unreadable-cell": { readonly found: string; readonly form: CellForm };
  "unknown-key": { readonly found: string; readonly form: CellForm };
  "organization-as-state": { readonly found: string };
  /** A further citation of a table that carries no facts. */
  "factless-table": { readonly found: string; readonly tables: readonly string[] };
}

/** Of the rules for groups, their members and whatever lasts or takes place. */
interface RuleFaults {
  "end-before-beginning": {
    /** What is in force or valid ends on a day that is no longer its own; an event on its last. */
    readonly of: "event" | "membership" | "marking";
    readonly end: PartialDate;
    readonly start: PartialDate;
  };
  "end-without-beginning": ByName;
  "one-coordinate": ByName;
  "overlapping-membership": { readonly firstRow: number };
  /** A group that is said to be composed of one that has no row, or of itself. */
  "unknown-composition": { readonly found: string; readonly file: string };
  "composed-of-itself": { readonly found: string; readonly file: string };
}

/** Of names. */
interface NameFaults {
  /** An asterisk that leads to no note, or a note that no asterisk leads to. */
  "asterisk-without-note": { readonly name: string };
  "note-without-asterisk": { readonly name: string };
  /** A country that the map draws, or a province that it names. */
  "unnamed-on-the-map": { readonly code: string };
}

/** Of the rules for agreements, launched procedures and acts. */
interface TreatyFaults {
  "no-dataset": ByName;
  "second-dataset": ByName;
  "empty-list": ByName;
  "one-party": { readonly party: string };
  /** The home state is neither of the two parties. */
  "without-home": { readonly home: string };
  "incomplete-entry": { readonly columns: readonly string[] };
  /** An entry of the list that cites something else. */
  "other-list": { readonly source: string; readonly list: string };
  "repeated-number": { readonly number: number };
  "number-beyond-list": { readonly number: number; readonly entries: number };
  "launched-twice": { readonly counterparty: string };
  /** Launched here and concluded in the list, and nothing says how the two are to be read. */
  "no-resolution": { readonly counterparty: string; readonly year: number | null };
  "needless-resolution": { readonly counterparty: string };
  "repeated-act": { readonly act: TreatyAct; readonly firstRow: number };
  "act-before": {
    readonly act: TreatyAct;
    readonly date: PartialDate;
    readonly earlierAct: TreatyAct;
    readonly earlierDate: PartialDate;
  };
  "act-of-other": { readonly by: string; readonly parties: readonly [string, string] };
}

/** Of the rules for classification markings and what sources differ about. */
interface MarkingFaults {
  "other-script": {
    readonly marking: string;
    readonly letter: string;
    readonly script: string;
  };
  "no-level": ByName;
  "level-on-no-basis": { readonly level: number };
  "no-marking": ByName;
  "marking-of-nothing": { readonly marking: string };
  "one-statement": { readonly conflict: string };
  "two-parties": { readonly conflict: string };
}

/** Of quotations and translations. */
interface TextFaults {
  "no-language": ByName;
  misquoted: { readonly quote: string; readonly source: string };
  untranslated: { readonly text: string };
  /** A translation of what stands in no table. */
  unsaid: { readonly text: string };
}

interface Faults
  extends FileFaults,
    TableFaults,
    CellFaults,
    RuleFaults,
    NameFaults,
    TreatyFaults,
    MarkingFaults,
    TextFaults {}

export type FaultKind = keyof Faults;

/** What is wrong, as data: names, numbers and dates as they stand. A language makes a sentence of it. */
export type Fault<Kind extends FaultKind = FaultKind> = {
  readonly [K in Kind]: { readonly kind: K } & Faults[K];
}[Kind];

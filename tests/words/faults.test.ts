import { describe, expect, test } from "vitest";
import type { PartialDate } from "../../src/domain/time.ts";
import type { CellForm } from "../../src/faults/cellForm.ts";
import type { Fault, FaultKind } from "../../src/faults/fault.ts";
import type { Problem } from "../../src/faults/problem.ts";
import { describing, type FaultWords } from "../../src/words/faultWords.ts";
import { describeProblemIn as serbian } from "../../src/words/languages/faults/sr-Cyrl+sr-Latn.ts";
import { phrase } from "../../src/words/phrase.ts";
import { loadWords } from "../../src/words/words.ts";
import { added, changed, faultless, problemsOf, textOf } from "../data/fixture.ts";

const date = (text: string) => text as PartialDate; // Each is one of the calendar.

const forms: { readonly [Kind in CellForm["kind"]]: CellForm & { readonly kind: Kind } } = {
  text: { kind: "text" },
  texts: { kind: "texts" },
  id: { kind: "id" },
  "party-code": { kind: "party-code" },
  address: { kind: "address" },
  language: { kind: "language" },
  date: { kind: "date" },
  "yes-no": { kind: "yes-no" },
  party: { kind: "party" },
  country: { kind: "country" },
  quotation: { kind: "quotation", mostWords: 25 },
  choice: { kind: "choice", choices: ["x-high", "x-low"] },
  integer: { kind: "integer", minimum: 1901, maximum: 2101 },
  number: { kind: "number", minimum: -89.5, maximum: 89.5 },
  reference: { kind: "reference", table: "x-acts" },
};

const everyForm = Object.values(forms);

/** At least one of each kind. What stands in a file is written “x-…”, so that it is known again. */
const examples: {
  readonly [Kind in FaultKind]: readonly [Fault<Kind>, ...(readonly Fault<Kind>[])];
} = {
  "not-fetched": [
    { kind: "not-fetched", status: 503 },
    { kind: "not-fetched", status: null },
  ],
  "not-a-map": [{ kind: "not-a-map" }],
  "file-form": [
    { kind: "file-form", form: "byte-order-mark" },
    { kind: "file-form", form: "not-utf-8" },
    { kind: "file-form", form: "web-page" },
    { kind: "file-form", form: "semicolons" },
    { kind: "file-form", form: "tabs" },
  ],
  quoting: [
    { kind: "quoting", how: "unclosed" },
    { kind: "quoting", how: "inside" },
    { kind: "quoting", how: "followed" },
  ],
  "empty-file": [{ kind: "empty-file", columns: ["x-id", "x-date"] }],
  "unknown-column": [{ kind: "unknown-column", column: "x-dat", columns: ["x-id", "x-date"] }],
  "repeated-column": [{ kind: "repeated-column" }],
  "missing-column": [{ kind: "missing-column" }],
  "row-length": [
    { kind: "row-length", cells: 1, headerCells: 13 },
    { kind: "row-length", cells: 15, headerCells: 13 },
  ],
  "repeated-key": [{ kind: "repeated-key", key: "x-key", firstRow: 41 }],
  "outer-space": [{ kind: "outer-space", found: "x-found " }],
  "empty-cell": [
    { kind: "empty-cell", form: forms.text },
    ...everyForm.map((form) => ({ kind: "empty-cell", form }) as const),
  ],
  "unreadable-cell": [{ kind: "unreadable-cell", found: "x-found", form: forms.date }],
  "unknown-key": [{ kind: "unknown-key", found: "x-found", form: forms.reference }],
  "organization-as-state": [{ kind: "organization-as-state", found: "x-found" }],
  "factless-table": [{ kind: "factless-table", found: "x-found", tables: ["x-acts", "x-peers"] }],
  "end-before-beginning": [
    { kind: "end-before-beginning", of: "event", end: date("2003"), start: date("2004-03") },
    { kind: "end-before-beginning", of: "membership", end: date("2003"), start: date("2004-03") },
    { kind: "end-before-beginning", of: "marking", end: date("2003"), start: date("2004-03") },
    { kind: "end-before-beginning", of: "marking", end: date("2003"), start: date("2003") },
  ],
  "end-without-beginning": [{ kind: "end-without-beginning" }],
  "one-coordinate": [{ kind: "one-coordinate" }],
  "overlapping-membership": [{ kind: "overlapping-membership", firstRow: 41 }],
  "unknown-composition": [{ kind: "unknown-composition", found: "x-found", file: "x-groups.csv" }],
  "asterisk-without-note": [{ kind: "asterisk-without-note", name: "x-name*" }],
  "note-without-asterisk": [{ kind: "note-without-asterisk", name: "x-name" }],
  "unnamed-on-the-map": [{ kind: "unnamed-on-the-map", code: "x-code" }],
  "composed-of-itself": [{ kind: "composed-of-itself", found: "x-found", file: "x-groups.csv" }],
  "no-dataset": [{ kind: "no-dataset" }],
  "second-dataset": [{ kind: "second-dataset" }],
  "empty-list": [{ kind: "empty-list" }],
  "one-party": [{ kind: "one-party", party: "x-party" }],
  "without-home": [{ kind: "without-home", home: "x-home" }],
  "incomplete-entry": [{ kind: "incomplete-entry", columns: ["x-number", "x-year"] }],
  "other-list": [{ kind: "other-list", source: "x-source", list: "x-list" }],
  "repeated-number": [{ kind: "repeated-number", number: 41 }],
  "number-beyond-list": [
    { kind: "number-beyond-list", number: 41, entries: 1 },
    { kind: "number-beyond-list", number: 41, entries: 23 },
    { kind: "number-beyond-list", number: 41, entries: 35 },
  ],
  "launched-twice": [{ kind: "launched-twice", counterparty: "x-party" }],
  "no-resolution": [
    { kind: "no-resolution", counterparty: "x-party", year: 2017 },
    { kind: "no-resolution", counterparty: "x-party", year: null },
  ],
  "needless-resolution": [{ kind: "needless-resolution", counterparty: "x-party" }],
  "repeated-act": [
    { kind: "repeated-act", act: "signed", firstRow: 41 },
    { kind: "repeated-act", act: "ratified", firstRow: 41 },
    { kind: "repeated-act", act: "published", firstRow: 41 },
    { kind: "repeated-act", act: "in-force", firstRow: 41 },
    { kind: "repeated-act", act: "ended", firstRow: 41 },
  ],
  "act-before": [
    {
      ...{ kind: "act-before", act: "in-force", date: date("2013-09") },
      ...{ earlierAct: "signed", earlierDate: date("2013-10-02") },
    },
  ],
  "act-of-other": [{ kind: "act-of-other", by: "x-third", parties: ["x-home", "x-party"] }],
  "other-script": [
    { kind: "other-script", marking: "x-marking", letter: "x-letter", script: "x-script" },
  ],
  "no-level": [{ kind: "no-level" }],
  "level-on-no-basis": [{ kind: "level-on-no-basis", level: 4 }],
  "no-marking": [{ kind: "no-marking" }],
  "marking-of-nothing": [{ kind: "marking-of-nothing", marking: "x-marking" }],
  "one-statement": [{ kind: "one-statement", conflict: "x-conflict" }],
  "two-parties": [{ kind: "two-parties", conflict: "x-conflict" }],
  "no-language": [{ kind: "no-language" }],
  misquoted: [{ kind: "misquoted", quote: "x-quote", source: "x-source" }],
  untranslated: [{ kind: "untranslated", text: "x-text" }],
  unsaid: [{ kind: "unsaid", text: "x-text" }],
};

const faults: readonly Fault[] = Object.values(examples).flat();

const at = (fault: Fault): Problem => ({ file: "x-file.csv", row: 57, column: "x-column", fault });

/** What is filled in: numbers, dates and what stands in a file, wherever in a fault. */
function filledIn(value: unknown): readonly string[] {
  if (typeof value === "number") return [String(value)];
  if (typeof value === "string") return /^x-|^\d/.test(value) ? [value] : [];
  return Object.values(value ?? {}).flatMap(filledIn);
}

const languages = await Promise.all(
  ["en", "sr-Cyrl", "sr-Latn"].map(async (lang) => {
    const describeProblem = await (await loadWords(lang)).faults();
    return [lang, (fault: Fault) => describeProblem(at(fault))] as const;
  }),
);

describe.each(languages)("Every fault is said in %s", (_lang, said) => {
  test("with its place and all that it is known by", () => {
    for (const fault of faults) {
      const sentence = said(fault);
      for (const part of filledIn(at(fault))) expect(sentence).toContain(part);
    }
  });

  test("as one whole sentence", () => {
    for (const fault of faults) {
      const sentence = said(fault);
      expect(sentence).toMatch(/^x-file\.csv, .*57, .*x-column: .+; .+\.$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}| [,.:;]/);
    }
  });

  test("otherwise than every other", () => {
    // An empty cell of text is among the forms a second time.
    const different = new Set(faults.map((fault) => JSON.stringify(fault)));
    expect(new Set(faults.map(said)).size).toBe(different.size);
  });
});

test("The words between what is filled in are Cyrillic in Serbian, and Latin in its Latin", () => {
  const scripts: string[] = [];
  const describeProblem = serbian((words) => {
    scripts.push(words);
    return words;
  });
  for (const fault of faults) describeProblem(at(fault));
  expect(scripts.length).toBeGreaterThan(faults.length);
  expect(scripts.filter((words) => /\p{Script=Latin}/u.test(words))).toEqual([]);
  for (const [lang, said] of languages) {
    if (lang === "sr-Cyrl") continue;
    expect(faults.map(said).filter((text) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  }
});

test("A language that leaves out a fault does not compile", () => {
  // @ts-expect-error it has no clauses for any fault
  const clauses: FaultWords["clauses"] = {};
  const words: FaultWords = {
    row: (row) => phrase`${row}`,
    column: (column) => phrase`${column}`,
    sentence: (place) => place,
    clauses,
  };
  expect(() => describing(words)()(at({ kind: "no-level" }))).toThrow(TypeError);
});

const inSerbian = (await loadWords("sr-Cyrl")).faults();
const inLatin = (await loadWords("sr-Latn")).faults();

test.each([
  [
    changed("acts", 2, { source: "sorce" }),
    "acts.csv, ред 2, колона source: „sorce” није познато; очекује се: кључ неког реда у sources.csv.",
  ],
  [
    changed("acts", 2, { date: "2013-02-30" }),
    "acts.csv, ред 2, колона date: „2013-02-30” се не може прочитати; очекује се: датум из календара: 2014, 2014-05 или 2014-05-20.",
  ],
  [
    changed("acts", 3, { date: "2013-09" }),
    "acts.csv, ред 3, колона date: споразум је ступио на снагу 2013-09, пре него што је потписан (2013-10-02); очекује се: 2013-10-02 или касније.",
  ],
  [
    changed("memberships", 2, { to: "2003" }),
    "memberships.csv, ред 2, колона to: крај чланства је 2003, пре почетка (2004-03-29); очекује се: датум после 2004-03-29.",
  ],
  [
    added("attendance", { meeting: "m-1", party: "SVN", source: "list", confidence: "high" }),
    "attendance.csv, ред 3, колона meeting, party: „m-1/SVN” већ стоји у реду 2; очекује се: сопствени кључ.",
  ],
])("A fault is one sentence in Serbian", async (fixture, sentence) => {
  const problems = await problemsOf(fixture);
  expect(problems.map(await inSerbian)).toEqual([sentence]);
});

test("The Latin of a fault leaves what it fills in as it stands", async () => {
  const text = textOf("acts", faultless["acts"] ?? []).replace("agreement", "споразум");
  const [unknown] = await problemsOf(faultless, { acts: text });
  expect(unknown && (await inLatin)(unknown)).toMatch(
    /^acts\.csv, red 1, kolona споразум: ova tabela nema kolonu „споразум”; očekuje se: id, agreement, /,
  );
});

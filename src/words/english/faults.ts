import type { TreatyAct } from "../../domain/agreement.ts";
import type { CellForm } from "../../faults/cellForm.ts";
import type { Fault } from "../../faults/fault.ts";
import { type Clauses, describing } from "../faultWords.ts";
import { type Phrase, phrase, shortened } from "../phrase.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf<"one">("en");

const quoted = (text: string): Phrase => phrase`“${shortened(text)}”`;
const listed = (items: readonly string[]): string => items.join(", ");
const said = (wrong: Phrase, right: Phrase): Clauses => ({ wrong, right });

function formOf(form: CellForm): Phrase {
  switch (form.kind) {
    case "text":
      return phrase`text`;
    case "texts":
      return phrase`texts with “; ” between them`;
    case "id":
      return phrase`small letters, digits and hyphens`;
    case "party-code":
      return phrase`a code of letters: SRB or NATO`;
    case "address":
      return phrase`an address that begins with http`;
    case "language":
      return phrase`a language by its code: en or sr-Latn`;
    case "date":
      return phrase`a date of the calendar: 2014, 2014-05 or 2014-05-20`;
    case "quotation":
      return phrase`at most ${form.mostWords} words, word for word`;
    case "yes-no":
      return phrase`yes or no`;
    case "choice":
      return phrase`one of ${listed(form.choices)}`;
    case "integer":
      return phrase`a whole number from ${form.minimum} to ${form.maximum}`;
    case "number":
      return phrase`a number from ${form.minimum} to ${form.maximum}`;
    case "reference":
      return phrase`the key of a row of ${form.table}.csv`;
    case "party":
      return phrase`the code of a row of parties.csv`;
    case "country":
      return phrase`the code of a country in parties.csv`;
  }
}

const fileForms: Readonly<Record<Fault<"file-form">["form"], Phrase>> = {
  "byte-order-mark": phrase`the file begins with a byte order mark`,
  "not-utf-8": phrase`the file is not UTF-8, perhaps saved as cp1250`,
  "web-page": phrase`the file is a web page, not a table`,
  semicolons: phrase`the file is saved with semicolons`,
  tabs: phrase`the file is saved with tabs`,
};

const quotings: Readonly<Record<Fault<"quoting">["how"], Clauses>> = {
  unclosed: said(phrase`a quotation mark is never closed`, phrase`its closing mark`),
  inside: said(
    phrase`a quotation mark stands inside a cell`,
    phrase`the whole cell in quotation marks`,
  ),
  followed: said(
    phrase`text follows a closing quotation mark`,
    phrase`a comma or the end of the row`,
  ),
};

const lasting: Readonly<Record<Fault<"end-before-beginning">["of"], Phrase>> = {
  event: phrase`it`,
  membership: phrase`the membership`,
  marking: phrase`the marking`,
};

/** “The agreement is …”. */
const done: Readonly<Record<TreatyAct, Phrase>> = {
  signed: phrase`signed`,
  ratified: phrase`ratified`,
  published: phrase`published`,
  "in-force": phrase`in force`,
  ended: phrase`ended`,
};

export const describeProblemIn = describing({
  row: (row) => phrase`row ${row}`,
  column: (column) => phrase`column ${column}`,
  sentence: (place, { wrong, right }) => phrase`${place}: ${wrong}; expected ${right}.`,
  clauses: {
    "not-fetched": ({ status }) =>
      said(
        status === null
          ? phrase`the file could not be fetched`
          : phrase`the file could not be fetched (the server answered ${status})`,
        phrase`a file of that name`,
      ),
    "not-a-map": () => said(phrase`the file is not a map`, phrase`shapes in TopoJSON`),
    "file-form": ({ form }) =>
      said(fileForms[form], phrase`a table saved as “CSV UTF-8 (comma delimited)”`),
    quoting: ({ how }) => quotings[how],
    "empty-file": ({ columns }) =>
      said(phrase`the file is empty`, phrase`a header row: ${columns.join(",")}`),
    "unknown-column": ({ column, columns }) =>
      said(phrase`${quoted(column)} is not a column of this table`, phrase`${listed(columns)}`),
    "repeated-column": () => said(phrase`the column stands twice in the header`, phrase`it once`),
    "missing-column": () => said(phrase`the column is missing`, phrase`it in the header`),
    "row-length": ({ cells, headerCells }) =>
      said(
        phrase`the row has ${cells} ${plural(cells, { one: "cell", other: "cells" })}`,
        phrase`${headerCells}, as in the header`,
      ),
    "repeated-key": ({ key, firstRow }) =>
      said(phrase`${quoted(key)} already stands in row ${firstRow}`, phrase`a key of its own`),
    "outer-space": ({ found }) =>
      said(phrase`${quoted(found)} begins or ends with a space`, phrase`no space around it`),
    "empty-cell": ({ form }) => said(phrase`the cell is empty`, formOf(form)),
    "unreadable-cell": ({ found, form }) =>
      said(phrase`${quoted(found)} cannot be read`, formOf(form)),
    "unknown-key": ({ found, form }) => said(phrase`${quoted(found)} is not known`, formOf(form)),
    "organization-as-state": ({ found }) =>
      said(
        phrase`${quoted(found)} is an organization, used as a state`,
        formOf({ kind: "country" }),
      ),
    "factless-table": ({ found, tables }) =>
      said(phrase`${quoted(found)} is not a table of facts`, phrase`one of ${listed(tables)}`),
    "end-before-beginning": ({ of, end, start }) =>
      said(
        end === start
          ? phrase`${lasting[of]} ends ${end}, when it begins`
          : phrase`${lasting[of]} ends ${end}, before it begins ${start}`,
        of === "event" ? phrase`${start} or later` : phrase`a date after ${start}`,
      ),
    "end-without-beginning": () =>
      said(phrase`the membership ends without a beginning`, phrase`its beginning`),
    "one-coordinate": () =>
      said(phrase`one coordinate stands without the other`, phrase`both coordinates, or neither`),
    "overlapping-membership": ({ firstRow }) =>
      said(
        phrase`the membership overlaps the one in row ${firstRow}`,
        phrase`one row for each stay of a member in a group`,
      ),
    "unknown-composition": ({ found, file }) =>
      said(phrase`${quoted(found)} is not known`, phrase`keys of other rows of ${file}`),
    "composed-of-itself": ({ found, file }) =>
      said(phrase`${quoted(found)} is composed of itself`, phrase`keys of other rows of ${file}`),
    "asterisk-without-note": ({ name }) =>
      said(phrase`${quoted(name)} has an asterisk and no note`, phrase`the note it leads to`),
    "note-without-asterisk": ({ name }) =>
      said(phrase`${quoted(name)} has a note and no asterisk`, phrase`a name that ends with *`),
    "unnamed-on-the-map": ({ code }) =>
      said(phrase`${quoted(code)} is on the map and has no name`, phrase`a row with its name`),
    "no-dataset": () =>
      said(phrase`the dataset has no row`, phrase`exactly one row, about this dataset`),
    "second-dataset": () =>
      said(phrase`the dataset has a second row`, phrase`exactly one row, about this dataset`),
    "empty-list": () => said(phrase`no agreement stands in the list`, phrase`at least one`),
    "one-party": ({ party }) =>
      said(phrase`${quoted(party)} has an agreement with itself`, phrase`two different parties`),
    "without-home": ({ home }) =>
      said(
        phrase`${quoted(home)}, the home state, is not a side of it`,
        phrase`${home} as one of the two parties`,
      ),
    "incomplete-entry": ({ columns }) =>
      said(
        phrase`the entry in the list is incomplete`,
        phrase`${listed(columns)} together, or none of them`,
      ),
    "other-list": ({ source, list }) =>
      said(
        phrase`${quoted(source)} is not the list that the agreement is said to be on`,
        phrase`${list}`,
      ),
    "repeated-number": ({ number }) =>
      said(phrase`number ${number} stands twice in the list`, phrase`each number of the list once`),
    "number-beyond-list": ({ number, entries }) =>
      said(
        phrase`number ${number} is beyond the ${entries} ${plural(entries, { one: "entry", other: "entries" })} of the list`,
        phrase`the numbers 1 to ${entries}, each once`,
      ),
    "launched-twice": ({ counterparty }) =>
      said(
        phrase`a procedure with ${quoted(counterparty)} is launched twice`,
        phrase`one row for each procedure`,
      ),
    "no-resolution": ({ counterparty, year }) =>
      said(
        phrase`${quoted(counterparty)} is launched here and concluded${year === null ? "" : phrase` in ${year}`} in the list`,
        phrase`a resolution that says how the two statements are to be read`,
      ),
    "needless-resolution": ({ counterparty }) =>
      said(
        phrase`${quoted(counterparty)} is not also listed as concluded`,
        phrase`no resolution where nothing contradicts`,
      ),
    "repeated-act": ({ act, firstRow }) =>
      said(phrase`the agreement is ${done[act]} already in row ${firstRow}`, phrase`each act once`),
    "act-before": ({ act, date, earlierAct, earlierDate }) =>
      said(
        phrase`the agreement is ${done[act]} on ${date}, before it is ${done[earlierAct]} on ${earlierDate}`,
        phrase`${earlierDate} or later`,
      ),
    "act-of-other": ({ by, parties: [home, counterparty] }) =>
      said(
        phrase`${quoted(by)} is not a party to the agreement`,
        phrase`${home} or ${counterparty}`,
      ),
    "other-script": ({ marking, letter, script }) =>
      said(
        phrase`${quoted(marking)} has the letter “${letter}” of another script`,
        phrase`letters of ${script}`,
      ),
    "no-level": () =>
      said(phrase`the marking has no level`, phrase`a level, or “undetermined” as the basis`),
    "level-on-no-basis": ({ level }) =>
      said(
        phrase`level ${level} is given on no basis`,
        phrase`what the level rests on, or no level`,
      ),
    "no-marking": () =>
      said(
        phrase`the level has no marking and no note`,
        phrase`the marking, or a note that says why there is none`,
      ),
    "marking-of-nothing": ({ marking }) =>
      said(
        phrase`${quoted(marking)} is said to correspond to nothing`,
        phrase`no marking, or what the correspondence rests on`,
      ),
    "one-statement": ({ conflict }) =>
      said(phrase`${quoted(conflict)} has one statement`, phrase`two or more that differ`),
    "two-parties": ({ conflict }) =>
      said(phrase`${quoted(conflict)} is about two parties`, phrase`one party a conflict`),
    "no-language": () =>
      said(
        phrase`the source has a title or is quoted, in no language`,
        phrase`the language of its words`,
      ),
    misquoted: ({ quote, source }) =>
      said(
        phrase`${quoted(quote)} does not stand in ${source}`,
        phrase`the source's own words, word for word`,
      ),
    untranslated: ({ text }) =>
      said(
        phrase`${quoted(text)} is not translated`,
        phrase`a row of translations.csv with this text`,
      ),
    unsaid: ({ text }) =>
      said(phrase`no table says ${quoted(text)}`, phrase`a text as it stands in its cell`),
  },
});

/** In English, as the data check says it. */
export const describeProblem = describeProblemIn();

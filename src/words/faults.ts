/**
 * The clauses in which the door says what is wrong and what would be right, as it writes them, with
 * {} for what it fills in. English needs no more; another language has each of them.
 */
export type FaultClause =
  | "the source has a title or is quoted, in no language"
  | "the language of its words"
  | "a language by its code: en or sr-Latn"
  | "a resolution that says how the two statements are to be read"
  | "“{}” is not the list that the agreement is said to be on"
  | "the table could not be fetched (the server answered {})"
  | "The {} map could not be loaded (the server answered {})."
  | "a date of the calendar: 2014, 2014-05 or 2014-05-20"
  | "the marking, or a note that says why there is none"
  | "“{}” is launched here and concluded in {} in the list"
  | "no marking, or what the correspondence rests on"
  | "the file is not UTF-8, perhaps saved as cp1250"
  | "a table saved as “CSV UTF-8 (comma delimited)”"
  | "one row for each stay of a member in a group"
  | "number {} is beyond the {} entries of the list"
  | "the agreement is {} on {}, before it is {} on {}"
  | "a row of translations.csv with this text"
  | "one coordinate stands without the other"
  | "the membership ends {}, before it begins {}"
  | "the membership ends without a beginning"
  | "the membership overlaps the one in row {}"
  | "“{}”, the home state, is not a side of it"
  | "no resolution where nothing contradicts"
  | "a level, or “undetermined” as the basis"
  | "the file begins with a byte order mark"
  | "“{}” is an organization, used as a state"
  | "“{}” has the letter “{}” of another script"
  | "The {} map that was loaded is not a map."
  | "a quotation mark stands inside a cell"
  | "text follows a closing quotation mark"
  | "the column stands twice in the header"
  | "a procedure with “{}” is launched twice"
  | "the source's own words, word for word"
  | "the code of a country in parties.csv"
  | "what the level rests on, or no level"
  | "the level has no marking and no note"
  | "the marking ends {}, before it begins {}"
  | "the file is a web page, not a table"
  | "exactly one row, about this dataset"
  | "the entry in the list is incomplete"
  | "“{}” is said to correspond to nothing"
  | "“{}” is not also listed as concluded"
  | "“{}” is not a party to the agreement"
  | "the table could not be fetched ({})"
  | "the file is saved with semicolons"
  | "the whole cell in quotation marks"
  | "small letters, digits and hyphens"
  | "the agreement is {} already in row {}"
  | "a quotation mark is never closed"
  | "“{}” is not a column of this table"
  | "an address that begins with http"
  | "the code of a row of parties.csv"
  | "number {} stands twice in the list"
  | "at most 25 words, word for word"
  | "no agreement stands in the list"
  | "“{}” has an agreement with itself"
  | "“{}” is composed of itself"
  | "“{}” is about two parties"
  | "“{}” has one statement"
  | "two or more that differ"
  | "one party a conflict"
  | "a text as it stands in its cell"
  | "the table could not be fetched"
  | "“{}” begins or ends with a space"
  | "a code of letters: SRB or NATO"
  | "a comma or the end of the row"
  | "texts with “; ” between them"
  | "both coordinates, or neither"
  | "the dataset has a second row"
  | "each number of the list once"
  | "the file is saved with tabs"
  | "it ends {}, before it begins {}"
  | "the numbers {} to {}, each once"
  | "level {} is given on no basis"
  | "“{}” is not a table of facts"
  | "{} as one of the two parties"
  | "{} together, or none of them"
  | "one row for each procedure"
  | "“{}” already stands in row {}"
  | "a whole number from {} to {}"
  | "the marking has no level"
  | "the dataset has no row"
  | "the column is missing"
  | "two different parties"
  | "“{}” does not stand in {}"
  | "keys of other rows of {}"
  | "the key of a row of {}"
  | "“{}” is not translated"
  | "a file of that name"
  | "the row has {} cells"
  | "{}, as in the header"
  | "no space around it"
  | "a number from {} to {}"
  | "the file is empty"
  | "the cell is empty"
  | "“{}” cannot be read"
  | "its closing mark"
  | "it in the header"
  | "a key of its own"
  | "no table says “{}”"
  | "“{}” is not known"
  | "a header row: {}"
  | "a date after {}"
  | "its beginning"
  | "each act once"
  | "at least one"
  | "letters of {}"
  | "yes or no"
  | "{} or later"
  | "it once"
  | "one of {}"
  | "text"
  | "{} or {}";

/** How a language says what is wrong with the tables or did not come, with {} for what is filled in. */
export interface FaultWords {
  readonly row: string;
  readonly column: string;
  /** Place, what is wrong, what would be right. */
  readonly sentence: string;
  readonly clauses: Readonly<Record<FaultClause, string>>;
}

/** What is wrong, where, and what would be right, as the door says it. */
interface Fault {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
  readonly expected: string;
}

// What is filled in stands in a file or a message: it is put in last and never transliterated.
function fill(form: string, ...parts: readonly string[]): string {
  let hole = 0;
  return form.replaceAll("{}", () => parts[hole++] ?? "");
}

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** Names of columns alone are the same in every language. */
const isNames = (text: string): boolean => /^[\w-]+(, [\w-]+)*$/.test(text);

/** The clause in the language; null where it does not know it. */
export function clauseIn({ clauses }: FaultWords, english: string): string | null {
  for (const [clause, said] of Object.entries(clauses)) {
    const form = clause.split("{}").map((part) => part.replace(SPECIAL, "\\$&"));
    const filled = new RegExp(`^${form.join("(.+)")}$`, "su").exec(english)?.slice(1);
    if (filled) return fill(said, ...filled);
  }
  return isNames(english) ? english : null;
}

/** The fault as one sentence; null where the language does not know one of its clauses. */
export function faultIn(words: FaultWords, fault: Fault): string | null {
  const message = clauseIn(words, fault.message);
  const expected = clauseIn(words, fault.expected);
  if (message === null || expected === null) return null;
  const place = [
    fault.file,
    ...(fault.row === null ? [] : [fill(words.row, String(fault.row))]),
    ...(fault.column === null ? [] : [fill(words.column, fault.column)]),
  ];
  return fill(words.sentence, place.join(", "), message, expected);
}

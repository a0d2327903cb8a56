import type { CountryCode, PartyCode } from "../domain/party.ts";
import { type PartialDate, parsePartialDate } from "../domain/time.ts";

/** What is true of every cell of a column; datapackage.json and the relations are read from it. */
export type CellFacts = {
  readonly type: "string" | "integer" | "number" | "boolean";
  /** Completes "expected …" in a problem. */
  readonly expected: string;
  readonly isRequired?: boolean;
  readonly pattern?: string;
  readonly choices?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** The table whose key the cell repeats. */
  readonly references?: string;
  /** True: of the parties, only a country will do. */
  readonly isCountry?: boolean;
  /** Whether it has its row in the table of translations. */
  readonly translation?: "needed" | "possible";
};

/**
 * Text of a spreadsheet cell in, a value of the domain out; undefined where the text is none.
 * A schema library would do the same at several times the cost of a first reading, and the page
 * reads twelve thousand cells before it can draw.
 */
export interface Cell<T> {
  readonly facts: CellFacts;
  readonly read: (text: string) => T | undefined;
}

/** A kind of value, before it is said whether its cell may be empty. */
interface Kind<T> {
  readonly facts: CellFacts;
  readonly parse: (text: string) => T | undefined;
}

/** A cell that may not be empty. */
export function must<T>({ facts, parse }: Kind<T>): Cell<T> {
  return {
    facts: { ...facts, isRequired: true },
    read: (t) => (t === "" ? undefined : parse(t)),
  };
}

/** A cell that may be empty: not found, which is never "no". */
export function may<T>({ facts, parse }: Kind<T>): Cell<T | null> {
  return { facts, read: (t) => (t === "" ? null : parse(t)) };
}

function matching(pattern: RegExp, expected: string): Kind<string> {
  return {
    facts: { type: "string", pattern: pattern.source, expected },
    parse: (t) => (pattern.test(t) ? t : undefined),
  };
}

export const text: Kind<string> = { facts: { type: "string", expected: "text" }, parse: (t) => t };

/** A text that is not a source's but the dataset's own word, and is translated. */
export const said: Kind<string> = { ...text, facts: { ...text.facts, translation: "needed" } };

/** The name of a body, translated where the body is known by a name in the other language. */
export const name: Kind<string> = { ...text, facts: { ...text.facts, translation: "possible" } };

export const id = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and hyphens");

export const address = matching(/^https?:\/\/\S+$/, "an address that begins with http");

export const language = matching(
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/,
  "a language by its code: en or sr-Latn",
);

export const date: Kind<PartialDate> = {
  facts: {
    type: "string",
    pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
    expected: "a date of the calendar: 2014, 2014-05 or 2014-05-20",
  },
  parse: (t) => parsePartialDate(t) ?? undefined,
};

export const quotation: Kind<string> = {
  facts: { type: "string", expected: "at most 25 words, word for word" },
  parse: (t) => (t.split(/\s+/).length <= 25 ? t : undefined),
};

export const yesNo: Kind<boolean> = {
  facts: { type: "boolean", expected: "yes or no" },
  parse: (t) => (t === "yes" ? true : t === "no" ? false : undefined),
};

export function choice<const T extends string>(...choices: readonly T[]): Kind<T> {
  return {
    facts: { type: "string", choices, expected: `one of ${choices.join(", ")}` },
    parse: (t) => choices.find((c) => c === t),
  };
}

function numeric(type: "integer" | "number", minimum: number, maximum: number): Kind<number> {
  const [pattern, noun] =
    type === "integer" ? [/^-?\d+$/, "a whole number"] : [/^-?\d+(\.\d+)?$/, "a number"];
  return {
    facts: { type, minimum, maximum, expected: `${noun} from ${minimum} to ${maximum}` },
    parse: (t) => (pattern.test(t) && +t >= minimum && +t <= maximum ? +t : undefined),
  };
}

export const integer = (minimum: number, maximum: number) => numeric("integer", minimum, maximum);
export const decimal = (minimum: number, maximum: number) => numeric("number", minimum, maximum);

export const keyOf = (table: string): string => `the key of a row of ${table}.csv`;

/** The key of a row of another table. */
export function reference(table: string): Kind<string> {
  const facts: CellFacts = { type: "string", references: table, expected: keyOf(table) };
  return { facts, parse: (t) => t };
}

const codeOfLetters = matching(/^[A-Za-z]{2,8}$/, "a code of letters: SRB or NATO");

/** A code that parties are known by, and that has a name. */
export const partyCode: Kind<string> = {
  ...codeOfLetters,
  facts: { ...codeOfLetters.facts, references: "names" },
};

const parties = (expected: string, isCountry: boolean): CellFacts => ({
  type: "string",
  references: "parties",
  isCountry,
  expected,
});

// The relations vouch for the brand before a row reaches the domain.
export const party: Kind<PartyCode> = {
  facts: parties("the code of a row of parties.csv", false),
  parse: (t) => t as PartyCode,
};

export const country: Kind<CountryCode> = {
  facts: parties("the code of a country in parties.csv", true),
  parse: (t) => t as CountryCode,
};

/** Several texts in one cell, "one; two"; none where it is empty. */
export const many: Cell<readonly string[]> = {
  facts: { type: "string", expected: "texts with “; ” between them" },
  read: (t) => {
    const parts = t === "" ? [] : t.split("; ");
    return parts.every((part) => part.trim() !== "") ? parts : undefined;
  },
};

export const manySaid: typeof many = {
  ...many,
  facts: { ...many.facts, translation: "needed" },
};

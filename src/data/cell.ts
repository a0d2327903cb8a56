import type { CountryCode, PartyCode } from "../domain/party.ts";
import { type PartialDate, parsePartialDate } from "../domain/time.ts";
import type { CellForm } from "../faults/cellForm.ts";

/** What is true of every cell of a column; datapackage.json and the relations are read from it. */
export interface CellFacts {
  readonly form: CellForm;
  readonly isRequired?: boolean;
  /** Whether it has its row in the table of translations. */
  readonly translation?: "needed" | "possible";
}

/**
 * Text of a spreadsheet cell in, a value of the domain out; undefined where the text is none.
 * A schema library would give the check and the type alone: docs/decisions/no-schema-library.md.
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

/** How the text of a cell must look that has no meaning to be read from it. */
export const patterns = {
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  "party-code": /^[A-Za-z]{2,8}$/,
  address: /^https?:\/\/\S+$/,
  language: /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/,
};

function matching(kind: keyof typeof patterns): Kind<string> {
  const pattern = patterns[kind];
  return { facts: { form: { kind } }, parse: (t) => (pattern.test(t) ? t : undefined) };
}

export const text: Kind<string> = { facts: { form: { kind: "text" } }, parse: (t) => t };

/** A text that is not a source's but the dataset's own word, and is translated. */
export const said: Kind<string> = { ...text, facts: { ...text.facts, translation: "needed" } };

/** The name of a body, translated where the body is known by a name in the other language. */
export const name: Kind<string> = { ...text, facts: { ...text.facts, translation: "possible" } };

export const id = matching("id");
/** A code that parties are known by, and that has a name. */
export const partyCode = matching("party-code");
export const address = matching("address");
export const language = matching("language");

export const date: Kind<PartialDate> = {
  facts: { form: { kind: "date" } },
  parse: (t) => parsePartialDate(t) ?? undefined,
};

const mostWords = 25;

export const quotation: Kind<string> = {
  facts: { form: { kind: "quotation", mostWords } },
  parse: (t) => (t.split(/\s+/).length <= mostWords ? t : undefined),
};

export const yesNo: Kind<boolean> = {
  facts: { form: { kind: "yes-no" } },
  parse: (t) => (t === "yes" ? true : t === "no" ? false : undefined),
};

export function choice<const T extends string>(...choices: readonly T[]): Kind<T> {
  return {
    facts: { form: { kind: "choice", choices } },
    parse: (t) => choices.find((c) => c === t),
  };
}

function numeric(kind: "integer" | "number", minimum: number, maximum: number): Kind<number> {
  const pattern = kind === "integer" ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
  return {
    facts: { form: { kind, minimum, maximum } },
    parse: (t) => (pattern.test(t) && +t >= minimum && +t <= maximum ? +t : undefined),
  };
}

export const integer = (minimum: number, maximum: number) => numeric("integer", minimum, maximum);
export const decimal = (minimum: number, maximum: number) => numeric("number", minimum, maximum);

/** The key of a row of another table. */
export const reference = (table: string): Kind<string> => ({
  facts: { form: { kind: "reference", table } },
  parse: (t) => t,
});

// The relations vouch for the brand before a row reaches the domain.
export const party: Kind<PartyCode> = {
  facts: { form: { kind: "party" } },
  parse: (t) => t as PartyCode,
};

export const country: Kind<CountryCode> = {
  facts: { form: { kind: "country" } },
  parse: (t) => t as CountryCode,
};

/** The table whose key a cell of the form repeats; none where it repeats none. */
export function tableOf(form: CellForm): string | undefined {
  switch (form.kind) {
    case "reference":
      return form.table;
    case "party-code":
      return "names";
    case "party":
    case "country":
      return "parties";
    default:
      return undefined;
  }
}

/** Several texts in one cell, "one; two"; none where it is empty. */
export const many: Cell<readonly string[]> = {
  facts: { form: { kind: "texts" } },
  read: (t) => {
    const parts = t === "" ? [] : t.split("; ");
    return parts.every((part) => part.trim() !== "") ? parts : undefined;
  },
};

export const manySaid: typeof many = {
  ...many,
  facts: { ...many.facts, translation: "needed" },
};

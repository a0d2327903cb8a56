import type { DateKind } from "../../domain/reckoning.ts";
import type { Standing } from "../../domain/stateQuery.ts";
import { panelWords } from "../panelWords.ts";
import { numberWord, pluralOf } from "../plural.ts";
import { NUMBERS_IN_TEXT } from "./first.ts";

/** What is asked about states, and how many it found; groups by their short names. */
export interface FoundSaying {
  readonly year: number;
  readonly within: readonly string[];
  readonly outside: readonly string[];
  readonly standings: readonly Standing[];
  /** Which date counts: what is concluded by the list may not be signed by a source. */
  readonly dates: DateKind;
  /** How many are in and outside the groups as asked, and how many of those are found. */
  readonly total: number;
  readonly count: number;
  /** Those found, joined; "" where there are none, or too many for a sentence. */
  readonly names: string;
}

const plural = pluralOf<"one">("en-GB");

const list = (items: readonly string[], type: "conjunction" | "disjunction"): string =>
  new Intl.ListFormat("en-GB", { type }).format(items);

/** "SEENSA members, excluding NATO members": no article, whatever the group is called. */
function asked({ within, outside }: FoundSaying, total: number): string {
  const [first, ...more] = within;
  const members = plural(total, { one: "member", other: "members" });
  const states = plural(total, { one: "state", other: "states" });
  const excluded = outside.length > 0 ? `, excluding ${list(outside, "conjunction")} members` : "";
  if (first === undefined) return `${states} in this atlas${excluded}`;
  if (more.length === 0) return `${first} ${members}${excluded}`;
  return `${states} among ${list(within, "conjunction")} members alike${excluded}`;
}

const DONE: Readonly<Record<DateKind, string>> = {
  listed: "concluded",
  signed: "signed",
  "in-force": "that has entered into force",
};

/** One whose act a source dates later is in the list, and stands with those that are not. */
const OR_NOT_YET: Readonly<Record<DateKind, string>> = {
  listed: "",
  signed: " or not signed by then",
  "in-force": " or not in force by then",
};

const predicates: Readonly<Record<Standing, (count: number, dates: DateKind) => string>> = {
  concluded: (count, dates) =>
    `${plural(count, { one: "has", other: "have" })} an agreement ${DONE[dates]}`,
  "listed-as-both": (count) =>
    plural(count, { one: "is listed as both", other: "are listed as both" }),
  undated: (count) =>
    plural(count, {
      one: "is in the list without that date",
      other: "are in the list without that date",
    }),
  launched: (count) =>
    plural(count, { one: "has a procedure launched", other: "have a procedure launched" }),
  "outside-the-list": (count) =>
    plural(count, {
      one: "has an agreement found outside the list",
      other: "have an agreement found outside the list",
    }),
  "not-in-the-list": (count, dates) =>
    plural(count, { one: "is not in the list", other: "are not in the list" }) + OR_NOT_YET[dates],
};

const predicate = ({ standings, dates }: FoundSaying, count: number): string =>
  list(
    standings.map((standing) => predicates[standing](count, dates)),
    "disjunction",
  );

const number = (count: number): string => numberWord(count, NUMBERS_IN_TEXT);

function sentence(said: FoundSaying): string {
  const { year, standings, total, count } = said;
  const names = said.names === "" ? "" : `: ${said.names}`;
  const aside = said.outside.length > 0 ? "," : "";
  if (total === 0) return `As of ${year}, there are no ${asked(said, 0)}.`;
  if (standings.length === 0) {
    const there = plural(total, { one: "there is", other: "there are" });
    return `As of ${year}, ${there} ${number(total)} ${asked(said, total)}${names}.`;
  }
  if (count === 0) {
    const one = predicate(said, 1);
    return `As of ${year}, among ${number(total)} ${asked(said, total)}${aside} there is none that ${one}.`;
  }
  return `As of ${year}, of ${number(total)} ${asked(said, total)}, ${number(count)} ${predicate(said, count)}${names}.`;
}

/** English of the panel that finds states by group and standing. */
export const finderEn = {
  kind: "Groups and the list",
  heading: "Find states",
  groups: "Members of",
  choices: { any: "any", within: "in", outside: "not in" },
  choice: (group: string, choice: string) => `${group}: ${choice}`,
  standings: {
    heading: "In the list",
    "listed-as-both": "Listed as both†",
    launched: "Procedure launched",
  },
  sentence,
  /** While nothing is asked. */
  ask: "Choose groups, and what the list says of their members.",
  found: "Found",
  nothing: "Nothing matches.",
  clear: "Clear the filters",
  of: (count: number, total: number) => `${count} of ${total}`,
  homeLeftOut: (home: string) => `${home}, the home state, is left out.`,
  notClassed: (name: string) => `${name} is not classed and is not counted.`,
  unsettled: "Told and not counted",
  unsettledNote: "No source says since when they are members.",
  soughtAmong: "Sought among the states that the list names or a group has had as members.",
  noYear: "no year",
  basis: "How do we know",
  membersAsOf: (year: number, count: number) => `members as of ${year}: ${count}`,
  theList: "The list of agreements",
};

/** What the panel that finds states says. */
export const finderWords = panelWords("finder", finderEn);

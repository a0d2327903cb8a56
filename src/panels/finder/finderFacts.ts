import { type Dataset, statusAsOf } from "../../domain/dataset.ts";
import { type Initiative, membersAsOf, staysIn } from "../../domain/initiative.ts";
import type { CountryCode } from "../../domain/party.ts";
import type { Citation } from "../../domain/source.ts";
import {
  type FoundStates,
  STANDINGS,
  type Standing,
  type StateQuery,
  standingOf,
} from "../../domain/stateQuery.ts";
import { actOfStatus } from "../../domain/status.ts";
import type { Year } from "../../domain/time.ts";
import type { AreaClass } from "../../layers/layer.ts";
import { finderWords } from "../../words/english/finder.ts";
import { reckonedSayings, type Words } from "../../words/words.ts";

/** Whether a state must be in a group, must not be, or may be. */
export const CHOICES = ["within", "outside", "any"] as const;
export type Choice = (typeof CHOICES)[number];

export function choiceOf({ within, outside }: StateQuery, group: string): Choice {
  if (within.includes(group)) return "within";
  return outside.includes(group) ? "outside" : "any";
}

/** The groups that can be asked about: those with members of their own. */
export const askedGroups = ({ initiatives, memberships }: Dataset): readonly Initiative[] =>
  initiatives.filter(({ id }) => staysIn(memberships, id).length > 0);

/** The same question with another choice for a group; the groups in the order of the dataset. */
export function withChoice(
  query: StateQuery,
  group: string,
  choice: Choice,
  dataset: Dataset,
): StateQuery {
  const of = (id: string): Choice => (id === group ? choice : choiceOf(query, id));
  const chosen = (wanted: Choice) =>
    askedGroups(dataset)
      .map(({ id }) => id)
      .filter((id) => of(id) === wanted);
  return { ...query, within: chosen("within"), outside: chosen("outside") };
}

/** The same question with a standing asked for or no more; what is concluded includes "both". */
export function withStanding(query: StateQuery, standing: Standing, isAsked: boolean): StateQuery {
  const asked = STANDINGS.filter((each) =>
    each === standing ? isAsked : query.standings.includes(each),
  );
  const standings = asked.includes("concluded")
    ? asked.filter((each) => each !== "listed-as-both")
    : asked;
  return { ...query, standings };
}

/** The name of a standing, by the date that counts. */
export function standingLabel(standing: Standing, words: Words): string {
  switch (standing) {
    case "concluded":
      return words.message.standings.concluded;
    case "undated":
      return reckonedSayings(words).act.undated.heading;
    case "outside-the-list":
      return reckonedSayings(words).outside.heading;
    case "not-in-the-list":
      return words.message.key.notInTheList;
    default:
      return finderWords(words).standings[standing];
  }
}

/** How many of those in and outside the groups as asked have a standing; "both" is concluded too. */
export function countOfStanding(dataset: Dataset, answer: FoundStates, standing: Standing): number {
  return [...answer.found, ...answer.others].filter((state) => {
    const own = standingOf(dataset, state, answer.year, answer.reckoning);
    return own === standing || (own === "listed-as-both" && standing === "concluded");
  }).length;
}

export interface FoundGroup {
  readonly standing: Standing;
  readonly states: readonly CountryCode[];
}

/**
 * The found by standing: the concluded in the order of their years and of the list, the others by
 * name. One that is listed as both stands among the concluded, unless it was asked for by that name.
 */
export function foundGroups(
  dataset: Dataset,
  { found, query, year, reckoning }: FoundStates,
  classAsOf: (state: CountryCode, year: Year) => AreaClass,
  compare: (a: CountryCode, b: CountryCode) => number,
): readonly FoundGroup[] {
  const headOf = (state: CountryCode) => {
    const own = standingOf(dataset, state, year, reckoning);
    const isOwnHead = query.standings.includes("listed-as-both");
    return own === "listed-as-both" && !isOwnHead ? "concluded" : own;
  };
  // Of several with one party, the first: those outside the list come last.
  const place = new Map(
    dataset.agreements.map(({ counterparty }, index) => [counterparty, index] as const).reverse(),
  );
  const order = (a: CountryCode, b: CountryCode): number => {
    const [first, second] = [classAsOf(a, year).year, classAsOf(b, year).year];
    if (first === null || second === null) return compare(a, b);
    return first - second || (place.get(a) ?? 0) - (place.get(b) ?? 0);
  };
  return STANDINGS.map((standing) => ({
    standing,
    states: found.filter((state) => headOf(state) === standing).sort(order),
  })).filter(({ states }) => states.length > 0);
}

/** A group that is asked about, how many states were its members, and what that rests on. */
export interface AskedGroup {
  readonly initiative: Initiative;
  readonly members: number;
  readonly citations: readonly Citation[];
}

/** Each source of its members once, as a whole: the words of each stay stand in the group's panel. */
export function basisOf(
  dataset: Dataset,
  { within, outside }: StateQuery,
  year: Year,
): readonly AskedGroup[] {
  return askedGroups(dataset)
    .filter(({ id }) => within.includes(id) || outside.includes(id))
    .map((initiative) => {
      const stays = staysIn(dataset.memberships, initiative.id);
      const sources = new Set(stays.flatMap(({ citations }) => citations.map((c) => c.source)));
      const members = membersAsOf(dataset.memberships, initiative.id, year);
      return {
        initiative,
        members: members.filter((code) => dataset.parties.get(code)?.kind !== "organization")
          .length,
        citations: [...sources].map((source) => ({ source, quote: null, place: null })),
      };
    });
}

/** The sources of the dates by which the found stand as they do, where these are not the list's. */
export function datesOf(dataset: Dataset, { found, year, reckoning }: FoundStates) {
  const acts = found.flatMap(
    (state) => actOfStatus(statusAsOf(dataset, state, year, reckoning)) ?? [],
  );
  const sources = new Set(acts.map(({ citations: [first] }) => first.source));
  return [...sources].map((source): Citation => ({ source, quote: null, place: null }));
}

import { type Dataset, statusAsOf } from "./dataset.ts";
import { once } from "./indexes.ts";
import { type InitiativeId, staysIn } from "./initiative.ts";
import type { CountryCode, PartyCode } from "./party.ts";
import { AS_LISTED, isRecordCounted, type Reckoning } from "./reckoning.ts";
import type { Status } from "./status.ts";
import { hasHappenedAsOf, holdsAsOf, type Interval, type Year } from "./time.ts";

/** How a state that is asked for can stand. Of an act still to come the list says nothing yet. */
export type Standing = Exclude<Status["kind"], "home" | "not-classed" | "not-yet">;

/** In the order of the key. */
export const STANDINGS = [
  "concluded",
  "listed-as-both",
  "undated",
  "launched",
  "outside-the-list",
  "not-in-the-list",
] as const satisfies readonly Standing[];

/** A question about states: members of all of some groups and of none of others, by standing. */
export interface StateQuery {
  readonly within: readonly InitiativeId[];
  readonly outside: readonly InitiativeId[];
  /** Any of these; none named: whatever the list says. */
  readonly standings: readonly Standing[];
}

export const EVERY_STATE: StateQuery = { within: [], outside: [], standings: [] };

/** A state of which a group's sources do not settle whether it is a member as of the year. */
export interface UnsettledState {
  readonly state: CountryCode;
  /** Groups that it is told to be in, with no source that says since when. */
  readonly groups: readonly InitiativeId[];
}

export interface FoundStates {
  readonly query: StateQuery;
  readonly year: Year;
  readonly reckoning: Reckoning;
  readonly found: readonly CountryCode[];
  /** In and outside the groups as asked, of another standing. */
  readonly others: readonly CountryCode[];
  /** Told, and not counted. */
  readonly unsettled: readonly UnsettledState[];
  /** As asked but for a standing: the atlas does not class them. */
  readonly notClassed: readonly CountryCode[];
  /** The home state is as asked but for a standing; it is left out. */
  readonly includesHome: boolean;
}

/** An entry listed as both is concluded too: a conclusion outranks a launch, as in every count. */
const standsAs = (standing: Standing, asked: readonly Standing[]): boolean =>
  asked.length === 0 ||
  asked.includes(standing) ||
  (standing === "listed-as-both" && asked.includes("concluded"));

/** How a state stands as of a year; the home state and what is not classed are outside of it. */
export function standingOf(
  dataset: Dataset,
  state: CountryCode,
  year: Year,
  reckoning: Reckoning,
): Standing | "home" | "not-classed" {
  const { kind } = statusAsOf(dataset, state, year, reckoning);
  return kind === "not-yet" ? "not-in-the-list" : kind;
}

/**
 * The states among which is sought: those that the list names, concluded or launched, those with a
 * record that counts beside it, and those that any group is told to have had as a member.
 * Organizations are members of none.
 */
function statesIn(
  { agreements, memberships, parties }: Dataset,
  reckoning: Reckoning,
): readonly CountryCode[] {
  const codes = new Set<PartyCode>([
    ...agreements
      .filter(
        (agreement) =>
          agreement.listed ?? agreement.launched ?? isRecordCounted(agreement, reckoning),
      )
      .map(({ counterparty }) => counterparty),
    ...memberships.map(({ member }) => member),
  ]);
  return [...codes].flatMap((code) => {
    const party = parties.get(code);
    return party && party.kind !== "organization" ? [party.code] : [];
  });
}

const statesOf = once((dataset: Dataset) =>
  once((reckoning: Reckoning) => statesIn(dataset, reckoning)),
);

const hasEnded = ({ to }: Interval, year: Year): boolean =>
  to !== null && hasHappenedAsOf(to, year);

/** The members as of the year, and those of whom no source says since when. */
function membershipOf({ memberships }: Dataset, initiative: InitiativeId, year: Year) {
  const stays = staysIn(memberships, initiative);
  return {
    initiative,
    members: new Set(
      stays.filter(({ interval }) => holdsAsOf(interval, year)).map(({ member }) => member),
    ),
    undated: new Set(
      stays
        .filter(({ interval }) => interval.from === null && !hasEnded(interval, year))
        .map(({ member }) => member),
    ),
  };
}

/**
 * The states that a question finds as of a year. A state is found or among the others only where
 * every membership asked about is settled; one answer that rules it out is enough to leave it out.
 */
export function statesFound(
  dataset: Dataset,
  query: StateQuery,
  year: Year,
  reckoning: Reckoning = AS_LISTED,
): FoundStates {
  const groupsOf = (ids: readonly InitiativeId[]) =>
    ids.map((initiative) => membershipOf(dataset, initiative, year));
  const within = groupsOf(query.within);
  const outside = groupsOf(query.outside);
  const found: CountryCode[] = [];
  const others: CountryCode[] = [];
  const unsettled: UnsettledState[] = [];
  const notClassed: CountryCode[] = [];
  let includesHome = false;
  for (const state of statesOf(dataset)(reckoning)) {
    const isRuledOut =
      within.some(({ members, undated }) => !members.has(state) && !undated.has(state)) ||
      outside.some(({ members }) => members.has(state));
    if (isRuledOut) continue;
    const groups = [...within, ...outside]
      .filter(({ members, undated }) => undated.has(state) && !members.has(state))
      .map(({ initiative }) => initiative);
    const kind = standingOf(dataset, state, year, reckoning);
    if (kind === "home") includesHome = true;
    else if (kind === "not-classed") notClassed.push(state);
    else if (groups.length === 0) (standsAs(kind, query.standings) ? found : others).push(state);
    else if (standsAs(kind, query.standings)) unsettled.push({ state, groups });
  }
  return { query, year, reckoning, found, others, unsettled, notClassed, includesHome };
}

import { groupedBy, once } from "./indexes.ts";
import type { PartyCode, TextInLanguages } from "./party.ts";
import type { Evidence } from "./source.ts";
import { holdsAsOf, type Interval, type PartialDate, type Year } from "./time.ts";

/** "6s", "seensa", "nato": also the layer's id in the address. */
export type InitiativeId = string;

/** Shape that stands for an initiative wherever colour must not be the only sign. */
export type MarkShape = "asterisk" | "disc" | "square" | "diamond" | "star" | "ring" | "triangle";

/** A group of states: a regional initiative, or an alliance or union. */
export interface Initiative extends Evidence {
  readonly id: InitiativeId;
  readonly kind: "initiative" | "alliance";
  readonly name: TextInLanguages;
  readonly shortName: TextInLanguages;
  /** null: kept for its facts, without a layer of its own. */
  readonly mark: MarkShape | null;
  /** The same group as a party that concludes for itself: NATO, the EU. */
  readonly organization: PartyCode | null;
  /** When the group began, as precise as its source. */
  readonly started: PartialDate | null;
  /** What the home state is to the group, in words. */
  readonly homeRelation: string | null;
  /** Groups whose members together are its members, where it has no list of its own. */
  readonly composedOf: readonly InitiativeId[];
  /** Whether the markings of its members were looked for, those also who are not in the list. */
  readonly areMarkingsSought: boolean;
  /** Where sources disagree about the group, what each says. */
  readonly conflict: string | null;
}

export type MembershipRole = "member" | "participant";

/** One stay of one party in one group. A party that left and came back has two. */
export interface Membership extends Evidence {
  readonly initiative: InitiativeId;
  readonly member: PartyCode;
  readonly role: MembershipRole;
  /** A stay whose beginning is not known is told, and never counted. */
  readonly interval: Interval;
}

const byGroup = once((memberships: readonly Membership[]) =>
  groupedBy(memberships, ({ initiative }) => initiative),
);
const byMember = once((memberships: readonly Membership[]) =>
  groupedBy(memberships, ({ member }) => member),
);

const NONE: readonly Membership[] = [];

/** The stays in a group, in the order of the table. */
export const staysIn = (
  memberships: readonly Membership[],
  initiative: InitiativeId,
): readonly Membership[] => byGroup(memberships).get(initiative) ?? NONE;

/** The stays of a party, in the order of the table. */
export const staysOf = (
  memberships: readonly Membership[],
  member: PartyCode,
): readonly Membership[] => byMember(memberships).get(member) ?? NONE;

/** The members at the end of the year, in the order of the table. */
export function membersAsOf(
  memberships: readonly Membership[],
  initiative: InitiativeId,
  year: Year,
): readonly PartyCode[] {
  const members = staysIn(memberships, initiative)
    .filter(({ interval }) => holdsAsOf(interval, year))
    .map(({ member }) => member);
  return [...new Set(members)];
}

import { type Coverage, coverageAsOf } from "../../../domain/coverage.ts";
import type { Meeting } from "../../../domain/gathering.ts";
import { type Initiative, type Membership, staysIn } from "../../../domain/initiative.ts";
import type { PartyCode } from "../../../domain/party.ts";
import { compareDates, endOf, firstDayOf, holdsAsOf } from "../../../domain/time.ts";
import type { ReadingAsOf } from "../../../reading/reading.ts";

/** What the atlas can say of one group as of a year. */
export interface InitiativeFacts {
  readonly coverage: Coverage;
  /** Stays that hold at the end of the year, in the order of their beginnings. */
  readonly current: readonly Membership[];
  /** Stays that had ended by then, in the order of their ends. */
  readonly former: readonly Membership[];
  readonly later: readonly Membership[];
  /** Stays whose beginning no source gives: told, never counted. */
  readonly undated: readonly Membership[];
  /** All its meetings in order of date, whatever the year shown. */
  readonly meetings: readonly Meeting[];
  /** Groups whose members together are its members. */
  readonly composedOf: readonly Initiative[];
}

const byBeginning = ({ interval: a }: Membership, { interval: b }: Membership): number =>
  a.from && b.from ? compareDates(a.from, b.from) : 0;
const byEnd = ({ interval: a }: Membership, { interval: b }: Membership): number =>
  a.to && b.to ? compareDates(a.to, b.to) : 0;

export function initiativeFacts(
  { dataset, year, reckoning }: Pick<ReadingAsOf, "dataset" | "year" | "reckoning">,
  { id, composedOf }: Initiative,
): InitiativeFacts {
  const stays = staysIn(dataset.memberships, id);
  const dated = stays.filter(({ interval }) => interval.from !== null).sort(byBeginning);
  const isLater = ({ interval: { from } }: Membership): boolean =>
    from !== null && firstDayOf(from) > endOf(year);
  const current = dated.filter(({ interval }) => holdsAsOf(interval, year));
  return {
    coverage: coverageAsOf(dataset, id, year, reckoning),
    current,
    later: dated.filter(isLater),
    former: dated.filter((stay) => !isLater(stay) && !current.includes(stay)).sort(byEnd),
    undated: stays.filter(({ interval }) => interval.from === null),
    meetings: dataset.meetings.filter(({ initiative }) => initiative === id),
    composedOf: dataset.initiatives.filter((other) => composedOf.includes(other.id)),
  };
}

/** Who is listed at which meeting: only meetings of which a list was found. */
export interface AttendanceMatrix {
  readonly meetings: readonly Meeting[];
  readonly delegations: readonly PartyCode[];
}

/** The delegations in the order in which a list first names them, then members that none names. */
export function attendanceMatrix({ meetings, current }: InitiativeFacts): AttendanceMatrix {
  const listed = meetings.filter(({ attendance }) => attendance.length > 0);
  const named = listed.flatMap(({ attendance }) => attendance.map(({ party }) => party));
  const members = current.map(({ member }) => member);
  return { meetings: listed, delegations: [...new Set([...named, ...members])] };
}

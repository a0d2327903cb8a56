import { type Agreement, isOutsideTheList } from "../../../domain/agreement.ts";
import { agreementsWith, type Dataset } from "../../../domain/dataset.ts";
import type { Attendance, Meeting } from "../../../domain/gathering.ts";
import {
  type Initiative,
  type Membership,
  membersAsOf,
  staysOf,
} from "../../../domain/initiative.ts";
import type { PartyCode } from "../../../domain/party.ts";
import { datingOf } from "../../../domain/reckoning.ts";
import type { Status } from "../../../domain/status.ts";
import { tallyAsOf } from "../../../domain/tally.ts";
import { compareDates, holdsAsOf, type Year } from "../../../domain/time.ts";
import type { LayerList } from "../../../layers/index.ts";
import type { ReadingAsOf } from "../../../reading/reading.ts";
import { numberOnMap } from "../../signs/meetingWords.ts";
import { statusOf } from "../../signs/statusWords.ts";

export interface MembershipFact {
  readonly initiative: Initiative;
  readonly membership: Membership;
  /** True when the home state is a member too, as of the same year. */
  readonly isSharedWithHome: boolean;
}

export interface MeetingFact {
  readonly meeting: Meeting;
  /** Its number on the map; null for one that the list's own page does not tell of. */
  readonly number: number | null;
  /** null: it took place in the party's country. */
  readonly attendance: Attendance | null;
}

/** What the atlas can say of one party as of a year, in the order in which the panel says it. */
export interface PartyFacts {
  readonly status: Status;
  /** The agreement or procedure of the list, whether or not it was listed as of the year. */
  readonly onList: Agreement | null;
  /** Agreements that the list does not name, found in other sources. */
  readonly elsewhere: readonly Agreement[];
  readonly memberships: readonly MembershipFact[];
  /** Stays whose beginning no source gives: told, never counted. */
  readonly undated: readonly MembershipFact[];
  /** Initiatives with a layer of their own that the party is not in. */
  readonly notMemberOf: readonly Initiative[];
  readonly meetings: readonly MeetingFact[];
  /** Others of the list whose agreement has the same year, in list order. */
  readonly sameYear: readonly PartyCode[];
}

function membershipFacts(
  dataset: Dataset,
  party: PartyCode,
  year: Year,
): Pick<PartyFacts, "memberships" | "undated" | "notMemberOf"> {
  const memberships: MembershipFact[] = [];
  const undated: MembershipFact[] = [];
  const notMemberOf: Initiative[] = [];
  // A group of states is not one that an organisation could be a member of.
  const isOrganization = dataset.parties.get(party)?.kind === "organization";
  for (const initiative of dataset.initiatives) {
    const members = membersAsOf(dataset.memberships, initiative.id, year);
    const isSharedWithHome = members.includes(dataset.home);
    const stays = staysOf(dataset.memberships, party).filter(
      (stay) => stay.initiative === initiative.id,
    );
    const current = stays.find(({ interval }) => holdsAsOf(interval, year));
    const unknown = stays.find(({ interval }) => interval.from === null);
    if (current) memberships.push({ initiative, membership: current, isSharedWithHome });
    else if (unknown) undated.push({ initiative, membership: unknown, isSharedWithHome });
    else if (!isOrganization && initiative.mark !== null) notMemberOf.push(initiative);
  }
  return { memberships, undated, notMemberOf };
}

function meetingFacts(
  dataset: Dataset,
  layers: LayerList,
  party: PartyCode,
): readonly MeetingFact[] {
  const factOf = (meeting: Meeting, attendance: Attendance | null): MeetingFact => ({
    meeting,
    number: numberOnMap(layers, meeting.id),
    attendance,
  });
  const hosted = dataset.meetings.filter(({ place }) => place.country === party);
  const attended = dataset.meetings.flatMap((meeting) => {
    const attendance = meeting.attendance.find((present) => present.party === party);
    return attendance && meeting.place.country !== party ? [factOf(meeting, attendance)] : [];
  });
  return [...hosted.map((meeting) => factOf(meeting, null)), ...attended];
}

export function partyFacts(reading: ReadingAsOf, party: PartyCode): PartyFacts {
  const { dataset, layers, year, reckoning } = reading;
  const agreements = agreementsWith(dataset, party);
  const onList = agreements.find((agreement) => !isOutsideTheList(agreement)) ?? null;
  const yearOf = (agreement: Agreement) => datingOf(agreement, reckoning.dates)?.year;
  const ownYear = onList ? yearOf(onList) : undefined;
  return {
    status: statusOf(reading, party),
    onList,
    elsewhere: agreements.filter(isOutsideTheList),
    ...membershipFacts(dataset, party, year),
    meetings: meetingFacts(dataset, layers, party),
    sameYear: tallyAsOf(dataset, year, reckoning)
      .concluded.filter((other) => other !== onList && yearOf(other) === ownYear)
      .map(({ counterparty }) => counterparty),
  };
}

/** The acts of a treaty in order of their dates. */
export const datedActs = (agreement: Agreement) =>
  [...agreement.acts].sort((a, b) => compareDates(a.date, b.date));

/** The first of its dates; of an entry of the list without one, the year in the list. */
const beginningOf = (agreement: Agreement): string => {
  const [first] = datedActs(agreement);
  return first ? first.date : String(agreement.listed?.year ?? "");
};

/** All agreements of the party of which more is told than the list says, in order of time. */
export function agreementsInOrder({ onList, elsewhere }: PartyFacts): readonly Agreement[] {
  const isTold =
    onList?.listed &&
    (onList.acts.length > 0 || onList.title !== null || onList.evidence.note !== null);
  return [...(isTold ? [onList] : []), ...elsewhere].sort((a, b) =>
    beginningOf(a) < beginningOf(b) ? -1 : 1,
  );
}

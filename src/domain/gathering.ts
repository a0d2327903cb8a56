import type { InitiativeId } from "./initiative.ts";
import type { CountryCode, PartyCode } from "./party.ts";
import type { Evidence } from "./source.ts";
import type { PartialDate } from "./time.ts";

/** A named place; coordinates in degrees, null where the source names no place to put a mark on. */
export interface Place {
  readonly city: string | null;
  readonly country: CountryCode | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

export interface Attendance extends Evidence {
  readonly meeting: string;
  readonly party: PartyCode;
}

/** What the home state was at a meeting; "not listed" is not absent. */
export type HomeRole = "host" | "co-organiser" | "participant" | "not listed" | "unknown";

export interface Meeting extends Evidence {
  readonly id: string;
  /** The group that met, or null: a meeting of the home state with the organization of its cooperation. */
  readonly initiative: InitiativeId | null;
  /** Series as the research names it: "SEENSA", "NATO-Serbia 2017". */
  readonly series: string;
  readonly number: number | null;
  /** False when the number is inferred from the meetings before and after. */
  readonly isNumberStated: boolean;
  readonly title: string;
  readonly start: PartialDate;
  readonly end: PartialDate | null;
  /** The date that the publishing authority's own page gives; null where it does not tell of it. */
  readonly listedDate: PartialDate | null;
  readonly place: Place;
  /** False where the place has another source, or none. */
  readonly isPlaceOnListPage: boolean;
  readonly organizers: readonly string[];
  /** Guests and bodies beside the delegations, as the source names them. */
  readonly otherParticipants: readonly string[];
  readonly homeRole: HomeRole | null;
  readonly topic: string | null;
  readonly state: "held" | "announced" | "not found";
  /** True when the publishing authority's own page tells of it. */
  readonly isOnListPage: boolean;
  /** True when one of the source pages that the dataset starts from tells of it. */
  readonly isOnSourcePages: boolean;
  readonly attendance: readonly Attendance[];
  readonly isAttendanceComplete: boolean;
  readonly conflict: string | null;
}

export type MilestoneCategory =
  | "context"
  | "KFOR"
  | "UN"
  | "trust fund"
  | "reform"
  | "partnership"
  | "presence"
  | "science"
  | "parliament"
  | "classified information"
  | "law"
  | "training"
  | "dialogue"
  | "political dialogue"
  | "exercise"
  | "strategy";

export interface Milestone extends Evidence {
  readonly id: string;
  readonly date: PartialDate;
  readonly title: string;
  readonly category: MilestoneCategory;
  readonly place: Place;
  readonly isOnSourcePages: boolean;
  readonly conflict: string | null;
}

/** Where an institution is that takes part in a project; it may be far from the project's own place. */
export interface PartnerPlace extends Evidence {
  readonly partner: string;
  readonly place: Place;
}

export interface CooperationProject extends Evidence {
  readonly id: string;
  readonly name: string;
  readonly programme: string;
  readonly state: string;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  /** In `currency`; null when the source gives none. */
  readonly amount: number | null;
  /** ISO 4217; null when the source names no currency, which is shown and not guessed. */
  readonly currency: string | null;
  readonly figures: string | null;
  readonly partners: string | null;
  readonly place: Place;
  readonly partnerPlaces: readonly PartnerPlace[];
  readonly isOnSourcePages: boolean;
  readonly conflict: string | null;
}

export type StrategyCategory =
  | "documents"
  | "interest"
  | "interest-beyond"
  | "threat"
  | "principle"
  | "regional-cooperation"
  | "regional-threat"
  | "nato"
  | "eu"
  | "international-military";

/** A statement of the home state's strategies. */
export interface StrategyStatement extends Evidence {
  readonly category: StrategyCategory;
  readonly order: number;
  readonly text: string;
  readonly isParaphrase: boolean;
}

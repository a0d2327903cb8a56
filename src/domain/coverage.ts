import { type Dataset, statusAsOf } from "./dataset.ts";
import { type InitiativeId, membersAsOf } from "./initiative.ts";
import type { CountryCode } from "./party.ts";
import { AS_LISTED, type Reckoning } from "./reckoning.ts";
import type { Status } from "./status.ts";
import type { Year } from "./time.ts";

/**
 * Who of a group is on the home state's list, as of a year and by a reckoning. The home state,
 * organizations and countries that are not classed stand outside the denominator.
 */
export interface Coverage extends ByStatus {
  readonly initiative: InitiativeId;
  /** True when the home state itself takes part. */
  readonly includesHome: boolean;
  /** Concluded, and found outside the list where such records count. */
  readonly covered: number;
  /** The denominator: all that are classed. */
  readonly total: number;
}

/** Some countries by what is known of each, the home state left out. */
export interface ByStatus {
  readonly concluded: readonly CountryCode[];
  /** In the list, without the date that is asked for. */
  readonly undated: readonly CountryCode[];
  readonly launched: readonly CountryCode[];
  readonly outsideTheList: readonly CountryCode[];
  /** Also those that are in the list for a later date. */
  readonly notInTheList: readonly CountryCode[];
  readonly notClassed: readonly CountryCode[];
}

/** The part of them that a status belongs to. */
const PARTS = {
  concluded: "concluded",
  "listed-as-both": "concluded",
  undated: "undated",
  launched: "launched",
  "outside-the-list": "outsideTheList",
  "not-yet": "notInTheList",
  "not-in-the-list": "notInTheList",
  "not-classed": "notClassed",
} as const satisfies Record<Exclude<Status["kind"], "home">, keyof ByStatus>;

export function byStatusAsOf(
  dataset: Dataset,
  countries: Iterable<CountryCode>,
  year: Year,
  reckoning: Reckoning = AS_LISTED,
): ByStatus {
  const parts: Record<keyof ByStatus, CountryCode[]> = {
    concluded: [],
    undated: [],
    launched: [],
    outsideTheList: [],
    notInTheList: [],
    notClassed: [],
  };
  for (const country of countries) {
    const { kind } = statusAsOf(dataset, country, year, reckoning);
    if (kind !== "home") parts[PARTS[kind]].push(country);
  }
  return parts;
}

export function coverageAsOf(
  dataset: Dataset,
  initiative: InitiativeId,
  year: Year,
  reckoning: Reckoning = AS_LISTED,
): Coverage {
  const countries = membersAsOf(dataset.memberships, initiative, year).flatMap((member) => {
    const party = dataset.parties.get(member);
    return party && party.kind !== "organization" ? [party.code] : [];
  });
  const parts = byStatusAsOf(dataset, countries, year, reckoning);
  const includesHome = countries.includes(dataset.home);
  const covered = parts.concluded.length + parts.outsideTheList.length;
  const total = countries.length - Number(includesHome) - parts.notClassed.length;
  return { initiative, ...parts, includesHome, covered, total };
}

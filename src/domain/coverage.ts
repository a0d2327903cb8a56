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
export interface Coverage {
  readonly initiative: InitiativeId;
  readonly year: Year;
  readonly concluded: readonly CountryCode[];
  /** In the list, without the date that is asked for. */
  readonly undated: readonly CountryCode[];
  readonly launched: readonly CountryCode[];
  readonly outsideTheList: readonly CountryCode[];
  /** Also those that are in the list for a later date. */
  readonly notInTheList: readonly CountryCode[];
  readonly notClassed: readonly CountryCode[];
  /** True when the home state itself takes part. */
  readonly includesHome: boolean;
  /** Concluded, and found outside the list where such records count. */
  readonly covered: number;
  /** The denominator: all that are classed. */
  readonly total: number;
}

/** The part of the coverage that a status belongs to. */
const PARTS = {
  concluded: "concluded",
  "listed-as-both": "concluded",
  undated: "undated",
  launched: "launched",
  "outside-the-list": "outsideTheList",
  "not-yet": "notInTheList",
  "not-in-the-list": "notInTheList",
  "not-classed": "notClassed",
} as const satisfies Record<Exclude<Status["kind"], "home">, keyof Coverage>;

export function coverageAsOf(
  dataset: Dataset,
  initiative: InitiativeId,
  year: Year,
  reckoning: Reckoning = AS_LISTED,
): Coverage {
  const parts: Record<(typeof PARTS)[keyof typeof PARTS], CountryCode[]> = {
    concluded: [],
    undated: [],
    launched: [],
    outsideTheList: [],
    notInTheList: [],
    notClassed: [],
  };
  let includesHome = false;
  let total = 0;
  for (const member of membersAsOf(dataset.memberships, initiative, year)) {
    const party = dataset.parties.get(member);
    if (party?.kind !== "country") continue;
    const { kind } = statusAsOf(dataset, party.code, year, reckoning);
    if (kind === "home") includesHome = true;
    else parts[PARTS[kind]].push(party.code);
    if (kind !== "home" && kind !== "not-classed") total += 1;
  }
  const covered = parts.concluded.length + parts.outsideTheList.length;
  return { initiative, year, ...parts, includesHome, covered, total };
}

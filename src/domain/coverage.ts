import { type Dataset, statusAsOf } from "./dataset.ts";
import { type InitiativeId, membersAsOf } from "./initiative.ts";
import type { CountryCode } from "./party.ts";
import type { Year } from "./time.ts";

/**
 * Who of a group is on the home state's list, as of a year. The home state, organizations and
 * countries that are not classed stand outside the denominator.
 */
export interface Coverage {
  readonly initiative: InitiativeId;
  readonly year: Year;
  readonly concluded: readonly CountryCode[];
  readonly launched: readonly CountryCode[];
  readonly notInTheList: readonly CountryCode[];
  readonly notClassed: readonly CountryCode[];
  /** True when the home state itself takes part. */
  readonly includesHome: boolean;
  /** The denominator: concluded, launched and not in the list together. */
  readonly total: number;
}

export function coverageAsOf(dataset: Dataset, initiative: InitiativeId, year: Year): Coverage {
  const concluded: CountryCode[] = [];
  const launched: CountryCode[] = [];
  const notInTheList: CountryCode[] = [];
  const notClassed: CountryCode[] = [];
  let includesHome = false;
  for (const member of membersAsOf(dataset.memberships, initiative, year)) {
    const party = dataset.parties.get(member);
    if (party?.kind !== "country") continue;
    const status = statusAsOf(dataset, party.code, year);
    switch (status.kind) {
      case "home":
        includesHome = true;
        break;
      case "not-classed":
        notClassed.push(party.code);
        break;
      case "concluded":
      case "listed-as-both":
        concluded.push(party.code);
        break;
      case "launched":
        launched.push(party.code);
        break;
      case "not-in-the-list":
        notInTheList.push(party.code);
        break;
    }
  }
  const total = concluded.length + launched.length + notInTheList.length;
  return { initiative, year, concluded, launched, notInTheList, notClassed, includesHome, total };
}

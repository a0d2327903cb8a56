import type { Agreement } from "../../src/domain/agreement.ts";
import { coverageAsOf } from "../../src/domain/coverage.ts";
import { type Dataset, statusAsOf } from "../../src/domain/dataset.ts";
import { groupedBy } from "../../src/domain/indexes.ts";
import type { Membership } from "../../src/domain/initiative.ts";
import type { CountryCode } from "../../src/domain/party.ts";
import { AS_LISTED, reckoningOf } from "../../src/domain/reckoning.ts";
import { countsAsOf, datedIn, yearsOf } from "../../src/domain/tally.ts";
import type { Year } from "../../src/domain/time.ts";
import { invented } from "../invented/invented.ts";
import { agreement, stay, withActs } from "./smallDataset.ts";

export interface Size {
  readonly states: number;
  readonly agreements: number;
  readonly memberships: number;
  readonly meetings: number;
}

/** The size that the atlas is to bear. */
export const LARGEST: Size = {
  states: 200,
  agreements: 20_000,
  memberships: 5_000,
  meetings: 2_000,
};

const FIRST = 1960;
const YEARS = 70;

/** How often an agreement and a stay were read since this was last set to zero. */
export interface Reads {
  count: number;
}

/** Tells of each time that one of its parts is read; a fact that is timed tells nothing. */
const told = <Fact extends object>(fact: Fact, reads: Reads | null): Fact =>
  reads
    ? new Proxy(fact, {
        get(target, part) {
          reads.count += 1;
          return Reflect.get(target, part);
        },
      })
    : fact;

const times = <Thing>(count: number, make: (index: number) => Thing): Thing[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Invented facts of a size, which keep account, if there is one, of how often they are read. */
export function grown(size: Size, reads: Reads | null): Dataset {
  // The row that introduces a code is what makes it one; here that is the test.
  const codes = times(size.states, (index) => `S${String(index).padStart(3, "0")}` as CountryCode);
  const [someone] = [...invented.parties.values()].filter(({ kind }) => kind === "country");
  if (someone?.kind !== "country") throw new Error("The invented facts know no country.");
  const codeOf = (index: number) => codes[index % codes.length] ?? invented.home;
  const agreements = times(size.agreements, (index): Agreement => {
    const year = FIRST + (index % YEARS);
    const own = agreement(someone.code, { year });
    const listed = own.listed && { ...own.listed, number: index + 1 };
    const signed = withActs({ ...own, listed }, ["signed", `${year - 1}-05-20`]);
    return told({ ...signed, id: `agreement-${index}`, counterparty: codeOf(index) }, reads);
  });
  const memberships = times(size.memberships, (index): Membership => {
    const from = String(FIRST + (index % YEARS));
    const own = stay(`group-${index % 30}`, someone.code, from);
    return told({ ...own, member: codeOf(index) }, reads);
  });
  const [meeting] = invented.meetings;
  return {
    ...invented,
    years: { first: FIRST, newest: FIRST + YEARS - 1 },
    parties: new Map([
      ...invented.parties,
      ...codes.map((code) => [code, { ...someone, code }] as const),
    ]),
    agreements,
    agreementsByCounterparty: groupedBy(agreements, ({ counterparty }) => counterparty),
    memberships,
    meetings: meeting ? times(size.meetings, (index) => ({ ...meeting, id: `m-${index}` })) : [],
  };
}

export const SIGNED = reckoningOf({ ...AS_LISTED, dates: "signed" });

/** All that the map, the title and the dock ask of a year. */
export function stepTo(dataset: Dataset, year: Year): void {
  for (const party of dataset.parties.keys()) statusAsOf(dataset, party, year, SIGNED);
  countsAsOf(dataset, year, SIGNED);
  datedIn(dataset, year, SIGNED);
  yearsOf(dataset, SIGNED);
  coverageAsOf(dataset, "group-7", year, SIGNED);
}

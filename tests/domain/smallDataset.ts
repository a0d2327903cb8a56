import type { Agreement, TreatyAct } from "../../src/domain/agreement.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Membership } from "../../src/domain/initiative.ts";
import type { Evidence } from "../../src/domain/source.ts";
import { type PartialDate, parsePartialDate } from "../../src/domain/time.ts";
import { invented, party } from "../invented/invented.ts";

const evidence: Evidence = {
  citations: [{ source: invented.listSource, quote: null, place: null }],
  confidence: "high",
  note: null,
};

export function date(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  if (parsed === null) throw new Error(`${text} is not a date`);
  return parsed;
}

export function agreement(
  counterparty: string,
  { year, launched }: { readonly year?: number; readonly launched?: string },
): Agreement {
  return {
    id: `with-${counterparty}`,
    home: invented.home,
    counterparty: party(counterparty),
    scope: "general",
    listed: year === undefined ? null : { ...evidence, number: 1, year, name: counterparty },
    launched:
      launched === undefined
        ? null
        : {
            ...evidence,
            date: launched === "undated" ? "undated" : date(launched),
            name: counterparty,
          },
    acts: [],
    title: null,
    homeTitle: null,
    counterpartyTitle: null,
    languages: [],
    resolution: null,
    evidence,
  };
}

/** The same agreement with dated acts. */
export function withActs(
  agreement: Agreement,
  ...acts: readonly (readonly [act: TreatyAct, date: string])[]
): Agreement {
  const by = { by: null, place: null, signatories: null, reference: null };
  return {
    ...agreement,
    acts: acts.map(([act, on]) => ({ ...evidence, ...by, act, date: date(on) })),
  };
}

export function stay(
  initiative: string,
  member: string,
  from: string | null,
  to: string | null = null,
): Membership {
  const interval = { from: from === null ? null : date(from), to: to === null ? null : date(to) };
  return { ...evidence, initiative, member: party(member), role: "member", interval };
}

/** The invented state and parties, with nothing told of them but what a test names. */
export function dataset(
  agreements: readonly Agreement[],
  memberships: readonly Membership[] = [],
): Dataset {
  return {
    ...invented,
    agreements,
    agreementsByCounterparty: new Map(
      agreements.map(({ counterparty }) => [
        counterparty,
        agreements.filter((other) => other.counterparty === counterparty),
      ]),
    ),
    initiatives: [],
    memberships,
    meetings: [],
    milestones: [],
    projects: [],
    strategy: [],
  };
}

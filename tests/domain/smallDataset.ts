import type { Agreement, TreatyAct } from "../../src/domain/agreement.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Membership } from "../../src/domain/initiative.ts";
import type { CountryCode, OrganizationId, Party, PartyCode } from "../../src/domain/party.ts";
import type { Evidence } from "../../src/domain/source.ts";
import { type PartialDate, parsePartialDate } from "../../src/domain/time.ts";

const evidence: Evidence = {
  citations: [{ source: "list", quote: null, place: null }],
  confidence: "high",
  note: null,
};

// A test may say that a text is a code, as only a row of parties may elsewhere.
export const country = (code: string): CountryCode => code as CountryCode;
export const organization = (code: string): OrganizationId => code as OrganizationId;

export function date(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  if (parsed === null) throw new Error(`${text} is not a date`);
  return parsed;
}

const organizations = ["NATO", "EU"];

const codeOf = (code: string): PartyCode =>
  organizations.includes(code) ? organization(code) : country(code);

export function agreement(
  counterparty: string,
  { year, launched }: { readonly year?: number; readonly launched?: string },
): Agreement {
  return {
    id: `with-${counterparty}`,
    home: country("SRB"),
    counterparty: codeOf(counterparty),
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
  return { ...evidence, initiative, member: codeOf(member), role: "member", interval };
}

function partyOf(code: string): Party {
  const facts = { tile: code, listedNames: [], nameHistory: null, evidence };
  return organizations.includes(code)
    ? { ...facts, kind: "organization", code: organization(code) }
    : { ...facts, kind: "country", code: country(code), isClassed: code !== "XKX" };
}

/** A dataset of Serbia with nothing in it but what a test names. */
export function dataset(
  agreements: readonly Agreement[],
  memberships: readonly Membership[] = [],
): Dataset {
  const codes = new Set<string>(["SRB", "XKX", "NATO", "EU"]);
  for (const { counterparty } of agreements) codes.add(counterparty);
  for (const { member } of memberships) codes.add(member);
  return {
    id: "small",
    home: country("SRB"),
    homeLanguage: "sr-Latn",
    listSource: "list",
    years: { first: 2011, newest: 2020 },
    sources: new Map(),
    parties: new Map([...codes].map((code) => [codeOf(code), partyOf(code)])),
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

import type { Agreement, DatedAct, Launch, Listing, TreatyAct } from "./agreement.ts";
import { agreementsWith, type Dataset, statusAsOf } from "./dataset.ts";
import type { PartyCode } from "./party.ts";
import { AS_LISTED, type Reckoning } from "./reckoning.ts";
import type { Citation, Confidence, Evidence } from "./source.ts";
import { actOfStatus, type Status } from "./status.ts";
import type { Year } from "./time.ts";

/**
 * The rule that gives a party its colour as of a year. A status says what is known; two rules part
 * what is the same colour for different reasons: an entry that comes later, and none at all.
 */
export type ColourRule =
  | Status["kind"]
  | "launched-until-listed"
  | "listed-later"
  /** Concluded, and listed as both, by the date of an act in place of the listed year. */
  | "by-act"
  | "by-act-and-launched";

/** What one source says, or what the list as a whole leaves unsaid. */
export type Statement =
  | { readonly kind: "entry"; readonly listing: Listing }
  | { readonly kind: "launch"; readonly launch: Launch }
  | { readonly kind: "silence" }
  | { readonly kind: "name"; readonly party: PartyCode }
  | { readonly kind: "act"; readonly act: DatedAct; readonly agreement: Agreement }
  | { readonly kind: "record"; readonly agreement: Agreement };

/** A statement and what it rests on. */
export interface Ground {
  readonly statement: Statement;
  readonly citations: readonly [Citation, ...Citation[]];
  /** null: what a source as a whole does not say is rated by no row. */
  readonly confidence: Confidence | null;
  readonly note: string | null;
}

/** What was looked for and not found. Not found is not "no". */
export type NotFound = "signed" | "ratified" | "in-force" | "launch-date" | "outcome" | "record";

/** Why a party has its colour: the rule that applied, what it applied to, and what else is known. */
export interface Explanation {
  readonly rule: ColourRule;
  /** The year of the entry that the rule speaks of; null where it speaks of none. */
  readonly listedYear: Year | null;
  /** The act by whose date the colour is as it is; null where no act decides. */
  readonly act: DatedAct | null;
  /** The year that the colour stands for; null where it stands for none. */
  readonly year: Year | null;
  readonly decisive: readonly [Ground, ...Ground[]];
  /** Known of the party, and without a part in its colour. */
  readonly beside: readonly Ground[];
  readonly notFound: readonly NotFound[];
}

const groundOf = (statement: Statement, { citations, confidence, note }: Evidence): Ground => ({
  statement,
  citations,
  confidence,
  note,
});

const entry = (listing: Listing): Ground => groundOf({ kind: "entry", listing }, listing);
const launch = (launched: Launch): Ground =>
  groundOf({ kind: "launch", launch: launched }, launched);

/** The list as a whole: that something is not in it can be seen nowhere else. */
const silenceOf = ({ listSource }: Dataset): Ground => ({
  statement: { kind: "silence" },
  citations: [{ source: listSource, quote: null, place: null }],
  confidence: null,
  note: null,
});

function ruleOf(status: Status, listed: Listing | null): ColourRule {
  if (status.kind === "concluded" && status.act) return "by-act";
  if (status.kind === "listed-as-both" && status.act) return "by-act-and-launched";
  if (status.kind === "launched" && listed) return "launched-until-listed";
  return status.kind === "not-in-the-list" && listed ? "listed-later" : status.kind;
}

/** The act that decides, where one does. */
function actsOf(status: Status): readonly Ground[] {
  const act = actOfStatus(status);
  return act && "agreement" in status
    ? [groundOf({ kind: "act", act, agreement: status.agreement }, act)]
    : [];
}

function decisiveOf(
  dataset: Dataset,
  status: Status,
  listed: Listing | null,
): readonly [Ground, ...Ground[]] {
  switch (status.kind) {
    case "home":
    case "not-classed":
      return [silenceOf(dataset)];
    case "undated":
      return listed ? [entry(listed)] : [silenceOf(dataset)];
    case "outside-the-list":
      return [
        groundOf({ kind: "record", agreement: status.agreement }, status.agreement.evidence),
        ...actsOf(status),
        // The list may name the party all the same, for a later year.
        listed ? entry(listed) : silenceOf(dataset),
      ];
    case "not-yet": {
      const [act] = actsOf(status);
      const entries = listed ? [entry(listed)] : [];
      return act ? [act, ...entries] : [silenceOf(dataset)];
    }
    case "concluded":
    case "listed-as-both":
    case "launched": {
      const acts = actsOf(status);
      const entries = listed ? [entry(listed)] : [];
      const launches = status.agreement.launched ? [launch(status.agreement.launched)] : [];
      // What decides comes first: of a launch that a later entry follows, the launch.
      const [first, ...others] =
        status.kind === "launched" ? [...launches, ...entries] : [...acts, ...entries, ...launches];
      if (!first) throw new Error(`${status.agreement.id} is ${status.kind} on no ground`);
      return [first, ...others];
    }
    case "not-in-the-list":
      return [listed ? entry(listed) : silenceOf(dataset)];
  }
}

const DATED_ACTS: readonly ("signed" | "ratified" | "in-force")[] = [
  "signed",
  "ratified",
  "in-force",
];

const actsNotFound = ({ acts }: Agreement): readonly NotFound[] => {
  const found = new Set<TreatyAct>(acts.map(({ act }) => act));
  return DATED_ACTS.filter((act) => !found.has(act));
};

function notFoundOf(status: Status, agreements: readonly Agreement[]): readonly NotFound[] {
  if (status.kind === "home" || status.kind === "not-classed") return [];
  if (agreements.length === 0) return ["record"];
  const listed = agreements.find((agreement) => agreement.listed !== null);
  if (listed) return actsNotFound(listed);
  const launched = agreements.find((agreement) => agreement.launched !== null)?.launched;
  if (launched) return launched.date === "undated" ? ["launch-date", "outcome"] : ["outcome"];
  return [...new Set(agreements.flatMap(actsNotFound))];
}

/** An agreement that the list does not name, and the acts that other sources date. */
function besideOf(agreement: Agreement): readonly Ground[] {
  const isOfList = agreement.listed !== null || agreement.launched !== null;
  return [
    ...(isOfList ? [] : [groundOf({ kind: "record", agreement }, agreement.evidence)]),
    ...agreement.acts.map((act) => groundOf({ kind: "act", act, agreement }, act)),
  ];
}

/** Why a party is coloured as it is, as of a year. Complete for every party, known or not. */
export function explainColour(
  dataset: Dataset,
  party: PartyCode,
  year: Year,
  reckoning: Reckoning = AS_LISTED,
): Explanation {
  const status = statusAsOf(dataset, party, year, reckoning);
  const agreements = agreementsWith(dataset, party);
  const listed = agreements.find((agreement) => agreement.listed !== null)?.listed ?? null;
  const known = dataset.parties.get(party);
  const decisive = decisiveOf(dataset, status, listed);
  const decides = new Set(decisive.map(({ statement }) => keyOfStatement(statement)));
  const beside = [
    ...agreements.flatMap(besideOf),
    ...(known ? [groundOf({ kind: "name", party }, known.evidence)] : []),
  ].filter(({ statement }) => !decides.has(keyOfStatement(statement)));
  return {
    rule: ruleOf(status, listed),
    listedYear: listed?.year ?? null,
    act: actOfStatus(status),
    year: yearOfStatus(status),
    decisive,
    beside,
    notFound: notFoundOf(status, agreements),
  };
}

/** What a statement is of: a fact that decides is not told again beside. */
function keyOfStatement(statement: Statement): unknown {
  switch (statement.kind) {
    case "act":
      return statement.act;
    case "record":
      return statement.agreement;
    default:
      return statement.kind;
  }
}

function yearOfStatus(status: Status): Year | null {
  switch (status.kind) {
    case "concluded":
    case "listed-as-both":
      return status.year;
    case "outside-the-list":
      return status.dating?.year ?? null;
    default:
      return null;
  }
}

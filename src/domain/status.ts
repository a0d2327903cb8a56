import type { Agreement, DatedAct } from "./agreement.ts";
import { countUpTo, firstHolding, once } from "./indexes.ts";
import { actOf, type Dating, datingOf, isRecordCounted, type Reckoning } from "./reckoning.ts";
import { hasHappenedAsOf, type Year, yearOf } from "./time.ts";

/**
 * What is known of a party as of a year, by a reckoning. The kind names the rule that applied, and
 * the rest is what it applied to; `groundsOf` says what both rest on. "Not in the list" is not "no
 * agreement", and "undated" is neither "yes, by this year" nor "no".
 */
export type Status =
  | { readonly kind: "home" }
  | { readonly kind: "not-classed" }
  | ConcludedStatus
  /** In the list, but no source gives the date that is asked for. */
  | { readonly kind: "undated"; readonly agreement: Agreement }
  | { readonly kind: "launched"; readonly agreement: Agreement }
  | OutsideStatus
  /** In the list, and an act that a source dates later than the year shows that it was not so yet. */
  | { readonly kind: "not-yet"; readonly agreement: Agreement; readonly act: DatedAct }
  | { readonly kind: "not-in-the-list" };

export type ConcludedStatus = Dating & {
  readonly kind: "concluded" | "listed-as-both";
  readonly agreement: Agreement;
};

/** Found in other sources alone, and counted only where the reckoning asks for it. */
export interface OutsideStatus {
  readonly kind: "outside-the-list";
  readonly agreement: Agreement;
  /** null: no source gives the date that is asked for. */
  readonly dating: Dating | null;
}

/** The act by whose date it is so, or whose later date shows that it is not so yet. */
export function actOfStatus(status: Status): DatedAct | null {
  switch (status.kind) {
    case "concluded":
    case "listed-as-both":
    case "not-yet":
      return status.act;
    case "outside-the-list":
      return status.dating?.act ?? null;
    default:
      return null;
  }
}

/** How one agreement stands at the end of a year, by the date that is asked for. */
type AgreementStanding =
  | { readonly kind: "dated"; readonly dating: Dating }
  /** The act is the one asked for, or one that cannot come after it; null: it is the listed year. */
  | { readonly kind: "later"; readonly act: DatedAct | null }
  | { readonly kind: "undated" };

/**
 * Without the date that is asked for an agreement is undated at every year, for no year is known
 * before which it was not so. Of entry into force one is: it does not come before the signature.
 */
export function standingAsOf(
  agreement: Agreement,
  year: Year,
  { dates }: Reckoning,
): AgreementStanding {
  const dating = datingOf(agreement, dates);
  if (dating && dating.year <= year) return { kind: "dated", dating };
  if (dating) return { kind: "later", act: dating.act };
  const signature = actOf(agreement, "signed");
  return signature && !hasHappenedAsOf(signature.date, year)
    ? { kind: "later", act: signature }
    : { kind: "undated" };
}

/** An agreement with the years from which on something is said of it. */
interface Course {
  readonly agreement: Agreement;
  readonly dating: Dating | null;
  /** Without the date asked for: the signature, before which it was not so. */
  readonly signature: DatedAct | null;
  /** Since when it is without the date asked for; null: it has that date. */
  readonly undated: Year | null;
  /** Since when a procedure is launched; null: none is. */
  readonly launched: Year | null;
}

/** A launch without a date holds at every year: the list does not say since when. */
function launchOf({ launched }: Agreement): Year | null {
  if (launched === null) return null;
  return launched.date === "undated" ? Number.NEGATIVE_INFINITY : yearOf(launched.date);
}

function courseOf(agreement: Agreement, reckoning: Reckoning): Course {
  const dating = datingOf(agreement, reckoning.dates);
  const signature = dating ? null : actOf(agreement, "signed");
  const since = signature ? yearOf(signature.date) : Number.NEGATIVE_INFINITY;
  return {
    agreement,
    dating,
    signature,
    undated: dating ? null : since,
    launched: launchOf(agreement),
  };
}

/** A general agreement before one of a single field; a dated one before one without a date. */
const rankOutside = ({ agreement, dating }: Course): number =>
  Number(agreement.scope !== "general") * 2 + Number(dating === null);

/** What is known of one counterparty as a reckoning has the agreements with it, year by year. */
function statusesOf(
  agreements: readonly Agreement[],
  reckoning: Reckoning,
): { readonly turns: Iterable<Year>; asOf(year: Year): Status } {
  const all = agreements.map((agreement) => courseOf(agreement, reckoning));
  const entries = all
    .filter(({ agreement }) => agreement.listed !== null)
    .sort((a, b) => (a.agreement.listed?.number ?? 0) - (b.agreement.listed?.number ?? 0));
  const outside = all
    .filter(({ agreement }) => isRecordCounted(agreement, reckoning))
    .sort((a, b) => rankOutside(a) - rankOutside(b));
  const concluded = firstHolding(entries, ({ dating }) => dating?.year ?? null);
  const undated = firstHolding(entries, (course) => course.undated);
  const launched = firstHolding(all, (course) => course.launched);
  const found = firstHolding(outside, (course) => course.dating?.year ?? course.undated);
  const later = entries.find(({ dating, signature }) => dating?.act ?? signature);

  function asOf(year: Year): Status {
    const entry = concluded.asOf(year);
    if (entry?.dating) {
      const isLaunched = entry.launched !== null && entry.launched <= year;
      const kind = isLaunched ? "listed-as-both" : "concluded";
      return { kind, ...entry.dating, agreement: entry.agreement };
    }
    const without = undated.asOf(year);
    if (without) return { kind: "undated", agreement: without.agreement };
    const procedure = launched.asOf(year);
    if (procedure) return { kind: "launched", agreement: procedure.agreement };
    const record = found.asOf(year);
    if (record) {
      return { kind: "outside-the-list", agreement: record.agreement, dating: record.dating };
    }
    const act = later?.dating?.act ?? later?.signature;
    return later && act ? { kind: "not-yet", agreement: later.agreement, act } : NOT_IN_THE_LIST;
  }

  const turns = new Set<Year>();
  for (const { from } of [concluded, undated, launched, found]) {
    for (const year of from) turns.add(year);
  }
  // Of an entry that is both, the launch may come after the conclusion.
  for (const { launched: since } of entries) if (since !== null) turns.add(since);
  return { turns, asOf };
}

const NOT_IN_THE_LIST: Status = { kind: "not-in-the-list" };

const isSame = (a: Status, b: Status): boolean => {
  const parts = Object.entries(a);
  return (
    parts.length === Object.keys(b).length &&
    parts.every(([part, value]) => Object.is(value, Reflect.get(b, part)))
  );
};

/** What is known of a party, year after year: from which year on, and what. */
interface Chronicle {
  readonly from: readonly Year[];
  readonly statuses: readonly Status[];
}

function chronicleOf(agreements: readonly Agreement[], reckoning: Reckoning): Chronicle {
  const { turns, asOf } = statusesOf(agreements, reckoning);
  const from: Year[] = [];
  const statuses: Status[] = [];
  const years = new Set([Number.NEGATIVE_INFINITY, ...turns]);
  for (const year of [...years].sort((a, b) => a - b)) {
    const status = asOf(year);
    const last = statuses.at(-1);
    if (last && isSame(last, status)) continue;
    from.push(year);
    statuses.push(status);
  }
  return { from, statuses };
}

const chronicles = once((agreements: readonly Agreement[]) =>
  once((reckoning: Reckoning) => chronicleOf(agreements, reckoning)),
);

/**
 * Status from the agreements with one counterparty. The list speaks first: a conclusion outranks
 * an entry without the date asked for, and that a launch; a conclusion and a launch together are a
 * status of their own. Only where the list says nothing as of the year does a record outside it
 * stand for the party, and only where the reckoning counts such records. Until it is another, it is
 * the same object.
 */
export function statusFrom(
  agreements: readonly Agreement[],
  year: Year,
  reckoning: Reckoning,
): Status {
  const { from, statuses } = chronicles(agreements)(reckoning);
  return statuses[countUpTo(from, year) - 1] ?? NOT_IN_THE_LIST;
}

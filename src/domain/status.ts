import type { Agreement, DatedAct } from "./agreement.ts";
import { actOf, type Dating, datingOf, isRecordCounted, type Reckoning } from "./reckoning.ts";
import { hasHappenedAsOf, type Year } from "./time.ts";

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

const isLaunchedBy = ({ launched }: Agreement, year: Year): boolean =>
  // A launch without a date holds at every year: the list does not say since when.
  launched !== null && (launched.date === "undated" || hasHappenedAsOf(launched.date, year));

interface Stood {
  readonly agreement: Agreement;
  readonly standing: AgreementStanding;
}

function firstConcluded(entries: readonly Stood[], year: Year): ConcludedStatus | null {
  for (const { agreement, standing } of entries) {
    if (standing.kind !== "dated") continue;
    const kind = isLaunchedBy(agreement, year) ? "listed-as-both" : "concluded";
    return { kind, ...standing.dating, agreement };
  }
  return null;
}

/** A general agreement before one of a single field; a dated one before one without a date. */
function firstOutside(records: readonly Stood[]): OutsideStatus | null {
  const rank = ({ agreement: { scope }, standing: { kind } }: Stood): number =>
    Number(scope !== "general") * 2 + Number(kind === "undated");
  const [first] = records
    .filter(({ standing }) => standing.kind !== "later")
    .sort((a, b) => rank(a) - rank(b));
  if (!first) return null;
  const { agreement, standing } = first;
  const dating = standing.kind === "dated" ? standing.dating : null;
  return { kind: "outside-the-list", agreement, dating };
}

/**
 * Status from the agreements with one counterparty. The list speaks first: a conclusion outranks
 * an entry without the date asked for, and that a launch; a conclusion and a launch together are a
 * status of their own. Only where the list says nothing as of the year does a record outside it
 * stand for the party, and only where the reckoning counts such records.
 */
export function statusFrom(
  agreements: readonly Agreement[],
  year: Year,
  reckoning: Reckoning,
): Status {
  const stood = agreements.map((agreement) => ({
    agreement,
    standing: standingAsOf(agreement, year, reckoning),
  }));
  const entries = stood
    .filter(({ agreement }) => agreement.listed !== null)
    .sort((a, b) => (a.agreement.listed?.number ?? 0) - (b.agreement.listed?.number ?? 0));
  const concluded = firstConcluded(entries, year);
  if (concluded) return concluded;
  const undated = entries.find(({ standing }) => standing.kind === "undated");
  if (undated) return { kind: "undated", agreement: undated.agreement };
  const launched = agreements.find((agreement) => isLaunchedBy(agreement, year));
  if (launched) return { kind: "launched", agreement: launched };
  const outside = firstOutside(
    stood.filter(({ agreement }) => isRecordCounted(agreement, reckoning)),
  );
  if (outside) return outside;
  for (const { agreement, standing } of entries) {
    if (standing.kind === "later" && standing.act) {
      return { kind: "not-yet", agreement, act: standing.act };
    }
  }
  return { kind: "not-in-the-list" };
}

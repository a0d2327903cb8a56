import type { Agreement, DatedAct } from "./agreement.ts";
import { countUpTo, once } from "./indexes.ts";
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

/** An agreement with the years at which what is said of it changes. */
interface Course {
  readonly agreement: Agreement;
  readonly dating: Dating | null;
  /** Without the date asked for: the signature, before which it was not so. */
  readonly signature: DatedAct | null;
  /** Since when a procedure is launched; null: none is. */
  readonly launched: Year | null;
  readonly isCounted: boolean;
}

/** A launch without a date holds at every year: the list does not say since when. */
function launchOf({ launched }: Agreement): Year | null {
  if (launched === null) return null;
  return launched.date === "undated" ? Number.NEGATIVE_INFINITY : yearOf(launched.date);
}

function courseOf(agreement: Agreement, reckoning: Reckoning): Course {
  const dating = datingOf(agreement, reckoning.dates);
  return {
    agreement,
    dating,
    signature: dating ? null : actOf(agreement, "signed"),
    launched: launchOf(agreement),
    isCounted: isRecordCounted(agreement, reckoning),
  };
}

const isLaunchedBy = ({ launched }: Course, year: Year): boolean =>
  launched !== null && launched <= year;

/** `standingAsOf` of a course. */
const standingIn = ({ dating, signature }: Course, year: Year): AgreementStanding["kind"] => {
  if (dating) return dating.year <= year ? "dated" : "later";
  return signature && yearOf(signature.date) > year ? "later" : "undated";
};

function firstConcluded(entries: readonly Course[], year: Year): ConcludedStatus | null {
  for (const course of entries) {
    const { agreement, dating } = course;
    if (!dating || dating.year > year) continue;
    const kind = isLaunchedBy(course, year) ? "listed-as-both" : "concluded";
    return { kind, ...dating, agreement };
  }
  return null;
}

/** A general agreement before one of a single field; a dated one before one without a date. */
function firstOutside(records: readonly Course[], year: Year): OutsideStatus | null {
  let first: { readonly course: Course; readonly rank: number } | null = null;
  for (const course of records) {
    const standing = standingIn(course, year);
    if (standing === "later") continue;
    const isSingleField = course.agreement.scope !== "general";
    const rank = Number(isSingleField) * 2 + Number(standing === "undated");
    if (!first || rank < first.rank) first = { course, rank };
  }
  if (!first) return null;
  const { agreement, dating } = first.course;
  return { kind: "outside-the-list", agreement, dating };
}

/** The agreements with one counterparty as a reckoning has them. */
interface Courses {
  readonly all: readonly Course[];
  /** Those of the list, in its order. */
  readonly entries: readonly Course[];
  /** Those outside it that count. */
  readonly outside: readonly Course[];
}

function coursesOf(agreements: readonly Agreement[], reckoning: Reckoning): Courses {
  const all = agreements.map((agreement) => courseOf(agreement, reckoning));
  return {
    all,
    entries: all
      .filter(({ agreement }) => agreement.listed !== null)
      .sort((a, b) => (a.agreement.listed?.number ?? 0) - (b.agreement.listed?.number ?? 0)),
    outside: all.filter(({ isCounted }) => isCounted),
  };
}

function statusIn({ all, entries, outside }: Courses, year: Year): Status {
  const concluded = firstConcluded(entries, year);
  if (concluded) return concluded;
  const undated = entries.find((course) => standingIn(course, year) === "undated");
  if (undated) return { kind: "undated", agreement: undated.agreement };
  const launched = all.find((course) => isLaunchedBy(course, year));
  if (launched) return { kind: "launched", agreement: launched.agreement };
  const found = firstOutside(outside, year);
  if (found) return found;
  for (const { agreement, dating, signature } of entries) {
    const act = dating?.act ?? signature;
    if (act) return { kind: "not-yet", agreement, act };
  }
  return NOT_IN_THE_LIST;
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
  const courses = coursesOf(agreements, reckoning);
  const turns = new Set<Year>();
  for (const { dating, signature, launched } of courses.all) {
    if (dating) turns.add(dating.year);
    if (signature) turns.add(yearOf(signature.date));
    if (launched !== null) turns.add(launched);
  }
  const from: Year[] = [];
  const statuses: Status[] = [];
  for (const year of [Number.NEGATIVE_INFINITY, ...[...turns].sort((a, b) => a - b)]) {
    const status = statusIn(courses, year);
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

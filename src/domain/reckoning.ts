import { type Agreement, type DatedAct, isOutsideTheList } from "./agreement.ts";
import { compareDates, type Year, yearOf } from "./time.ts";

export const DATE_KINDS = ["listed", "signed", "in-force"] as const;
/** What dates an agreement: the list's own year, its signature, or its entry into force. */
export type DateKind = (typeof DATE_KINDS)[number];

export const RECORD_SETS = ["listed", "all"] as const;
export const SCOPES = ["general", "all"] as const;

/** How the agreements are reckoned: by which date, and which records count beside the list's own. */
export interface Reckoning {
  readonly dates: DateKind;
  /** `all`: also agreements that the list does not name. */
  readonly records: (typeof RECORD_SETS)[number];
  /** `all`: of those, also agreements of one field alone, such as defence. */
  readonly scope: (typeof SCOPES)[number];
}

/** Every reckoning there is, each one object: two that are equal are the same. */
export const RECKONINGS: readonly Reckoning[] = DATE_KINDS.flatMap((dates) =>
  RECORD_SETS.flatMap((records) => SCOPES.map((scope) => ({ dates, records, scope }))),
);

export function reckoningOf({ dates, records, scope }: Reckoning): Reckoning {
  const found = RECKONINGS.find(
    (one) => one.dates === dates && one.records === records && one.scope === scope,
  );
  if (!found) throw new Error(`No reckoning ${dates}, ${records}, ${scope}`);
  return found;
}

/** As the publishing authority has it: by its own years, and nothing but its own list. */
export const AS_LISTED = reckoningOf({ dates: "listed", records: "listed", scope: "general" });

/** When an agreement was concluded by the date asked for. */
export interface Dating {
  readonly year: Year;
  /** The act that it is the date of; null: it is the list's own year, which names no act. */
  readonly act: DatedAct | null;
}

/** The act of that kind. Where each side acted on a day of its own, the last one completes it. */
export function actOf(agreement: Agreement, kind: "signed" | "in-force"): DatedAct | null {
  let last: DatedAct | null = null;
  for (const one of agreement.acts) {
    if (one.act !== kind) continue;
    if (last === null || compareDates(one.date, last.date) >= 0) last = one;
  }
  return last;
}

/**
 * The date of an agreement as it is reckoned; null: no source gives it, which is not "never". A
 * record outside the list has no listed year: its signature stands in, and is called a signature.
 */
export function datingOf(agreement: Agreement, dates: DateKind): Dating | null {
  if (dates === "listed" && agreement.listed) return { year: agreement.listed.year, act: null };
  const act = actOf(agreement, dates === "in-force" ? "in-force" : "signed");
  return act && { year: yearOf(act.date), act };
}

/** Whether an agreement that the list does not name counts, always as one outside the list. */
export const isRecordCounted = (agreement: Agreement, { records, scope }: Reckoning): boolean =>
  isOutsideTheList(agreement) &&
  records === "all" &&
  (scope === "all" || agreement.scope === "general");

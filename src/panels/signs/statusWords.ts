import type { Agreement, DatedAct } from "../../domain/agreement.ts";
import type { Coverage } from "../../domain/coverage.ts";
import { agreementsWith, statusAsOf } from "../../domain/dataset.ts";
import type { PartyCode } from "../../domain/party.ts";
import { datingOf, isRecordCounted } from "../../domain/reckoning.ts";
import { type OutsideStatus, type Status, standingAsOf } from "../../domain/status.ts";
import { yearOf } from "../../domain/time.ts";
import type { Reading, ReadingAsOf } from "../../reading/reading.ts";
import { reckonedSayings, type Words } from "../../words/words.ts";

export const statusOf = ({ dataset, year, reckoning }: ReadingAsOf, party: PartyCode): Status =>
  statusAsOf(dataset, party, year, reckoning);

/** How many of a group are covered; where dates were not found, between how many and how many. */
export function coverageCount({ covered, undated, total }: Coverage, words: Words): string {
  return undated.length === 0
    ? words.message.layers.count(covered, total)
    : reckonedSayings(words).undated.between(covered, covered + undated.length, total);
}

/** The agreement that the list has with a party, or null: also one later than the year shown. */
const entryOf = ({ dataset }: Reading, party: PartyCode): Agreement | null =>
  agreementsWith(dataset, party).find(({ listed }) => listed !== null) ?? null;

/** The year in the list, or null: also of an entry later than the year shown. */
export const listedYearOf = (reading: Reading, party: PartyCode): number | null =>
  entryOf(reading, party)?.listed?.year ?? null;

/** Named both as concluded and among the procedures launched, whatever the year shown. */
export function isListedAsBoth(
  { dataset }: Pick<ReadingAsOf, "dataset">,
  party: PartyCode,
): boolean {
  return agreementsWith(dataset, party).some(
    ({ listed, launched }) => listed !== null && launched !== null,
  );
}

/** How far the date of an act can be trusted, where that is not far: " (low confidence)". */
export function confidenceOf(act: DatedAct | null, { words }: Reading): string {
  switch (act?.confidence) {
    case "low":
      return ` (${words.message.status.lowConfidence})`;
    case "medium":
      return ` (${reckonedSayings(words).mediumConfidence})`;
    default:
      return "";
  }
}

/** A record outside the list for itself, whatever the list says of its party. */
export const recordStatus = (record: Agreement, { reckoning }: Reading): OutsideStatus => ({
  kind: "outside-the-list",
  agreement: record,
  dating: datingOf(record, reckoning.dates),
});

/** A record outside the list, in one line: "Outside the list: signed 2009, defence only". */
export function outsideLine({ agreement, dating }: OutsideStatus, reading: Reading): string {
  const { act, outside } = reckonedSayings(reading.words);
  const line = dating ? act.outside.status(dating.year) : act.outside.undated;
  const scoped = agreement.scope === "defence" ? outside.defenceOnly(line) : line;
  return scoped + confidenceOf(dating?.act ?? null, reading);
}

/** The records outside the list that count by the year, beside what the list itself says of a party. */
export function recordLinesBeside(reading: ReadingAsOf, party: PartyCode): readonly string[] {
  const { dataset, reckoning, year } = reading;
  const status = statusOf(reading, party);
  const shown = status.kind === "outside-the-list" ? status.agreement : null;
  return agreementsWith(dataset, party).flatMap((record) => {
    if (record === shown || !isRecordCounted(record, reckoning)) return [];
    if (standingAsOf(record, year, reckoning).kind === "later") return [];
    const line = outsideLine(recordStatus(record, reading), reading);
    return [reckonedSayings(reading.words).outside.also(line)];
  });
}

/** That an act had not come by the year, and when it did, as far as a source says. */
function notYetLine(act: DatedAct, { words, year, reckoning }: ReadingAsOf): string {
  return act.act === "signed" && reckoning.dates === "in-force"
    ? reckonedSayings(words).act.notYetSigned(year, words.date(act.date))
    : words.message.status.notYetInTheList(year, yearOf(act.date));
}

function launchedLine(agreement: Agreement, reading: ReadingAsOf, party: PartyCode): string {
  const { words, year, reckoning } = reading;
  const { status: say } = words.message;
  const entry = entryOf(reading, party);
  const dating = entry && datingOf(entry, reckoning.dates);
  if (dating) return say.launchedBeforeListed(year, dating.year);
  const date = agreement.launched?.date ?? "undated";
  return date === "undated" ? say.launched : say.launchedOn(words.date(date));
}

/** What is known of a party as of the year shown, in one line. */
export function statusLine(reading: ReadingAsOf, party: PartyCode): string {
  const { words, year } = reading;
  const { status: say } = words.message;
  const status = statusOf(reading, party);
  switch (status.kind) {
    case "home":
      return say.home;
    case "not-classed":
      return say.notClassed;
    case "concluded":
      return say.concluded(status.year) + confidenceOf(status.act, reading);
    case "listed-as-both":
      return say.listedAsBoth(status.year) + confidenceOf(status.act, reading);
    case "undated":
      return reckonedSayings(words).act.undated.status(status.agreement.listed?.year ?? year);
    case "launched":
      return launchedLine(status.agreement, reading, party);
    case "outside-the-list":
      return outsideLine(status, reading);
    case "not-yet":
      return notYetLine(status.act, reading);
    case "not-in-the-list": {
      const listed = listedYearOf(reading, party);
      return listed === null ? say.notInTheList : say.notYetInTheList(year, listed);
    }
  }
}

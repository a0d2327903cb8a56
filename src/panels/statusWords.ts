import { agreementsWith, statusAsOf } from "../domain/dataset.ts";
import type { PartyCode } from "../domain/party.ts";
import type { Reading } from "./reading.ts";

/** The year in the list, or null: also of an entry later than the year shown. */
export function listedYearOf({ dataset }: Reading, party: PartyCode): number | null {
  const agreement = agreementsWith(dataset, party).find(({ listed }) => listed !== null);
  return agreement?.listed?.year ?? null;
}

/** Named both as concluded and among the procedures launched, whatever the year shown. */
export function isListedAsBoth({ dataset }: Reading, party: PartyCode): boolean {
  return agreementsWith(dataset, party).some(
    ({ listed, launched }) => listed !== null && launched !== null,
  );
}

/** What the list says of a party as of the year shown, in one line. */
export function statusLine(reading: Reading, party: PartyCode): string {
  const { dataset, words, year } = reading;
  const { status: say } = words.message;
  const status = statusAsOf(dataset, party, year);
  const listed = listedYearOf(reading, party);
  switch (status.kind) {
    case "home":
      return say.home;
    case "not-classed":
      return say.notClassed;
    case "concluded":
      return say.concluded(status.year);
    case "listed-as-both":
      return say.listedAsBoth(status.year);
    case "launched": {
      if (listed !== null) return say.launchedBeforeListed(year, listed);
      const date = status.agreement.launched?.date ?? "undated";
      return date === "undated" ? say.launched : say.launchedOn(words.date(date));
    }
    case "not-in-the-list":
      return listed === null ? say.notInTheList : say.notYetInTheList(year, listed);
  }
}

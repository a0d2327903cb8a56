import { agreementsWith } from "../../domain/dataset.ts";
import { type MembershipRole, staysOf } from "../../domain/initiative.ts";
import type { PartyCode } from "../../domain/party.ts";
import { AS_LISTED } from "../../domain/reckoning.ts";
import { holdsAsOf } from "../../domain/time.ts";
import type { ReadingAsOf } from "../../reading/reading.ts";
import { spokenWords } from "../../words/english/spoken.ts";
import { statusLine, statusOf } from "../signs/statusWords.ts";

/** What the list says of a party, with its name: "Slovenia, agreement concluded 2013, number 6". */
function listSentence(reading: ReadingAsOf, party: PartyCode): string {
  const { dataset, words, year } = reading;
  const { country: say } = spokenWords(words);
  const name = words.partyName(party);
  const status = statusOf(reading, party);
  // What another date says of a party has its own words, with its confidence.
  if (reading.reckoning !== AS_LISTED && status.kind !== "home" && status.kind !== "not-classed") {
    return say.other(name, statusLine(reading, party));
  }
  switch (status.kind) {
    case "home":
      return say.home(name);
    case "not-classed":
      return say.notClassed(name);
    case "concluded":
    case "listed-as-both": {
      const number = status.agreement.listed?.number ?? 0;
      return status.kind === "concluded"
        ? say.concluded(name, status.year, number)
        : say.listedAsBoth(name, status.year, number);
    }
    case "launched": {
      const date = status.agreement.launched?.date ?? "undated";
      return date === "undated" ? say.launched(name) : say.launchedOn(name, words.date(date));
    }
    case "not-in-the-list": {
      const isListedLater = agreementsWith(dataset, party).some(({ listed }) => listed !== null);
      return isListedLater ? say.notInTheListAsOf(name, year) : say.notInTheList(name);
    }
    default:
      return say.other(name, statusLine(reading, party));
  }
}

/** The short names of the groups with a layer that the party is in, in the order of the layers. */
function groupsOf(
  { dataset, layers, words, year }: ReadingAsOf,
  party: PartyCode,
  role: MembershipRole,
) {
  const stays = staysOf(dataset.memberships, party).filter(
    (stay) => stay.role === role && holdsAsOf(stay.interval, year),
  );
  return layers.groups.flatMap((layer) => {
    const isIn = stays.some(({ initiative }) => initiative === layer.id);
    return isIn ? [words.text(layer.initiative.shortName)] : [];
  });
}

/** What colour, number and marks say of a country of the map, as one sentence. */
export function countrySentence(reading: ReadingAsOf, party: PartyCode): string {
  const { country: say } = spokenWords(reading.words);
  const members = groupsOf(reading, party, "member");
  const participants = groupsOf(reading, party, "participant");
  return [
    listSentence(reading, party),
    ...(members.length > 0 ? [say.memberOf(members.join(", "))] : []),
    ...(participants.length > 0 ? [say.participantIn(participants.join(", "))] : []),
  ].join("; ");
}

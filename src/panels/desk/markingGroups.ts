import { staysIn } from "../../domain/initiative.ts";
import type { MarkingBook } from "../../domain/marking.ts";
import type { PartyCode } from "../../domain/party.ts";
import type { Reading } from "../../reading/reading.ts";
import { deskWords } from "../../words/english/desk.ts";

/** Parties that stand together at the desk, under a heading. */
export interface MarkingGroup {
  readonly id: string;
  readonly heading: string;
  readonly parties: readonly PartyCode[];
}

/** Those who are still members, whatever year is shown: the desk is about the markings of today. */
function presentMembers({ dataset, words }: Reading, initiative: string): readonly PartyCode[] {
  return staysIn(dataset.memberships, initiative)
    .filter(({ interval }) => interval.to === null)
    .map(({ member }) => member)
    .sort((a, b) => words.compareNames(words.partyName(a), words.partyName(b)));
}

/**
 * All parties of the desk, each once: the home state, those with an agreement or a procedure in
 * list order, then members of the groups that were looked at, those also of whom nothing was found.
 */
export function markingGroups(reading: Reading, book: MarkingBook): readonly MarkingGroup[] {
  const { dataset, words } = reading;
  const { groups: say } = deskWords(words);
  const taken = new Set<PartyCode>();
  const group = (id: string, heading: string, parties: readonly PartyCode[]): MarkingGroup => {
    const fresh = [...new Set(parties)].filter((party) => !taken.has(party));
    for (const party of fresh) taken.add(party);
    return { id, heading, parties: fresh };
  };
  const { agreements } = dataset;
  const counterparties = (of: typeof agreements) => of.map(({ counterparty }) => counterparty);
  const groups = [
    group("home", say.home, [dataset.home]),
    group("listed", say.listed, counterparties(agreements.filter(({ listed }) => listed))),
    group("launched", say.launched, counterparties(agreements.filter(({ launched }) => launched))),
    group("elsewhere", say.elsewhere, counterparties(agreements)),
    ...dataset.initiatives
      .filter(({ areMarkingsSought }) => areMarkingsSought)
      .map(({ id, shortName }) =>
        group(id, say.members(words.text(shortName)), presentMembers(reading, id)),
      ),
    group(
      "others",
      say.others,
      book.markings.map(({ party }) => party),
    ),
  ];
  return groups.filter(({ parties }) => parties.length > 0);
}

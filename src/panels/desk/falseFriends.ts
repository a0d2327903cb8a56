import type { Marking } from "../../domain/marking.ts";
import type { PartyCode } from "../../domain/party.ts";
import { folded } from "../../words/fold.ts";

/** How one marking may be taken for another that stands at another level, or at none. */
export type Resemblance = "same-word" | "same-beginning" | "home-word" | "own-ladder";

export interface FalseFriend {
  readonly resemblance: Resemblance;
  readonly other: Marking;
}

/** Endings of grammar hide a word: Tajné, Tajne, TAJNO and ТАЈНА. A short word is taken whole. */
const stemOf = (word: string): string => (word.length < 5 ? word : word.replace(/[aeiouy]+$/, ""));

type Wordings = readonly (readonly string[])[];

const knownWordings = new WeakMap<Marking, Wordings>();

/** The words of a marking without its owner: NATO SECRET is, but for its owner, SECRET. One that is written in two languages has two. */
function wordings(marking: Marking): Wordings {
  const before = knownWordings.get(marking);
  if (before) return before;
  const owners = new Set(marking.ownerWords.map(folded));
  const now = (marking.text ?? "")
    .replace(/\([^)]*\)/g, "")
    .split("/")
    .map((part) =>
      folded(part)
        .split(" ")
        .filter((word) => word !== "" && !owners.has(word))
        .map(stemOf),
    )
    .filter((words) => words.length > 0);
  knownWordings.set(marking, now);
  return now;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join(" ") === b.join(" ");

const isBeginning = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((word, index) => word === long[index]);

const beginAlike = ([a = "", ...moreA]: readonly string[], [b, ...moreB]: readonly string[]) =>
  moreA.length > 0 && moreB.length > 0 && a === b && a.length > 3;

const anyPair = (
  a: Marking,
  b: Marking,
  holds: (a: readonly string[], b: readonly string[]) => boolean,
): boolean => wordings(a).some((words) => wordings(b).some((others) => holds(words, others)));

function shareAWord(a: Marking, b: Marking): boolean {
  const words = new Set(wordings(a).flat());
  return wordings(b)
    .flat()
    .some((word) => word.length > 3 && words.has(word));
}

/**
 * A foreign marking has a word of the home state's law in it, and all markings of that law with
 * such a word stand at other levels: a reader at home takes it for one of them.
 */
function misleadsAtHome(foreign: Marking, own: Marking, home: readonly Marking[]): boolean {
  return (
    foreign.level !== null &&
    shareAWord(foreign, own) &&
    home.every((marking) => marking.level !== foreign.level || !shareAWord(foreign, marking))
  );
}

function resemblanceOf(
  a: Marking,
  b: Marking,
  home: PartyCode,
  homeMarkings: readonly Marking[],
): Resemblance | null {
  if (a.level === b.level) return null;
  if (a.party === b.party) {
    const isPart = anyPair(a, b, (x, y) => isBeginning(x, y) || isBeginning(y, x));
    return isPart ? "own-ladder" : null;
  }
  if (anyPair(a, b, isSame)) return "same-word";
  if (anyPair(a, b, beginAlike)) return "same-beginning";
  const isMisleading =
    (b.party === home && misleadsAtHome(a, b, homeMarkings)) ||
    (a.party === home && misleadsAtHome(b, a, homeMarkings));
  return isMisleading ? "home-word" : null;
}

/** The same word of the same party in its other script, or given again for another time. */
function isTold(friend: FalseFriend, told: readonly FalseFriend[]): boolean {
  return told.some(
    ({ other }) =>
      other.party === friend.other.party &&
      other.level === friend.other.level &&
      folded(other.text ?? "") === folded(friend.other.text ?? ""),
  );
}

const worked = new WeakMap<readonly Marking[], Map<Marking, readonly FalseFriend[]>>();

/** The markings for which one may be taken, worked out once from the words and levels of all. */
export function falseFriendsOf(
  marking: Marking,
  all: readonly Marking[],
  home: PartyCode,
): readonly FalseFriend[] {
  const before = worked.get(all) ?? new Map<Marking, readonly FalseFriend[]>();
  worked.set(all, before);
  const friends = before.get(marking) ?? workedOut(marking, all, home);
  before.set(marking, friends);
  return friends;
}

function workedOut(
  marking: Marking,
  all: readonly Marking[],
  home: PartyCode,
): readonly FalseFriend[] {
  const homeMarkings = all.filter(({ party }) => party === home);
  const found: FalseFriend[] = [];
  for (const other of all) {
    const resemblance = resemblanceOf(marking, other, home, homeMarkings);
    if (resemblance && !isTold({ resemblance, other }, found)) found.push({ resemblance, other });
  }
  return found;
}

/** Markings of other parties that are written alike and stand at the same level. */
export function writtenAlike(marking: Marking, all: readonly Marking[]): readonly Marking[] {
  const words = folded(marking.text ?? "");
  if (words === "") return [];
  return all.filter(
    ({ party, level, text }) =>
      party !== marking.party && level === marking.level && folded(text ?? "") === words,
  );
}

import { panelWords } from "../panelWords.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf<"one">("en-GB");

/** English of the help. Where a sentence speaks of the list, the panel sets its source behind it. */
export const helpEn = {
  kind: "Help",
  heading: "How to read this map",
  reading: {
    year: "A filled country has an agreement in the list. The colour is the year in the list, and the year is also printed: the earliest stands out most from the land.",
    launched:
      "Grey lines on plain land: a procedure has been launched, without a year. Lines on a year’s colour and a dagger: the list’s page says both.",
    notInTheList:
      "Plain land: not in the list. The list does not name the state; that is all it says.",
    organizations:
      "Seals and round tiles are organisations. An agreement with an organisation is not one with each of its members, so they are not filled for it.",
    groups:
      "A layer of states puts a sign at each member’s name; the two layers switched on last also have a band along the inside of their members’ outline.",
    places:
      "A number in a ring is a meeting, in order of date; the ring is dashed where the list’s page names no place. Squares are places of cooperation.",
    axis: "The axis below is the key of the colours and sets the year: drag its handle, press a year, use the arrow keys, or let the years play.",
    sources: "A small number behind a statement leads to its source and to the words it rests on.",
  },
  /** Countries without a class; `isNoted`: their names carry the asterisk of a note. */
  notClassed: (names: string, count: number, isNoted: boolean) =>
    `${names} ${plural(count, { one: "is", other: "are" })} not classed and not counted${isNoted ? "; a note says why the name is written so" : ""}.`,
  glossary: "Words",
  terms: {
    concluded: {
      term: "Concluded",
      says: "In the list of agreements, with a year of conclusion. The list does not say of which act that year is; other sources can date the signature to another year.",
    },
    launched: {
      term: "Launched",
      says: "Named in the sentence on procedures that have been launched to conclude an agreement. The sentence gives no dates and no outcome.",
    },
    listed: {
      term: "Listed",
      says: "Named in the list. What is not in the list may exist all the same: agreements found elsewhere are shown as found elsewhere.",
    },
    signed: {
      term: "Signed",
      says: "Representatives of both sides have put their names to the text. That alone need not bind them.",
    },
    ratified: {
      term: "Ratified",
      says: "A state has given its consent to be bound after signature.",
    },
    inForce: {
      term: "In force",
      says: "Binding on both sides, from the day that the agreement sets or on which they agree, until it ends.",
    },
    initiative: {
      term: "Initiative",
      says: "A group of states that work together, here on protecting classified information. Alliances and unions have layers of the same kind. Who belongs to a group, and since when, has sources of its own.",
    },
    asOf: {
      term: "As of",
      says: "At the end of that year: as of 2014 means on 31 December 2014.",
    },
  },
  datedActs:
    "Where the date of a signature, a ratification or an entry into force is known, it stands in the panel with a source of its own.",
  counts: "How the counts are made",
  counting: {
    title:
      "The title counts the entries of the list up to the year shown, states and organisations together. Procedures launched are counted apart.",
    both: "What is listed as both is one entry, counted once, as concluded.",
    groups:
      "“3 of 5” beside a group: of its members in the year shown, the home state left out, so many are in the list. The agreement of an organisation does not count for its members.",
    unknown:
      "A membership whose beginning no source gives is told and not counted. By another date than the list’s year, an agreement without that date is counted apart.",
  },
  publisher: "Who publishes the list",
  published: (publisher: string) => `The list is published by: ${publisher}.`,
  openList: "Open the list",
  errors: "To report an error",
  errorInTheList: "An error in the list is for its publisher, whose page the link above opens.",
  errorOnTheMap:
    "Whether the atlas has taken something over wrongly shows in the quotation: its number leads to it. “Copy link” and “Cite” in a panel give the exact place to name in a report.",
};

/** What the help says. */
export const helpWords = panelWords("help", helpEn);

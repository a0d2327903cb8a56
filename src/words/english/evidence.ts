import { panelWords } from "../panelWords.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf<"one">("en-GB");

/** English of why a colour is as it is, and of how old the list is. */
export const evidenceEn = {
  ask: "Why this colour?",
  /** In a row of the table, and its spoken form. */
  askShort: "why?",
  askOf: (name: string) => `Why? The colour of ${name}`,
  rules: {
    home: (name: string) => `${name} is the home state: the list is its own.`,
    notClassed: (name: string) =>
      `The list does not mention ${name}, and the atlas does not class it. It has a neutral colour.`,
    concluded: (name: string, year: number) =>
      `The list names ${name} with the year ${year}: the country has the colour of that year.`,
    concludedWithOrganization: (name: string, year: number) =>
      `The list names ${name} with the year ${year}: the organisation’s seal has the colour of that year. Its members do not take a colour from it.`,
    listedAsBoth: (name: string, year: number) =>
      `The list names ${name} with the year ${year}, and a sentence on the same page names it among procedures launched. A conclusion outranks a launch: the country has the colour of ${year}, with a hatch and a dagger.`,
    launched: (name: string) =>
      `The list’s page names ${name} among procedures launched and not among agreements concluded: the country is hatched, without a year.`,
    launchedUntilListed: (name: string, asOf: number, listed: number) =>
      `The list’s page names ${name} among procedures launched. The list names it with the year ${listed}, later than ${asOf}: as of ${asOf} the country is hatched.`,
    listedLater: (name: string, asOf: number, listed: number) =>
      `The list names ${name} with the year ${listed}, later than ${asOf}: as of ${asOf} it has the colour of those not in the list.`,
    byAct: (name: string, act: string, date: string, year: number) =>
      `${name} · ${act}: ${date}. The colour is that of ${year}: the date chosen decides it, and not the year in the list.`,
    byActAndLaunched: (name: string, act: string, date: string, year: number) =>
      `${name} · ${act}: ${date}. The colour is that of ${year}. A sentence on the list’s page also names a procedure launched: hence the hatch and the dagger.`,
    undated: (name: string, listed: number) =>
      `The list names ${name} with the year ${listed}. No source that was read gives the date chosen: it is dotted, without a year.`,
    notYet: (name: string, act: string, date: string, asOf: number) =>
      `${name} · ${act}: ${date}, later than ${asOf}: as of ${asOf} it has the colour of those not in the list.`,
    outside: (name: string, asOf: number) =>
      `As of ${asOf} the list’s page says nothing of ${name}. An agreement with it is found in other sources: it has a mesh, and is counted apart.`,
    notInTheList: (name: string) =>
      `The list does not name ${name}, neither among agreements concluded nor among procedures launched. It has the colour of those not in the list. Of what the list leaves out it says nothing.`,
  },
  decisive: "What decides the colour",
  beside: "Known beside it, without a part in the colour",
  entry: (number: number, name: string, year: number) =>
    `No. ${number} in the list: “${name}”, ${year}`,
  launch: (name: string) => `Among procedures launched: “${name}”`,
  silence: (newest: number) => `The list’s page as a whole; its newest entry is of ${newest}`,
  record: "An agreement found in other sources, not in the list",
  /** How a fact and a shape come together. */
  name: (code: string) => `Code and name: “${code}”`,
  readOn: (date: string) => `Read on ${date}`,
  readNotRecorded: "Date read: not recorded",
  wholeSource: "The source as a whole; no words quoted",
  confidence: {
    high: "Confidence: high",
    medium: "Confidence: medium",
    low: "Confidence: low",
  },
  notRated: "Confidence: not rated; it can be checked on the page itself",
  notFound: {
    heading: "Not found",
    signed: "A date of signature",
    ratified: "A ratification",
    "in-force": "A date of entry into force",
    "launch-date":
      "When the procedure was launched. How many years it has been open cannot be told.",
    outcome: "What became of the procedure",
    record: "An agreement with it in the other sources. Most of them were read only in part.",
  },
  peers: {
    heading: "Agreements with others",
    partial:
      "Found one by one in other sources. No state’s list is complete: what is not here is not known.",
    found: (count: number) =>
      `${count} ${plural(count, { one: "agreement or draft", other: "agreements and drafts" })}`,
    states: {
      concluded: "concluded",
      superseded: "replaced",
      terminated: "ended",
      negotiation: "being negotiated",
      "draft approved": "draft approved",
      "signing announced": "signing announced",
    },
    scopes: {
      defence: "defence only",
      "defence industry": "defence industry only",
      administrative: "administrative",
    },
  },
  list: {
    heading: "About this list",
    source: "Source",
    text: "Text",
    storyEnds: (date: string) => `The newest event that it tells of: ${date}`,
    newestEntry: "Newest entry",
    entries: (year: number, names: string) => `${year}: ${names}`,
    read: "Date read",
    notRecorded: "not recorded",
    launches: "Procedures launched",
    launchesUndated: "No date is given. How many years have passed since cannot be told.",
    verified: "Verified",
    countedFromEntry: (date: string) =>
      `Counted from the end of ${date}, the year of the newest entry: nothing on the page vouches for a later day.`,
    countedFromReading: "Counted from the day on which the page was last read.",
    leftOut: "Not in it",
    foundElsewhere: (names: string) =>
      `Found in other sources, later than its newest entry: ${names}.`,
    incomplete: "The page does not say that the list is complete.",
  },
};

/** Why a colour is as it is, and how old the list is. */
export const evidenceWords = panelWords("evidence", evidenceEn);

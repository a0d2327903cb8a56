import { capitalized, numberWord, pluralOf } from "../plural.ts";

const plural = pluralOf<"one">("en-GB");

const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
] as const;

/** Running text has words up to ten; the title and the timeline have them up to twenty. */
export const NUMBERS_IN_TEXT = NUMBERS.slice(0, 11);

export const agreements = (count: number): string =>
  `${numberWord(count, NUMBERS)} ${plural(count, { one: "agreement", other: "agreements" })}`;

const states = (count: number): string =>
  `${numberWord(count, NUMBERS_IN_TEXT)} ${plural(count, { one: "state", other: "states" })}`;

const organizations = (count: number): string =>
  `${numberWord(count, NUMBERS_IN_TEXT)} ${plural(count, { one: "organisation", other: "organisations" })}`;

const moreStates = (count: number): string =>
  `${numberWord(count, NUMBERS_IN_TEXT)} more ${plural(count, { one: "state", other: "states" })}`;

/** "2011–2014", or one year alone. */
export const yearRange = (first: number, last: number): string =>
  first >= last ? String(last) : `${first}–${last}`;

export interface Counts {
  readonly states: number;
  readonly organizations: number;
}

/** "13 states and two organisations"; of no one, nothing. */
export const sidesOf = (counts: Counts): string =>
  [
    ...(counts.states > 0 ? [states(counts.states)] : []),
    ...(counts.organizations > 0 ? [organizations(counts.organizations)] : []),
  ].join(" and ");

function listedSentence(home: string, counts: Counts): string {
  const sides = sidesOf(counts);
  if (sides === "") return "The list names no state and no organisation by this year.";
  return `${home} has agreements on exchanging and protecting classified information with ${sides}.`;
}

export function launchedSentence(count: number, isMore: boolean): string {
  if (count === 0) return "";
  const open = plural(count, { one: "A procedure is", other: "Procedures are" });
  return ` ${open} open with ${isMore ? moreStates(count) : states(count)}.`;
}

/**
 * English, and the shape that every other language satisfies. A message is a text or a function of
 * numbers and of names that are already in the language; lists come joined by `Words.list`.
 */
export const en = {
  messages: {
    header: {
      appName: "Agreements Atlas",
      descriptor: (home: string) => `${home} · exchange and protection of classified information`,
      viewsLabel: "Views",
      views: { map: "Map", table: "Table", coverage: "Coverage", markings: "Markings" },
      languageLabel: "Language",
      share: "Share",
      linkCopied: "Link copied",
      /** Says which is on. */
      themes: {
        system: "Theme: as the system",
        light: "Theme: light",
        dark: "Theme: dark",
      },
      print: "Print",
      help: "Help",
      search: "Find a country or meeting",
      menu: "Menu",
      about: "About",
      skipToMap: "Skip to the map",
      skipToTable: "Skip to the table",
    },
    /** The phone's sheet over the lower part of the map. */
    sheet: {
      label: "Years, key and details",
      raise: "Raise the sheet",
      lower: "Lower the sheet",
    },
    title: {
      /** `first` is the first year of the list, `year` the year as of which is counted. */
      sentence: (count: number, first: number, year: number) =>
        count === 0
          ? `No agreements by ${year}`
          : `${capitalized(agreements(count))}, ${yearRange(first, year)}`,
      standfirst: (
        counts: Counts & {
          readonly home: string;
          /** States with a launched procedure and no entry in the list. */
          readonly launched: number;
        },
      ) =>
        listedSentence(counts.home, counts) + launchedSentence(counts.launched, counts.states > 0),
      documentTitle: (home: string, year: number) =>
        `${home}: agreements on classified information, as of ${year} – Agreements Atlas`,
    },
    key: {
      heading: "Key",
      /** Beside the heading; `months` from the end of the date, at the least. */
      notVerifiedSince: (date: string, months: number) =>
        `list not verified since ${date} (${months} ${plural(months, { one: "month", other: "months" })})`,
      verifiedOn: (date: string) => `list read on ${date}`,
      home: (home: string) => `${home}, home state`,
      concluded: (first: number, newest: number) =>
        first === newest ? `Concluded, ${first}` : `Concluded, ${first} to ${newest}`,
      listedAsBoth: "Listed as both†",
      notInTheList: "Not in the list",
    },
    layers: {
      heading: "Layers",
      initiatives: "Initiatives",
      alliances: "Alliances and unions",
      places: "Places",
      partnersWithAnAgreement: "partners with an agreement",
      count: (concluded: number, total: number) => `${concluded} of ${total}`,
      /** The bar beneath the count, in words. */
      bar: (concluded: number, launched: number, notInTheList: number) =>
        `${concluded} concluded, ${launched} launched, ${notInTheList} not in the list`,
      notFormedYet: (year: number) => `not formed by ${year}`,
      membersAsOf: (year: number) => `members as of ${year}`,
      /** The menu of a row. */
      fit: "Fit",
      fitLayer: (name: string) => `Fit the map to: ${name}`,
      source: "Source",
      sourceOfLayer: (name: string) => `Source: ${name}`,
      find: "Find",
      findInLayer: (name: string) => `Find members not in the list: ${name}`,
      findStates: "Find states…",
    },
    /** Heads over those of which the list says so. */
    standings: { concluded: "Agreement concluded", launched: "Procedure launched" },
    dock: {
      heading: "Years",
      asOf: (year: number) => `As of ${year}`,
      asOfLabel: "As of",
      play: "Play the years",
      pause: "Pause",
      latestInTheList: "latest in the list",
      yearOfConclusion: "Year of conclusion",
      runningTotal: "Running total",
      meetings: "Meetings",
      sliderLabel: "As of the end of the year",
      sliderValue: (year: number, count: number) => `${year}, ${agreements(count)}`,
      /** As of the year, on a phone. */
      concluded: (count: number) => `${count} concluded`,
      /** Spoken when a step is done; `names` are the parties new in that year, or "". */
      reached: (year: number, count: number, names: string) =>
        names === ""
          ? `${year}: ${agreements(count)}.`
          : `${year}: ${agreements(count)}. New: ${names}.`,
      noYearGiven: "no year given",
      alsoListedAsConcluded: (year: number) => `† also listed as concluded, ${year}`,
    },
    /** One line, for the tooltip, the table and spoken labels. */
    status: {
      home: "Home state",
      concluded: (year: number) => `Concluded ${year}`,
      listedAsBoth: (year: number) => `Concluded ${year}†, also named among procedures launched`,
      launched: "Procedure launched, no year given",
      launchedOn: (date: string) => `Procedure launched ${date}`,
      notInTheList: "Not in the list",
      notClassed: "Not classed",
      /** The year shown is earlier than the year in the list. */
      notYetInTheList: (asOf: number, listed: number) =>
        `As of ${asOf}: not in the list. Listed as concluded ${listed}.`,
      launchedBeforeListed: (asOf: number, listed: number) =>
        `As of ${asOf}: procedure launched, no year given. Listed as concluded ${listed}.`,
      lowConfidence: "low confidence",
    },
    notes: {
      heading: "Notes",
      /** `year` is that of all of them; null: each name has its own behind it. */
      dagger: (names: string, count: number, year: number | null) =>
        `† ${names} ${plural(count, { one: "is", other: "are" })} listed as concluded${year === null ? "" : ` (${year})`} and again among procedures launched. Both statements are shown.`,
      /** Spoken in place of the bare mark. */
      daggerLink: "Note on entries listed as both",
      asteriskLink: "Note on status",
      boundaries: { un1244: "Dashed line, status-neutral", serbia: "Constitution of Serbia" },
      boundariesShown: {
        un1244: "Kosovo* is drawn with a dashed line, without prejudice to positions on status.",
        serbia:
          "Kosovo and Metohija is drawn as part of Serbia, as in the Constitution of Serbia. As a participant in initiatives it is named Kosovo*.",
      },
      noEndorsement: "Boundaries and names do not imply endorsement.",
      geographyCredit: "Made with Natural Earth",
    },
    tooltip: {
      /** After the name of its key. */
      why: "why this colour?",
    },
    /** What is counted; `date` is one of the dates. */
    choices: {
      dates: { listed: "as listed", signed: "signed", "in-force": "in force" },
      summary: (date: string) => `Date: ${date}`,
      summaryWithRecords: (date: string) => `Date: ${date} · also outside the list`,
    },
    map: {
      label: (title: string) => `Map: ${title}`,
      description: (count: number) =>
        `${capitalized(agreements(count))}. The table has the same facts in words.`,
      zoomIn: "Zoom in",
      zoomOut: "Zoom out",
      reset: "Back to the whole map",
      projection: "Azimuthal equal-area, centred 50° N 15° E",
      inWords: "The map in words",
      keys: "Keyboard",
      withOrganisations: "With organisations",
      seal: (name: string, year: number) =>
        `${name}: agreement with the organisation, concluded ${year}`,
      /** Beside the tooltip of an organisation whose agreement is in the list. */
      membersOutlined: "With the organisation. Outlined: its members.",
      /** Under the name of a country with a launched procedure. */
      launched: "launched",
      scale: (kilometres: number) => `${kilometres} km`,
    },
    /** The layers of places: what the row of each calls it, and how many of its places there are. */
    placeLayers: {
      meetings: {
        name: () => "Meetings, in order of date",
        counted: (count: number) =>
          `${count} ${plural(count, { one: "meeting", other: "meetings" })}`,
      },
      cooperation: {
        name: (partner: string, home: string) => `${partner}–${home} cooperation`,
        counted: (count: number) =>
          `${count} ${plural(count, { one: "place of cooperation", other: "places of cooperation" })}`,
      },
    },
    cooperation: {
      row: (partner: string, home: string) => `${partner}–${home}`,
      before: (year: number) => `before ${year}`,
      milestones: (count: number) =>
        `${count} ${plural(count, { one: "milestone", other: "milestones" })}`,
    },
    dates: {
      /** `last` has the month and the year too. */
      daysOfAMonth: (first: number, last: string) => `${first}–${last}`,
    },
    meetings: {
      number: (number: number) => `Meeting ${number}`,
      placeNotStated: "Place not stated",
    },
    failure: {
      reading: "Reading the list of agreements",
      drawing: "Drawing the map",
      listDidNotLoad: "The list did not load",
      outlinesAreHere: "The outlines are here, the agreements are not.",
      mapDidNotLoad: "The map did not load",
      tableIsHere: "The table has the same facts.",
      partDidNotLoad: "This part did not load",
      languageDidNotLoad: "This language did not load",
      problemsFound: (count: number) =>
        `${count} ${plural(count, { one: "problem", other: "problems" })} found in the data`,
      tryAgain: "Try again",
    },
  },
};

export type Messages = typeof en.messages;

/** What is said before anything is opened. */
export interface FirstWords {
  readonly messages: Messages;
}

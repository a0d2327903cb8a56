import { panelWords } from "../panelWords.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf<"one">("en-GB");

/** English of the panels of parties, meetings, places, groups and the home state. */
export const dossierEn = {
  outsidePages: "Found outside the source pages",
  /** Leads back to them. */
  foundStates: (count: number) => `States found: ${count}`,
  close: "Close",
  /** After the name of what was to come. */
  didNotLoad: "did not load",
  /** Of what a fact rests on. */
  sources: {
    heading: "Sources",
    number: (number: number) => `Source ${number}`,
    age: (age: string) => `Age of the text: ${age}`,
    copyLink: "Copy link",
  },
  /** Of a party: what the list says of it, and what other sources say. */
  party: {
    state: "State",
    organization: "Organisation",
    stateInTheList: (number: number, total: number) =>
      `State · no. ${number} of ${total} in the list`,
    organizationInTheList: (number: number, total: number) =>
      `Organisation · no. ${number} of ${total} in the list`,
    stateLaunched: "State · among procedures launched",
    previous: "Previous in the list",
    next: "Next in the list",
    homeState: "Home state",
    notInTheList: "Not in the list of concluded agreements, nor among procedures launched.",
    notClassed: "Not mentioned in the list, and not classed.",
    withTheOrganization:
      "The agreement is with the organisation. It is not an agreement with each member.",
    listedAs: (name: string) => `Listed as “${name}”`,
    /** The same of a procedure launched. */
    namedAs: (name: string) => `Named as “${name}”`,
    notInTheListAsOf: (year: number) => `Not in the list as of ${year}`,
    listedAsConcluded: (year: number) => `Listed as concluded ${year}`,
    conflictHead: "The source says two things",
    conflictConcluded: (year: number) => `In the list of concluded agreements, ${year}.`,
    conflictLaunched: "Among the procedures launched, no year given.",
    conflictShown: (year: number) =>
      `The page does not say which came later. The map shows ${year} with a hatch and a dagger.`,
    sameYear: "Same year",
    scopeLabel: "Scope",
    scope: { general: "general", defence: "defence only" },
    outsideTheListHead: "Found in other sources",
    outsideTheList:
      "An agreement found in other sources. It is not in the list of concluded agreements.",
    datesElsewhere: "Dates from other sources",
    datesElsewhereNote: "Each act has its own source. The year in the list is the list’s own word.",
    /** The dated acts, each with its own source; never said of the year in the list. */
    acts: {
      signed: "Signed",
      ratified: "Ratified",
      published: "Published",
      "in-force": "Entered into force",
      ended: "Ended",
    },
  },
  memberships: {
    heading: "Memberships",
    participant: "participant",
    since: (date: string) => `since ${date}`,
    sinceNotStated: "since when is not stated",
    notAMember: (groups: string) => `Not a member: ${groups}`,
    none: "Not a member of any of these groups.",
    homeTakesPartToo: (home: string) => `${home} takes part too`,
  },
  /** Of meetings where they stand in a list, and of what their sources leave out. */
  meetings: {
    heading: "Meetings",
    /** What the source leaves out of the date. */
    precision: { year: "month not stated", month: "day not stated", day: "" },
    numberInferred: "The number is inferred from the meetings before and after.",
    states: { announced: "announced", "not found": "no record found" },
    sourcesDiffer: "Sources differ:",
    hosted: (city: string) => `hosted in ${city}`,
    attendanceIncomplete: "The list of those attending is not complete.",
    asAMember: (group: string) => `as a ${group} member`,
  },
  tools: {
    cite: "Cite",
    citationCopied: "Citation copied",
    restsOn: (list: string, age: string | null) =>
      age === null ? `After the list: ${list}.` : `After the list: ${list} (${age}).`,
    publisher: "Publisher of the list",
    /** The atlas has no address of its own to which errors could be reported. */
    publisherForErrors: "Publisher of the list: for errors in the list itself",
  },
  meeting: {
    earlier: "Earlier meeting",
    later: "Later meeting",
    inSeries: (series: string, number: number) => `${series} · no. ${number}`,
    date: "Date",
    place: "Place",
    group: "Group",
    organizers: "Organised by",
    others: "Also named",
    topic: "Topic",
    state: "State",
    states: {
      announced: "Announced; whether it was held was not found",
      "not found": "No record of it was found",
    },
    roles: {
      host: "host",
      "co-organiser": "co-organiser",
      participant: "took part",
      "not listed": "not listed, which is not absent",
      unknown: "not known",
    },
    attending: "Attending",
    onlyNamed: "Those whom the source names. Not listed is not absent.",
    noList: "No list of those attending was found.",
    membersNotListed: (names: string) => `Members not listed: ${names}.`,
  },
  group: {
    kinds: { initiative: "Regional initiative", alliance: "Alliance or union" },
    previous: "Previous group",
    next: "Next group",
    began: "Began",
    notStated: "not stated",
    coverage: "Agreements with its members",
    unclassed: "Not classed, not counted",
    /** Lights them on the map and lists them. */
    find: (count: number) => `find ${count}`,
    findGroup: (heading: string, count: number) => `${heading}: find ${count}`,
    members: (year: number) => `Members as of ${year}`,
    none: (year: number) => `None recorded by ${year}.`,
    membersAreThoseOf: "Its members are those of",
    until: (date: string) => `until ${date}`,
    former: "No longer members",
    later: (year: number) => `Members later than ${year}`,
    undated: "Without a date",
    undatedNote: "Told and not counted: no source says since when.",
    attendance: "Who is listed at which meeting",
    attendanceNote: "● listed · – not listed, which is not absent",
    listed: "listed",
    notListed: "not listed",
    delegations: "Delegations",
    meetings: "Meetings in order of date",
    listedAt: (count: number) =>
      `${count} ${plural(count, { one: "delegation", other: "delegations" })} listed`,
    noList: "no list found",
  },
  authority: {
    heading: "Competent security authority",
    pageNotSeen: "named; its page is not confirmed",
    mediumConfidence: "medium confidence",
    notFound: "None was found in the sources that were read.",
    reading: "Reading the authorities",
    didNotLoad: "The authorities did not load.",
  },
  project: {
    programme: "Programme",
    state: "State",
    period: "Time",
    began: (date: string) => `began ${date}`,
    ended: (date: string) => `ended ${date}`,
    amount: "Amount",
    currencyNotStated: (amount: string) => `${amount}, currency not stated`,
    figures: "Figures",
    partners: "Partners",
    partnerPlace: "Partner place",
    notAddedUp: "Amounts stand as their sources give them. They are not added up.",
  },
  home: {
    contents: "On this page",
    otherGroups: "Without a layer:",
    outsideTheList: "Agreements outside the list",
    inNoCount: "Found in other sources. They stand outside every count.",
    milestones: (partner: string, home: string) => `${partner} and ${home}`,
    projects: "Projects",
    meetings: (partner: string, years: string) => `Meetings with ${partner}, ${years}`,
    strategy: "Strategies",
    pages: "The source pages",
    paraphrase: "paraphrase",
  },
  /** What somebody says, and the pages of themselves. */
  statements: {
    heading: "Statements",
    counted: (count: number) => `Statements: ${count}`,
    inShort:
      "Told in short; the speaker’s own words stand with the source. What has no date here has none on its page.",
    subjects: {
      agreements: "What the agreements are for",
      strategy: "Strategy and classified information",
      neutrality: "Military neutrality",
      partnership: "Partnership",
      ipap: "Individual Partnership Action Plan",
      kfor: "KFOR and the dialogue",
      reform: "Reform and training",
      science: "Science",
      information: "Public information",
      documents: "Documents that the pages name",
      addresses: "Addresses",
    },
  },
  categories: {
    context: "context",
    KFOR: "KFOR",
    UN: "UN",
    "trust fund": "trust fund",
    reform: "reform",
    partnership: "partnership",
    presence: "presence",
    science: "science",
    parliament: "parliament",
    "classified information": "classified information",
    law: "law",
    training: "training",
    dialogue: "dialogue",
    "political dialogue": "political dialogue",
    exercise: "exercise",
    strategy: "strategy",
  },
  strategies: {
    documents: "Documents",
    interest: "National interests",
    "interest-beyond": "Interests beyond the page",
    threat: "Threats",
    principle: "Principles",
    "regional-cooperation": "Regional cooperation",
    "regional-threat": "Regional threats",
    nato: "Relations with NATO",
    eu: "Relations with the EU",
    "international-military": "International military cooperation",
  },
};

/** What the panels of parties, meetings, places, groups and the home state say. */
export const dossierWords = panelWords("dossier", dossierEn);

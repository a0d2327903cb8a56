import { inEachLanguage, inOtherLanguages } from "./languages.ts";
import { laterDictionary, type laterTables } from "./laterTables.ts";
import type { Dictionary, EvidenceColumn } from "./table.ts";
import type { tables } from "./tables.ts";
import type { translations } from "./translations.ts";

/** The columns that every fact carries. */
export const evidenceWords: Readonly<Record<EvidenceColumn, string>> = {
  source: "The source that the fact rests on",
  quote: "Its words, word for word, at most 25; empty where only the source as a whole is cited",
  locator: "Where in the source they stand",
  confidence: "How far the fact can be trusted; low is marked wherever the fact is shown",
  note: "What a reader should know beside the fact",
};

const city = "Where it took place; empty where the source does not say";
const places = {
  city,
  country: "Country of the city, today",
  longitude: "Of the city, in degrees east",
  latitude: "Of the city, in degrees north",
};
const isOnSourcePages = "Whether one of the source pages that the dataset starts from tells of it";
const conflict = "Where sources disagree, what each says";

/** The data dictionary: a column without words here does not compile. */
export const dictionary: Dictionary<
  typeof tables & typeof laterTables & { readonly translations: typeof translations }
> = {
  dataset: {
    title: "This dataset",
    description: "One row: whose agreements these are, and whose list they are taken from.",
    columns: {
      id: "Name of the dataset and of its folder",
      home: "The home state",
      title: "Title of the dataset",
      description: "What the dataset holds and how it was made",
      list_source: "The source that is the publishing authority's list",
      home_language: "Language and script of the column title_home (BCP 47)",
      capital: "Capital of the home state, from which directions and distances are told",
      longitude: "Of the capital, in degrees east",
      latitude: "Of the capital, in degrees north",
      cooperation_with:
        "The organization with which the projects, the milestones and the meetings of no group are",
      ratification: "Who ratifies in the home state and how, as a sentence",
      plate_longitude: "Of the middle of the map as it is first seen, in degrees east",
      plate_latitude: "Of that middle, in degrees north",
      plate_scale: "Kilometres to a pixel on a map of 1052 by 588 pixels; a larger one shows more",
      phone_longitude: "Of the middle of the map as it is first seen on a phone",
      phone_latitude: "Of that middle, in degrees north",
      phone_scale: "Kilometres to a pixel on a phone",
    },
  },
  sources: {
    title: "Sources",
    description: "Every page that a fact rests on, one row each.",
    columns: {
      id: "Key of the source",
      kind: "What sort of publisher it is: official body, law collection, press, work of reference, other",
      publisher: "Who publishes it; the name of the host where the publisher's name was not seen",
      title: "Title of the page; empty where it was not seen",
      language:
        "Language of the title and of the words quoted from it (BCP 47); empty where there are none",
      url: "Address; empty where it was not noted or only in part",
      text_age: "What the publisher says, or what can be seen, of the age of the text",
      read_on: "When it was read; empty where that was not recorded",
      is_starting_page: "Whether it is one of the source pages that the dataset starts from",
    },
  },
  citations: {
    title: "Further citations",
    description:
      "Sources that a fact rests on beside the one in its own row, one row each. Quotations are word for word and at most 25 words.",
    columns: {
      table: "Table of the fact",
      key: "Key of the fact in that table; the parts of a key of several columns are joined by /",
    },
  },
  names: {
    title: "Names",
    description:
      "How parties, places and all countries of the map are called, in each language of the atlas.",
    columns: {
      id: "Code of the party or country, or the place as the other tables write it",
      ...inEachLanguage("name", (language) => `Name in ${language}`),
      ...inEachLanguage(
        "short",
        (language) => `A shorter name in ${language}, for the map; empty where the name is short`,
      ),
      ...inEachLanguage(
        "note",
        (language) => `Note on the name, in ${language}, where it carries an asterisk`,
      ),
    },
  },
  callouts: {
    title: "Callouts",
    description:
      "Places beside countries too small for their names, chosen by eye for the map as it is first seen.",
    columns: {
      country: "The country",
      order: "Which of its places is tried first, from 1",
      right: "Pixels to the right of where its name would stand",
      down: "Pixels below it",
      align: "Which end of the name, or its middle, stands there",
    },
  },
  parties: {
    title: "Parties",
    description:
      "States, organizations and participants that appear in the other tables. An organization is never a state, and its members are not bound by its agreement.",
    columns: {
      code: "ISO 3166-1 alpha-3, the user-assigned XKX for Kosovo*, or an organization's abbreviation",
      kind: "Country, organization, or a participant of regional cooperation under a designation without prejudice to status, which the atlas does not class",
      tile: "Two letters, or the abbreviation, for places too small for a name",
      iso_numeric: "ISO 3166-1 numeric; empty where there is none",
      formal_name: "UN short name of a country, full name of an organization, in English",
      listed_names: "Names found in the sources, as written there",
      name_history: "Earlier names and their dates",
    },
  },
  agreements: {
    title: "Agreements",
    description:
      "Agreements on exchanging and protecting classified information. Those with a listed number are on the authority's list; the others were found elsewhere and count in no total. A listed year is the list's own “year of conclusion”: it is neither signature nor entry into force.",
    columns: {
      id: "Key of the agreement",
      home: "One party: the state whose list this is",
      counterparty: "The other party",
      scope: "General, or the field of defence only",
      listed_number: "Position in the list, from 1",
      listed_year: "The list's “year of conclusion”",
      listed_as: "The party's name as the list writes it",
      title_en: "Full title in English",
      title_home: "Full title in the home state's language, as its source writes it",
      title_counterparty: "Full title in a language of the counterparty, as its source writes it",
      languages: "Languages of the authentic texts (ISO 639-1), as far as a source names them",
    },
  },
  launches: {
    title: "Procedures launched",
    description:
      "Procedures for concluding an agreement that the authority says have been launched.",
    columns: {
      id: "Key of the procedure",
      home: "One party: the state whose list this is",
      counterparty: "The other party",
      order: "Position in the authority's sentence, from 1",
      listed_as: "The party's name as the authority writes it",
      date: "When it was launched; empty where no date is given",
      resolution:
        "How the two statements are to be read where the list also has the agreement as concluded; both stay visible",
    },
  },
  acts: {
    title: "Acts",
    description:
      "Signature, ratification, publication, entry into force and end of the agreements, one row each. None is implied by another.",
    columns: {
      id: "Key of the act",
      agreement: "The agreement",
      act: "What was done",
      date: "When, as precise as the source",
      by: "The party that acted, where one alone did",
      place: "Where, as the source says",
      signatories: "Who signed, and in what office",
      reference: "Law, decree or gazette",
    },
  },
  initiatives: {
    title: "Initiatives and alliances",
    description: "Groups of states that the atlas can show as layers.",
    columns: {
      id: "Key of the group, also in the page's address",
      kind: "Regional initiative, or alliance or union",
      ...inEachLanguage("name", (language) => `Name in ${language}`),
      ...inEachLanguage(
        "short",
        (language) => `Abbreviation in ${language}, for the tooltip and the head of a column`,
      ),
      mark: "Shape that stands for the group; empty: no layer of its own",
      organization: "The party that the group is when it concludes for itself",
      started: "When the group began",
      home_relation: "What the home state is to the group",
      composed_of: "Keys of the groups whose members together are its members",
      are_markings_sought:
        "Whether the markings of its members were looked for, those also who are not in the list",
      conflict,
    },
  },
  memberships: {
    title: "Memberships",
    description:
      "One row for each stay of a party in a group. A stay without a beginning is told and never counted.",
    columns: {
      id: "Key of the stay",
      initiative: "The group",
      member: "The member",
      role: "Member or participant",
      from: "First day; empty where it is not known",
      to: "Day on which it is no longer a member; empty where no end is known",
    },
  },
  meetings: {
    title: "Meetings",
    description:
      "Meetings of the groups, and of the home state with the organization it cooperates with.",
    columns: {
      id: "Key of the meeting",
      initiative: "The group that met; empty for meetings with the organization of the cooperation",
      series: "Series that the meeting belongs to",
      number: "Number in the series",
      is_number_stated: "Whether the number is stated, not inferred from the meetings around it",
      title: "What the meeting is called",
      start: "First day",
      end: "Last day; empty where it lasted one day or the end is not known",
      listed_date: "The date as the publishing authority's page gives it",
      ...places,
      organizers: "Who arranged it",
      other_participants: "Guests and bodies beside the delegations",
      home_role: "What the home state was at the meeting",
      topic: "What it was about",
      state: "Held, announced only, or not found",
      is_on_list_page: "Whether the publishing authority's own page tells of it",
      is_on_source_pages: isOnSourcePages,
      is_attendance_complete: "Whether the source's list of delegations is complete",
      conflict,
    },
  },
  attendance: {
    title: "Attendance",
    description:
      "Delegations that a source names at a meeting, one row each. Not named is not absent.",
    columns: { meeting: "The meeting", party: "The delegation" },
  },
  milestones: {
    title: "Milestones",
    description: "Dates in the relations of the home state and the organization, and related ones.",
    columns: {
      id: "Key of the milestone",
      date: "When, as precise as the source",
      title: "What happened",
      category: "What it belongs to",
      ...places,
      is_on_source_pages: isOnSourcePages,
      conflict,
    },
  },
  projects: {
    title: "Cooperation projects",
    description: "Trust funds, science projects and training with the organization.",
    columns: {
      id: "Key of the project",
      name: "What it is",
      programme: "Programme that it belongs to",
      state: "How far it was, as the source says",
      start: "When it began",
      end: "When it ended",
      amount: "Sum, in the currency",
      currency: "ISO 4217; empty where the source names none",
      figures: "Other figures, as the source gives them",
      partners: "Who takes part",
      ...places,
      is_on_source_pages: isOnSourcePages,
      conflict,
    },
  },
  project_partners: {
    title: "Partners of the projects",
    description: "Institutions that take part in a project somewhere else than its own place.",
    columns: {
      project: "The project",
      partner: "The institution",
      ...places,
      city: "Town of the institution",
    },
  },
  strategy: {
    title: "Statements of the strategies",
    description: "What the strategies of 2020 say, as a monitor's page gives it.",
    columns: {
      id: "Key of the statement",
      category: "What it is about",
      order: "Position in its category, from 1",
      text: "The statement",
      is_paraphrase: "Whether the text is a paraphrase, not the source's words",
    },
  },
  ...laterDictionary,
  translations: {
    title: "Translations",
    description:
      "What the tables say in English, in other languages, one row for each text. Quotations, titles of agreements and of sources, and names of publishers stay as they are written.",
    columns: {
      text: "The English, as it stands in its cell, or between the semicolons of one",
      ...inOtherLanguages((language) => `In ${language}`),
    },
  },
};

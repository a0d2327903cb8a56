import { panelWords } from "../panelWords.ts";
import { capitalized } from "../plural.ts";
import { agreements, type Counts, launchedSentence, sidesOf, yearRange } from "./first.ts";

/** How an act is spoken of that dates the agreements in place of the list's own year. */
interface Act {
  readonly by: string;
  readonly done: string;
  readonly head: string;
  readonly not: string;
  readonly noun: string;
  readonly date: string;
  readonly label: string;
}

type Standfirst = Counts & { readonly home: string; readonly launched: number };

/** What is said of dates by an act, and what the page's own messages say otherwise then. */
const byAct = ({ by, done, head, not, noun, date, label }: Act) => {
  const notInTheList = `Not in the list, or ${not} by then`;
  const undated = `${date} not found`;
  return {
    says: {
      undated: {
        heading: capitalized(undated),
        count: (count: number) => `${capitalized(undated)}: ${count}`,
        status: (listed: number) => `Listed for ${listed}; ${undated}`,
      },
      outside: {
        status: (year: number) => `Outside the list: ${label} ${year}`,
        undated: `Outside the list: ${undated}`,
        /** Under the name on the map. */
        label: (year: number) => `${label} ${year}`,
      },
      /** Of entry into force: a later signature shows that it had not come yet. */
      notYetSigned: (asOf: number, signed: string) =>
        `As of ${asOf}: ${not}. Signed ${signed}; ${undated}.`,
    },
    changes: {
      message: {
        title: {
          sentence: (count: number, first: number, year: number) =>
            count === 0
              ? `${capitalized(by)}: no agreements by ${year}`
              : `${capitalized(by)}: ${agreements(count)}, ${yearRange(first, year)}`,
          standfirst: (counts: Standfirst) => {
            const sides = sidesOf(counts);
            const dated =
              sides === ""
                ? `No ${noun} is dated by this year.`
                : `Sources date the ${noun} of agreements with ${sides}.`;
            return dated + launchedSentence(counts.launched, counts.states > 0);
          },
        },
        key: {
          concluded: (first: number, newest: number) =>
            first === newest ? `${done}, ${first}` : `${done}, ${first} to ${newest}`,
          notInTheList,
        },
        layers: {
          partnersWithAnAgreement: `partners, ${by}`,
          bar: (concluded: number, launched: number, others: number) =>
            `${concluded} ${by}, ${launched} launched, ${others} not in the list or ${not} by then`,
        },
        standings: { concluded: head },
        dock: {
          latestInTheList: "latest year shown",
          yearOfConclusion: `Year of ${noun}`,
          sliderValue: (year: number, count: number) => `${year}, ${agreements(count)} ${by}`,
          concluded: (count: number) => `${count} ${by}`,
          reached: (year: number, count: number, names: string) =>
            names === ""
              ? `${year}: ${agreements(count)} ${by}.`
              : `${year}: ${agreements(count)} ${by}. New: ${names}.`,
        },
        status: {
          concluded: (year: number) => `${done} ${year}`,
          listedAsBoth: (year: number) => `${done} ${year}†, also named among procedures launched`,
          notYetInTheList: (asOf: number, year: number) =>
            `As of ${asOf}: ${not}. ${done} ${year}.`,
          launchedBeforeListed: (asOf: number, year: number) =>
            `As of ${asOf}: procedure launched, no year given. ${done} ${year}.`,
        },
        map: {
          seal: (name: string, year: number) =>
            `${name}: agreement with the organisation, ${label} ${year}`,
          description: (count: number) =>
            `${capitalized(agreements(count))} ${by}. The table has the same facts in words.`,
        },
      },
      panels: {
        dossier: {
          party: {
            notInTheListAsOf: (year: number) => `${capitalized(not)} by the end of ${year}`,
          },
        },
        table: {
          summary: (concluded: number, launched: number, year: number) =>
            `${concluded} ${by}, ${launched} launched · as of ${year}`,
          statuses: { concluded: done, "listed-as-both": `${done}; also listed as launched†` },
        },
        coverage: {
          subheading: (home: string) => `Members other than ${home}, ${by}`,
          columns: { concluded: head, notInTheList },
          notInTheList: (names: string) => `${notInTheList}: ${names}.`,
        },
      },
    },
  };
};

/** English of the other dates and of the records outside the list, and the shape of the Serbian. */
export const reckonedEn = {
  choices: {
    heading: "Date and records",
    date: "Date",
    dateNotes: {
      listed: "The years are the list’s own years of conclusion.",
      signed: "The years are those of signature, where a source gives the date.",
      "in-force": "The years are those of entry into force, where a source gives the date.",
    },
    recordsLegend: "Records",
    records: "outside the list",
    scope: "defence agreements",
    recordsNote: "Found in other sources, drawn and counted apart from the list.",
  },
  undated: {
    /** Under the name on the map. */
    label: "date not found",
    note: "No source that was read gives the date. The year in the list is not it.",
    /** In a bar's words. */
    members: (count: number) => `${count} undated`,
    /** Of a group: as many as are dated, to as many as may be. */
    between: (least: number, most: number, total: number) => `${least}–${most} of ${total}`,
  },
  outside: {
    heading: "Outside the list",
    count: (count: number) => `Found outside the list: ${count}`,
    defenceOnly: (sentence: string) => `${sentence}, defence only`,
    /** In a bar's words. */
    members: (count: number) => `${count} outside the list`,
    ownCount: "Found in other sources. They have a count of their own.",
    /** The list itself says more of the party: the record is told beside it. */
    also: (sentence: string) => `Also: ${sentence}`,
  },
  mediumConfidence: "medium confidence",
  signed: byAct({
    by: "by signature",
    done: "Signed",
    head: "Agreement signed",
    not: "not signed",
    noun: "signature",
    date: "signature date",
    label: "signed",
  }),
  inForce: byAct({
    by: "by entry into force",
    done: "Entered into force",
    head: "Agreement entered into force",
    not: "not in force",
    noun: "entry into force",
    date: "date of entry into force",
    label: "in force",
  }),
  /** By the list's own years, with records beside them that have none. */
  listedWithRecords: {
    message: { dock: { latestInTheList: "latest year shown", yearOfConclusion: "Year" } },
  },
};

/** What the choice of date and records says, and what follows from it. */
export const reckonedMessages = panelWords("reckoned", reckonedEn);

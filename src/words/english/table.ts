import { panelWords } from "../panelWords.ts";

/** English of the table. */
export const tableEn = {
  heading: "Agreements and procedures",
  caption: (home: string, year: number) => `${home}: agreements and procedures, as of ${year}`,
  summary: (concluded: number, launched: number, year: number) =>
    `${concluded} concluded, ${launched} launched · as of ${year}`,
  columns: {
    number: "No.",
    party: "Partner",
    kind: "Kind",
    year: "Year",
    status: "Status",
    hosted: "Hosted",
    source: "Source",
  },
  kinds: { country: "State", organization: "Organisation", participant: "Participant" },
  listedAs: (name: string) => `listed as “${name}”`,
  noYear: "no year",
  memberOf: (group: string) => `member of ${group}`,
  notAMember: "not a member",
  columnsMenu: "Columns",
  columnGroups: { kind: "Kind", memberships: "Memberships", hosted: "Hosted meetings" },
  rowsMenu: "Rows",
  statesNotInTheList: "States not in the list",
  statuses: {
    concluded: "Concluded",
    "listed-as-both": "Concluded; also listed as launched†",
    launched: "Procedure launched",
  },
};

/** What the table says. */
export const tableWords = panelWords("table", tableEn);

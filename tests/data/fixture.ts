import { checkTables } from "../../src/data/checkTables.ts";
import { laterTables } from "../../src/data/laterTables.ts";
import { tables } from "../../src/data/tables.ts";
import { translations } from "../../src/data/translations.ts";
import type { Problem } from "../../src/faults/problem.ts";
import { describeProblem } from "../../src/words/english/faults.ts";

type Cells = Readonly<Record<string, string>>;
export type Fixture = Readonly<Record<string, readonly Cells[]>>;

const forms = { ...tables, ...laterTables, translations };

const evidence = { source: "list", confidence: "high" };

/** A complete, faultless dataset of a few rows. */
export const faultless: Fixture = {
  dataset: [
    {
      id: "small",
      home: "SRB",
      title: "Small",
      description: "A test",
      list_source: "list",
      home_language: "sr-Latn",
      cooperation_with: "NATO",
      plate_longitude: "12",
      plate_latitude: "47",
      plate_scale: "4",
      phone_longitude: "13",
      phone_latitude: "48",
      phone_scale: "7",
    },
  ],
  sources: [
    { id: "list", kind: "official", publisher: "The Office", is_starting_page: "yes" },
    {
      id: "paper",
      kind: "press",
      publisher: "A paper",
      url: "https://paper.example/1",
      is_starting_page: "no",
    },
  ],
  citations: [{ table: "acts", key: "a-svn-signed", source: "paper" }],
  names: ["SRB", "SVN", "ROU", "PRT", "NATO", "Ljubljana"].map((id) => ({
    id,
    name_en: id,
    name_sr: id,
  })),
  callouts: [{ country: "SVN", order: "1", right: "-20", down: "5", align: "end" }],
  parties: ["SRB", "SVN", "ROU", "PRT", "NATO"].map((code) => ({
    code,
    kind: code === "NATO" ? "organization" : "country",
    tile: code.slice(0, 2),
    formal_name: code,
    ...evidence,
  })),
  agreements: [
    {
      id: "a-nato",
      home: "SRB",
      counterparty: "NATO",
      scope: "general",
      listed_number: "1",
      listed_year: "2011",
      listed_as: "NATO",
      ...evidence,
    },
    {
      id: "a-svn",
      home: "SRB",
      counterparty: "SVN",
      scope: "general",
      listed_number: "2",
      listed_year: "2013",
      listed_as: "Slovenia",
      ...evidence,
    },
    {
      id: "a-rou",
      home: "SRB",
      counterparty: "ROU",
      scope: "general",
      listed_number: "3",
      listed_year: "2017",
      listed_as: "Romania",
      ...evidence,
    },
  ],
  launches: [
    {
      id: "l-prt",
      home: "SRB",
      counterparty: "PRT",
      order: "1",
      listed_as: "Republic of Portugal",
      ...evidence,
    },
    {
      id: "l-rou",
      home: "SRB",
      counterparty: "ROU",
      order: "2",
      listed_as: "Romania",
      resolution: "Concluded since.",
      ...evidence,
    },
  ],
  acts: [
    { id: "a-svn-signed", agreement: "a-svn", act: "signed", date: "2013-10-02", ...evidence },
    { id: "a-svn-in-force", agreement: "a-svn", act: "in-force", date: "2015-12-01", ...evidence },
  ],
  initiatives: [
    {
      id: "nato",
      kind: "alliance",
      name_en: "NATO",
      name_sr: "НАТО",
      short_en: "NATO",
      short_sr: "НАТО",
      mark: "star",
      are_markings_sought: "no",
      ...evidence,
    },
  ],
  memberships: [
    {
      id: "nato-svn",
      initiative: "nato",
      member: "SVN",
      role: "member",
      from: "2004-03-29",
      ...evidence,
    },
  ],
  meetings: [
    {
      id: "m-1",
      initiative: "nato",
      series: "NATO",
      is_number_stated: "no",
      title: "A meeting",
      start: "2014-05-19",
      end: "2014-05-21",
      city: "Ljubljana",
      country: "SVN",
      longitude: "14.5",
      latitude: "46.1",
      state: "held",
      is_on_list_page: "yes",
      is_on_source_pages: "yes",
      is_attendance_complete: "no",
      ...evidence,
    },
  ],
  attendance: [{ meeting: "m-1", party: "SVN", ...evidence }],
  milestones: [
    {
      id: "s-1",
      date: "2006",
      title: "A beginning",
      category: "partnership",
      is_on_source_pages: "no",
      ...evidence,
    },
  ],
  projects: [
    {
      id: "p-1",
      name: "A project",
      programme: "Trust Fund",
      state: "completed",
      start: "2010",
      end: "2012",
      is_on_source_pages: "no",
      ...evidence,
    },
  ],
  strategy: [
    {
      id: "t-1",
      category: "threat",
      order: "1",
      text: "Organised crime",
      is_paraphrase: "no",
      ...evidence,
    },
  ],
  peers: [
    {
      id: "svn-rou",
      home: "SVN",
      counterparty: "ROU",
      scope: "general",
      state: "concluded",
      signed: "2011-06-29",
      is_list_complete: "no",
      ...evidence,
    },
  ],
  markings: [
    {
      id: "svn-2",
      party: "SVN",
      relation: "partner",
      level: "2",
      marking: "TAJNO",
      language: "sl",
      script: "Latn",
      own_rank: "2",
      basis: "own-ladder",
      ...evidence,
    },
  ],
  authorities: [{ party: "SVN", relation: "partner", name: "The authority", ...evidence }],
  translations: [
    { text: "Concluded since.", sr: "Закључен у међувремену." },
    { text: "NATO", sr: "НАТО" },
    { text: "A meeting", sr: "Састанак" },
    { text: "A beginning", sr: "Почетак" },
    { text: "A project", sr: "Пројекат" },
    { text: "Trust Fund", sr: "Поверенички фонд" },
    { text: "completed", sr: "завршено" },
    { text: "Organised crime", sr: "Организовани криминал" },
    { text: "The authority", sr: "Орган" },
  ],
};

const cellText = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** The table as a spreadsheet would save it. */
export function textOf(name: string, rows: readonly Cells[]): string {
  const form = Object.values(forms).find((table) => table.name === name);
  const columns = Object.keys(form?.columns ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  return lines.map((line) => `${line.map(cellText).join(",")}\n`).join("");
}

/** The fixture with one row's cells changed; rows count as in a spreadsheet, from 2. */
export function changed(table: string, row: number, cells: Cells): Fixture {
  const rows = faultless[table] ?? [];
  return {
    ...faultless,
    [table]: rows.map((old, i) => (i === row - 2 ? { ...old, ...cells } : old)),
  };
}

export function added(table: string, ...rows: readonly Cells[]): Fixture {
  return { ...faultless, [table]: [...(faultless[table] ?? []), ...rows] };
}

export const readFixture =
  (fixture: Fixture, texts: Readonly<Record<string, string>> = {}) =>
  async (name: string): Promise<string> =>
    texts[name] ?? textOf(name, fixture[name] ?? []);

export async function problemsOf(
  fixture: Fixture,
  texts?: Readonly<Record<string, string>>,
): Promise<readonly Problem[]> {
  return (await checkTables(readFixture(fixture, texts))).problems;
}

export async function sentencesOf(
  fixture: Fixture,
  texts?: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  return (await problemsOf(fixture, texts)).map(describeProblem);
}

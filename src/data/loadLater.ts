import type { Dataset } from "../domain/dataset.ts";
import type { ConflictSide, Marking, MarkingBook, MarkingConflict } from "../domain/marking.ts";
import type { Authorities } from "../domain/party.ts";
import { byParty, type PeerAgreement, type PeerAgreements } from "../domain/peer.ts";
import type { Statement } from "../domain/statement.ts";
import type { Problem } from "../faults/problem.ts";
import { evidenceReader, sourcesOf } from "./evidence.ts";
import { type LaterLines, markingBreachesOf, peerBreachesOf } from "./laterRules.ts";
import { laterTables } from "./laterTables.ts";
import { type ReadText, readAll } from "./loadDataset.ts";
import type { TableRead } from "./readTable.ts";
import { relationProblems } from "./relations.ts";
import type { DatasetLines } from "./rules.ts";
import type { Table } from "./table.ts";
import { tables } from "./tables.ts";

/** Facts that are read when what shows them is opened, or everything that is wrong with them. */
export type LaterLoaded<Facts> =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const { markings, marking_conflicts, authorities, peers, statements } = laterTables;

/** What is known already, in the form in which relations look it up. */
function knownReads({ parties, meetings, milestones }: Dataset): readonly TableRead[] {
  const known = (table: Table, keys: readonly string[], lines: TableRead["lines"] = []) => ({
    table,
    lines,
    keys: new Set(keys),
    problems: [],
  });
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  return [
    known(
      tables.parties,
      [...parties.keys()],
      [...parties.values()].map((value, row) => ({ row, value: { ...value } })),
    ),
    known(tables.meetings, idsOf(meetings)),
    known(tables.milestones, idsOf(milestones)),
  ];
}

type Lines = LaterLines & Pick<DatasetLines, "citations" | "sources">;

/**
 * Reads tables with all that they rest on, and checks them against the dataset they belong to. The
 * dataset has the sources of its own facts alone.
 */
async function readLater(
  forms: Readonly<Record<string, Table>>,
  dataset: Dataset,
  readText: ReadText,
  breachesOf: (lines: Lines) => Iterable<Problem> = () => [],
) {
  const { citations, sources } = tables;
  const reads = await readAll({ ...forms, citations, sources }, readText);
  // Each read is of the table of that name, which a type over a loop cannot follow; a caller
  // looks only at the tables that it asked for.
  const lines = Object.fromEntries(reads.map((r) => [r.table.name, r.lines])) as Lines;
  const isWhole = reads.every(({ keys }) => keys !== null);
  const breaches = isWhole ? [...breachesOf(lines)] : [];
  const problems: readonly Problem[] = [
    ...reads.flatMap((read) => read.problems),
    ...relationProblems([...reads, ...knownReads(dataset)]),
    ...breaches,
  ];
  return { lines, problems };
}

function conflictsOf(lines: Lines, evidence: ReturnType<typeof evidenceReader>): MarkingConflict[] {
  const rows = lines.marking_conflicts.map(({ value }) => value).sort((a, b) => a.order - b.order);
  const ids = new Set(rows.map(({ conflict }) => conflict));
  return [...ids].flatMap((id): MarkingConflict[] => {
    const [first, ...others] = rows.filter(({ conflict }) => conflict === id);
    if (!first) return [];
    const sides = [first, ...others].map(
      (row): ConflictSide => ({
        ...evidence("marking_conflicts", `${id}/${row.order}`, row),
        statement: row.statement,
      }),
    );
    return [{ id, party: first.party, sides }];
  });
}

/** The markings of all parties, and where sources differ about them. */
export async function loadMarkings(
  dataset: Dataset,
  readText: ReadText,
): Promise<LaterLoaded<MarkingBook>> {
  const forms = { markings, marking_conflicts };
  const { lines, problems } = await readLater(forms, dataset, readText, markingBreachesOf);
  if (problems.length > 0) return { ok: false, problems };
  const evidence = evidenceReader(lines, sourcesOf(lines));
  return {
    ok: true,
    facts: {
      markings: lines.markings.map(
        ({ value: row }): Marking => ({
          ...evidence("markings", row.id, row),
          id: row.id,
          party: row.party,
          level: row.level,
          text: row.marking,
          ownerWords: row.owner_words,
          language: row.language,
          script: row.script,
          englishName: row.english_equivalent,
          ownRank: row.own_rank,
          basis: row.basis,
          interval: { from: row.valid_from, to: row.valid_to },
        }),
      ),
      conflicts: conflictsOf(lines, evidence),
    },
  };
}

/** The bodies that answer for classified information, by party. */
export async function loadAuthorities(
  dataset: Dataset,
  readText: ReadText,
): Promise<LaterLoaded<Authorities>> {
  const { lines, problems } = await readLater({ authorities }, dataset, readText);
  if (problems.length > 0) return { ok: false, problems };
  const evidence = evidenceReader(lines, sourcesOf(lines));
  return {
    ok: true,
    facts: new Map(
      lines.authorities.map(({ value: row }) => [
        row.party,
        {
          ...evidence("authorities", row.party, row),
          party: row.party,
          name: row.name,
          localName:
            row.name_local === null
              ? null
              : { text: row.name_local, language: row.language_local ?? "" },
          url: row.url,
        },
      ]),
    ),
  };
}

/** What was said, in the order of the table. */
export async function loadStatements(
  dataset: Dataset,
  readText: ReadText,
): Promise<LaterLoaded<readonly Statement[]>> {
  const { lines, problems } = await readLater({ statements }, dataset, readText);
  if (problems.length > 0) return { ok: false, problems };
  const evidence = evidenceReader(lines, sourcesOf(lines));
  return {
    ok: true,
    facts: lines.statements.map(
      ({ value: row }): Statement => ({
        ...evidence("statements", row.id, row),
        ...{ id: row.id, subject: row.subject, date: row.date },
        ...{ speaker: row.speaker, text: row.text },
        ...{ party: row.party, meeting: row.meeting, milestone: row.milestone },
      }),
    ),
  };
}

/** The agreements between others, by each of their parties. */
export async function loadPeers(
  dataset: Dataset,
  readText: ReadText,
): Promise<LaterLoaded<PeerAgreements>> {
  const { lines, problems } = await readLater({ peers }, dataset, readText, peerBreachesOf);
  if (problems.length > 0) return { ok: false, problems };
  const evidence = evidenceReader(lines, sourcesOf(lines));
  const agreements = lines.peers.map(
    ({ value: row }): PeerAgreement => ({
      ...evidence("peers", row.id, row),
      id: row.id,
      parties: [row.home, row.counterparty],
      scope: row.scope,
      state: row.state,
      signed: row.signed,
      inForce: row.in_force,
      conflict: row.conflict,
    }),
  );
  // Those of the home state are told on its own account, from the same sources and more.
  const others = agreements.filter(({ parties }) => !parties.includes(dataset.home));
  return { ok: true, facts: byParty(others) };
}

import { expect, test } from "vitest";
import { loadDataset } from "../../src/data/loadDataset.ts";
import { loadAuthorities, loadMarkings, loadStatements } from "../../src/data/loadLater.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { FaultyFile, ofWholeFile } from "../../src/faults/problem.ts";
import { describeProblem } from "../../src/words/english/faults.ts";
import { added, changed, type Fixture, faultless, readFixture } from "./fixture.ts";

async function datasetOf(fixture: Fixture): Promise<Dataset> {
  const loaded = await loadDataset(readFixture(fixture));
  if (!loaded.ok) throw new Error("the fixture has problems");
  return loaded.dataset;
}

const dataset = await datasetOf(faultless);

async function markingProblems(fixture: Fixture): Promise<readonly string[]> {
  const loaded = await loadMarkings(dataset, readFixture(fixture));
  return loaded.ok ? [] : loaded.problems.map(describeProblem);
}

const side = (order: string, cells: Readonly<Record<string, string>> = {}) => ({
  ...{ conflict: "c-1", order, party: "SVN", statement: "So" },
  ...{ source: "list", confidence: "high" },
  ...cells,
});

test("Markings come with their evidence, also that of the table of citations", async () => {
  const cited = added("citations", { table: "markings", key: "svn-2", source: "paper" });
  const loaded = await loadMarkings(dataset, readFixture(cited));
  if (!loaded.ok) throw new Error("no markings");
  expect(loaded.facts.markings).toMatchObject([
    {
      id: "svn-2",
      party: "SVN",
      level: 2,
      text: "TAJNO",
      basis: "own-ladder",
      confidence: "high",
      interval: { from: null, to: null },
      citations: [{ source: { id: "list" } }, { source: { id: "paper" } }],
    },
  ]);
});

test("A conflict has its sides in their order", async () => {
  const fixture = added("marking_conflicts", side("2", { statement: "Not so" }), side("1"));
  const loaded = await loadMarkings(dataset, readFixture(fixture));
  if (!loaded.ok) throw new Error("no markings");
  const [conflict] = loaded.facts.conflicts;
  expect(conflict?.sides.map(({ statement }) => statement)).toEqual(["So", "Not so"]);
});

test("Authorities stand under their party", async () => {
  const loaded = await loadAuthorities(dataset, readFixture(faultless));
  if (!loaded.ok) throw new Error("no authorities");
  expect([...loaded.facts.values()]).toMatchObject([
    { party: "SVN", name: "The authority", localName: null, url: null, confidence: "high" },
  ]);
});

test.each<[string, Fixture, string]>([
  [
    "a party that the dataset does not know",
    changed("markings", 2, { party: "XYZ" }),
    "markings.csv, row 2, column party: “XYZ” is not known; expected the code of a row of parties.csv.",
  ],
  [
    "a source that the dataset does not know",
    changed("markings", 2, { source: "sorce" }),
    "markings.csv, row 2, column source: “sorce” is not known; expected the key of a row of sources.csv.",
  ],
  [
    "a level on no basis",
    changed("markings", 2, { basis: "undetermined" }),
    "markings.csv, row 2, column basis: level 2 is given on no basis; expected what the level rests on, or no level.",
  ],
  [
    "a conflict with one side",
    added("marking_conflicts", side("1")),
    "marking_conflicts.csv, row 2, column conflict: “c-1” has one statement; expected two or more that differ.",
  ],
  [
    "a conflict about two parties",
    added("marking_conflicts", side("1"), side("2", { party: "ROU" })),
    "marking_conflicts.csv, row 3, column party: “c-1” is about two parties; expected one party a conflict.",
  ],
])("%s is told in a sentence, and no marking is shown", async (_what, fixture, sentence) => {
  expect(await markingProblems(fixture)).toEqual([sentence]);
});

test("A statement stands with a meeting and a milestone that the dataset knows, or it is told", async () => {
  const said = { id: "say", subject: "kfor", speaker: "A speaker", text: "So" };
  const evidence = { source: "list", confidence: "high" };
  const problemsOf = async (cells: Readonly<Record<string, string>>) => {
    const fixture = added("statements", { ...said, ...evidence, ...cells });
    const loaded = await loadStatements(dataset, readFixture(fixture));
    return loaded.ok ? [] : loaded.problems.map(describeProblem);
  };
  expect(await problemsOf({})).toEqual([]);
  expect(await problemsOf({ meeting: "m-1", party: "SVN" })).toEqual([]);
  expect(await problemsOf({ milestone: "no-such" })).toEqual([
    "statements.csv, row 2, column milestone: “no-such” is not known; expected the key of a row of milestones.csv.",
  ]);
});

test("A table that does not come is a problem like others", async () => {
  const readText = async (name: string) => {
    if (name === "markings")
      throw new FaultyFile(ofWholeFile("markings.csv", { kind: "not-fetched", status: 503 }));
    return readFixture(faultless)(name);
  };
  const loaded = await loadMarkings(dataset, readText);
  expect(loaded.ok ? [] : loaded.problems.map(describeProblem)).toEqual([
    "markings.csv: the file could not be fetched (the server answered 503); expected a file of that name.",
  ]);
});

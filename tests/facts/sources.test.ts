import { beforeAll, describe, expect, test } from "vitest";
import { checkFolder } from "../../src/data/checkFolder.ts";
import { checkTables } from "../../src/data/checkTables.ts";
import { parseCsv } from "../../src/data/csv.ts";
import { describeProblem } from "../../src/data/problem.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Evidence } from "../../src/domain/source.ts";
import { hasSources, readShipped, shippedDataset, shippedText, sourceTexts } from "./shipped.ts";

let dataset: Dataset;
beforeAll(async () => {
  dataset = await shippedDataset();
});

function factsOf(dataset: Dataset): readonly (readonly [string, Evidence])[] {
  return [
    ...dataset.agreements.flatMap((a) => [
      [`agreement ${a.id}`, a.evidence] as const,
      ...a.acts.map((act) => [`${act.act} of ${a.id}`, act] as const),
      ...(a.listed ? [[`listing of ${a.id}`, a.listed] as const] : []),
      ...(a.launched ? [[`launch of ${a.id}`, a.launched] as const] : []),
    ]),
    ...dataset.initiatives.map((i) => [`initiative ${i.id}`, i] as const),
    ...dataset.memberships.map((m) => [`${m.member} in ${m.initiative}`, m] as const),
    ...dataset.meetings.flatMap((m) => [
      [`meeting ${m.id}`, m] as const,
      ...m.attendance.map((a) => [`${a.party} at ${m.id}`, a] as const),
    ]),
    ...dataset.milestones.map((m) => [`milestone ${m.id}`, m] as const),
    ...dataset.projects.map((p) => [`project ${p.id}`, p] as const),
    ...dataset.strategy.map((s) => [`statement ${s.category} ${s.order}`, s] as const),
  ];
}

const pages = ["nsc-agreements", "strategy-2024", "nato-mlo", "mission-news", "mission-pfp"];

describe("What a fact rests on", () => {
  test("the shipped tables have no problem", async () => {
    const { problems } = await checkTables(readShipped);
    expect(problems.map(describeProblem)).toEqual([]);
  });

  test("every fact names a source that is known", () => {
    for (const [fact, { citations }] of factsOf(dataset)) {
      for (const { source } of citations) expect(dataset.sources.has(source), fact).toBe(true);
    }
  });

  test("every citation of a source page has its words and the place where they stand", () => {
    const bare = factsOf(dataset).flatMap(([fact, { citations }]) =>
      citations
        .filter((c) => pages.includes(c.source) && (c.quote === null || c.place === null))
        .map((c) => `${fact}: ${c.source}`),
    );
    expect(bare).toEqual([]);
  });

  test("only the source pages are quoted: of other pages no text was kept", () => {
    const quoted = factsOf(dataset).flatMap(([, { citations }]) =>
      citations.filter((c) => c.quote !== null).map((c) => c.source),
    );
    expect([...new Set(quoted)].sort()).toEqual([...pages].sort());
  });

  test("every source is cited", async () => {
    const cited = new Set<string>();
    for (const name of [
      "citations",
      "parties",
      "agreements",
      "launches",
      "acts",
      "initiatives",
      "memberships",
      "meetings",
      "attendance",
      "milestones",
      "projects",
      "strategy",
      "peers",
      "markings",
      "marking_conflicts",
      "authorities",
    ]) {
      const csv = parseCsv(await readShipped(name));
      if (!csv.ok) throw new Error(name);
      const [header = [], ...rows] = csv.records;
      const at = header.indexOf("source");
      for (const row of rows) cited.add(row[at] ?? "");
    }
    expect([...dataset.sources.keys()].filter((id) => !cited.has(id))).toEqual([]);
  });

  test("a participation in the RCC of which only the total is confirmed is low, undated and says so", () => {
    const low = dataset.memberships.filter((m) => m.confidence === "low");
    expect(low).toHaveLength(33);
    for (const { initiative, interval, note } of low) {
      expect([initiative, interval.from]).toEqual(["rcc", null]);
      expect(note).toContain("general knowledge");
    }
  });

  test("meetings of which only the announcement or nothing was found are low", () => {
    const doubtful = dataset.meetings.filter((m) => m.state !== "held");
    expect(doubtful.map((m) => [m.state, m.confidence])).toEqual([
      ["announced", "low"],
      ["not found", "low"],
    ]);
  });

  test("datapackage.json is that of the tables", async () => {
    const { datapackage } = await checkFolder(readShipped);
    expect(shippedText("datapackage.json")).toBe(datapackage);
  });
});

describe.skipIf(!hasSources)(
  "Against the source pages (skipped where they do not stand beside the repository)",
  () => {
    test("every quotation stands in its source page, word for word", async () => {
      const texts = sourceTexts();
      expect([...texts.keys()].sort()).toEqual([...pages].sort());
      const { problems } = await checkTables(readShipped, texts);
      expect(problems.map(describeProblem)).toEqual([]);
    });

    test("a quotation with one word changed is found out", async () => {
      const changed = async (name: string) =>
        (await readShipped(name)).replace("7. BiH 2013", "7. BiH 2014");
      const { problems } = await checkTables(changed, sourceTexts());
      expect(problems.map(describeProblem)).toEqual([
        "agreements.csv, row 8, column quote: “7. BiH 2014” does not stand in nsc-agreements; expected the source's own words, word for word.",
      ]);
    });
  },
);

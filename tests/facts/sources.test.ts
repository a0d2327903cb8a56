import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { checkFolder } from "../../src/data/checkFolder.ts";
import { checkTables } from "../../src/data/checkTables.ts";
import { laterTables } from "../../src/data/laterTables.ts";
import { tables } from "../../src/data/tables.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Evidence } from "../../src/domain/source.ts";
import { describeProblem } from "../../src/words/english/faults.ts";
import { readShipped, shippedDataset, shippedRows, shippedText, sourceText } from "./shipped.ts";

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

// The five pages that the facts start from, each as it was when they were taken from it.
const digests = {
  "nsc-agreements": "c1df1fa3b399efe784d5e49975f7c428d6c0e26de093cd3cb9b15aff3fc579ea",
  "strategy-2024": "ff0f95da68ee25994799905d2d821e830cf5d29ed2330b0314dcbc6b52d0cde4",
  "nato-mlo": "f65cfbf38d068076ada2a0958a0b5827d296e8ac6b146c53f73ca13858582949",
  "mission-news": "6fff67cda5d76619c099cc5b3d2c96b56aadc04cec2b4740e7c65c0813958c9b",
  "mission-pfp": "95d28977a0c1e37465facda6119df016807331386cf375cf4b89bce9ae80b7dc",
};
const pages = Object.keys(digests);
const pageTexts = new Map(pages.map((id) => [id, sourceText(id)]));

const tablesWithQuotations = [...Object.values(tables), ...Object.values(laterTables)]
  .map(({ name }) => name)
  .filter((name) => shippedRows(name).some(({ quote }) => quote));

describe("What a fact rests on", () => {
  test("the shipped tables have no problem", async () => {
    const { problems } = await checkTables(readShipped);
    expect(problems.map(describeProblem)).toEqual([]);
  });

  test("every fact names a source that is known", () => {
    for (const [fact, { citations }] of factsOf(dataset)) {
      for (const { source } of citations) expect(dataset.sources.get(source.id), fact).toBe(source);
    }
  });

  test("every citation of a source page has its words and the place where they stand", () => {
    const bare = factsOf(dataset).flatMap(([fact, { citations }]) =>
      citations
        .filter((c) => pages.includes(c.source.id) && (c.quote === null || c.place === null))
        .map((c) => `${fact}: ${c.source.id}`),
    );
    expect(bare).toEqual([]);
  });

  test("beside the source pages only those are quoted whose words were written down", () => {
    const quoted = factsOf(dataset).flatMap(([, { citations }]) =>
      citations.filter((c) => c.quote !== null).map((c) => c.source.id),
    );
    expect([...new Set(quoted)].filter((id) => !pages.includes(id)).sort()).toEqual([
      "bmi-2016-03-22",
      "congreso-dscd-10-co-587",
      "dbki-525",
      "emg-157268",
      "jfc-naples-srbija-2018",
      "legilux-2020-11-30-a967",
      "nbu-cz-mezinarodni-smlouvy",
      "rcc-news-92",
      "seebrig-srbija-2018",
      "slov-lex-25-2013",
      "xinhua-2008",
    ]);
  });

  test("every source is cited", () => {
    const cited = new Set(
      [...Object.values(tables), ...Object.values(laterTables)].flatMap(({ name }) =>
        shippedRows(name).map(({ source }) => source),
      ),
    );
    expect(shippedRows("sources").filter(({ id }) => !cited.has(id))).toEqual([]);
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

describe("Against the source pages", () => {
  test("the pages are as they were when the facts were taken from them", () => {
    const found = [...pageTexts].map(([id, text]) => [
      id,
      createHash("sha256").update(text).digest("hex"),
    ]);
    expect(Object.fromEntries(found)).toEqual(digests);
  });

  test("they are the pages that the dataset names as those it starts from", () => {
    const starting = shippedRows("sources").filter((row) => row["is_starting_page"] === "yes");
    expect(starting.map(({ id }) => id)).toEqual(pages);
  });

  test("every quotation stands in its source page, word for word", async () => {
    const { problems } = await checkTables(readShipped, pageTexts);
    expect(problems.map(describeProblem)).toEqual([]);
  });

  // A quotation that has lost its last word still stands in its page.
  test("every quotation is as long as it was collected", async () => {
    const quotations = tablesWithQuotations.flatMap((name) =>
      shippedRows(name)
        .filter(({ quote }) => quote)
        .map(({ source, quote }) => `${name}, ${source}: ${quote}\n`),
    );
    await expect(quotations.join("")).toMatchFileSnapshot("collected/quotations.txt");
  });

  test("a quotation with one word changed is found out", async () => {
    const changed = async (name: string) =>
      (await readShipped(name)).replace("7. BiH 2013", "7. BiH 2014");
    const { problems } = await checkTables(changed, pageTexts);
    expect(problems.map(describeProblem)).toEqual([
      "agreements.csv, row 8, column quote: “7. BiH 2014” does not stand in nsc-agreements; expected the source's own words, word for word.",
    ]);
  });

  test("a quotation with a word more is found out in every table that quotes a page", async () => {
    const firstOf = (name: string) =>
      shippedRows(name).find((row) => row["quote"] && pageTexts.has(row["source"] ?? ""))?.[
        "quote"
      ];
    const quoting = tablesWithQuotations.filter(firstOf);
    const changed = async (name: string) => {
      const quotation = firstOf(name);
      const text = await readShipped(name);
      return quotation ? text.replace(quotation, `${quotation} indeed`) : text;
    };
    const { problems } = await checkTables(changed, pageTexts);
    const found = problems.filter(({ column }) => column === "quote").map(({ file }) => file);
    expect([...new Set(found)].sort()).toEqual(quoting.map((name) => `${name}.csv`).sort());
    expect(quoting).toContain("citations");
  });
});

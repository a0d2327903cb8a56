import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../src/data/csv.ts";
import { loadDataset } from "../../src/data/loadDataset.ts";
import { readTable } from "../../src/data/readTable.ts";
import type { Table } from "../../src/data/table.ts";
import { tables } from "../../src/data/tables.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { PartyCode } from "../../src/domain/party.ts";
import { anyString } from "../properties.ts";
import { changed, type Fixture, faultless, readFixture, textOf } from "./fixture.ts";

// A test may say that a text is a code, as only a row of parties may elsewhere.
const party = (code: string): PartyCode => code as PartyCode;

async function loadedFrom(fixture: Fixture): Promise<Dataset> {
  const loaded = await loadDataset(readFixture(fixture));
  if (loaded.ok) return loaded.dataset;
  throw new Error("the fixture has problems");
}

describe("The dataset of a faultless fixture", () => {
  test("agreements stand in list order, then those launched only", async () => {
    const { agreements } = await loadedFrom(faultless);
    expect(agreements.map(({ id }) => id)).toEqual(["a-nato", "a-svn", "a-rou", "l-prt"]);
  });

  test("a party listed and launched has one record with both statements", async () => {
    const { agreementsByCounterparty } = await loadedFrom(faultless);
    const [romania, ...others] = agreementsByCounterparty.get(party("ROU")) ?? [];
    expect(others).toEqual([]);
    expect(romania).toMatchObject({
      listed: { number: 3, year: 2017, name: "Romania" },
      launched: { date: "undated", name: "Romania" },
      resolution: "Concluded since.",
    });
  });

  test("a party launched only has a record without a listing, with the launch's evidence", async () => {
    const { agreementsByCounterparty } = await loadedFrom(faultless);
    const [portugal] = agreementsByCounterparty.get(party("PRT")) ?? [];
    expect(portugal).toMatchObject({ listed: null, launched: { name: "Republic of Portugal" } });
    expect(portugal?.evidence.citations[0].source.id).toBe("list");
  });

  test("a state that is home and second party alike is found by its counterparty", async () => {
    const turned = changed("agreements", 3, { home: "SVN", counterparty: "SRB" });
    const { agreementsByCounterparty } = await loadedFrom(turned);
    expect(agreementsByCounterparty.get(party("SVN"))?.[0]?.id).toBe("a-svn");
  });

  test("further citations follow the row's own", async () => {
    const { agreements } = await loadedFrom(faultless);
    const signed = agreements.flatMap(({ acts }) => acts).find(({ act }) => act === "signed");
    expect(signed?.citations.map(({ source }) => source.id)).toEqual(["list", "paper"]);
  });

  test("years are those of the first and the newest entry of the list", async () => {
    expect((await loadedFrom(faultless)).years).toEqual({ first: 2011, newest: 2017 });
  });

  test.each([
    "=1+1",
    "+381",
    "-x",
    "@SUM(A1)",
    "<img src=x onerror=alert(1)>",
    '=cmd|"/c calc"!A1',
  ])("“%s” stays text, as it was written", async (text) => {
    const { agreements } = await loadedFrom(changed("agreements", 3, { title_en: text }));
    expect(agreements[1]?.title).toBe(text);
  });
});

describe("Nothing is lost between file and row", () => {
  const anyCell = anyString.filter((cell) => !cell.includes("\uFFFD"));
  const saved = (rows: readonly (readonly string[])[]) =>
    rows
      .map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`)
      .join("");

  test("cells come back as they were saved", () => {
    const anyRows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(anyRows, (rows) => {
        const csv = parseCsv(saved(rows));
        // One column with tabs or semicolons looks like a table saved with them, and is refused.
        fc.pre(csv.ok || csv.fault.kind !== "file-form");
        expect(csv.ok && csv.records).toEqual(rows);
      }),
    );
  });

  test("each row of each table of the fixture is read", () => {
    for (const table of Object.values<Table>(tables)) {
      const rows = faultless[table.name] ?? [];
      const { lines } = readTable(table, textOf(table.name, rows));
      expect(lines.map(({ row }) => row)).toEqual(rows.map((_, i) => i + 2));
    }
  });

  test("any text at all is a dataset or a list of problems, never an error", async () => {
    const names = Object.keys(tables);
    const anyText = fc.oneof(
      anyString,
      fc.string({ unit: fc.constantFrom(",", '"', "\n", "\r", "a", "=", "<") }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), anyText, async (name, text) => {
        const loaded = await loadDataset(readFixture(faultless, { [name]: text }));
        expect(loaded.ok || loaded.problems.length > 0).toBe(true);
      }),
    );
  });

  test("any text in any cell is a dataset or a list of problems, never an error", async () => {
    const cells = Object.values(tables).flatMap((table) =>
      Object.keys(table.columns).map((column) => [table.name, column] as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...cells), anyString, async ([table, column], text) => {
        const loaded = await loadDataset(readFixture(changed(table, 2, { [column]: text })));
        expect(loaded.ok || loaded.problems.length > 0).toBe(true);
      }),
    );
  });
});

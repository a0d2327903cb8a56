import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkTables } from "../../src/data/checkTables.ts";
import { readShipped, rowsOf, shippedRows } from "./shipped.ts";

const collectedText = (file: string) =>
  readFileSync(new URL(`collected/${file}`, import.meta.url), "utf8");
const collected = (table: string) => rowsOf(collectedText(`${table}.csv`));
const ids: Readonly<Record<string, readonly string[]>> = JSON.parse(collectedText("ids.json"));
const columnOf = (table: string, column: string) =>
  shippedRows(table).map((row) => row[column] ?? "");

test("the tables have as many rows as the facts that were found", async () => {
  const { counts } = await checkTables(readShipped);
  expect(Object.fromEntries(counts)).toMatchObject({
    agreements: 19,
    launches: 5,
    memberships: 177,
    meetings: 28,
    attendance: 106,
    milestones: 27,
    projects: 14,
    project_partners: 2,
    strategy: 27,
    peers: 175,
    markings: 159,
    marking_conflicts: 6,
    statements: 61,
    authorities: 21,
  });
});

describe("Against what was collected", () => {
  test.each(Object.entries(ids))("%s.csv has the ids, none more and none less", (table, found) => {
    expect(columnOf(table, "id")).toEqual(found);
  });

  test("every country is a party", () => {
    const codes = collected("countries").map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(50);
    expect(columnOf("parties", "code")).toEqual(expect.arrayContaining(codes));
  });

  const markings = collected("markings");

  test.each([
    "marking",
    "level",
    "basis",
    "confidence",
    "language",
    "script",
    "english_equivalent",
    "own_rank",
    "valid_from",
  ])("every marking has its %s", (column) => {
    expect(columnOf("markings", column)).toEqual(markings.map((row) => row[column]));
  });

  test("every marking ends on the day after its last day", () => {
    const dayAfter = (last: string) =>
      new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    const ends = markings.map(({ last_day: last }) => (last ? dayAfter(last) : ""));
    expect(columnOf("markings", "valid_to")).toEqual(ends);
  });

  test("every marking rests on the address where it was found", () => {
    const urls = new Map(shippedRows("sources").map(({ id, url }) => [id, url]));
    const found = markings.map(({ address }) => address);
    const addresses = shippedRows("markings").map(({ source }) => urls.get(source));
    // What no address is recorded of was found where the row says.
    expect(addresses.map((address, row) => address || found[row])).toEqual(found);
  });
});

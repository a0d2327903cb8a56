import { describe, expect, test } from "vitest";
import { checkTables } from "../../src/data/checkTables.ts";
import { parseCsv } from "../../src/data/csv.ts";
import { hasResearch, readShipped, researched } from "./shipped.ts";

test("the tables have as many rows as the facts that were found", async () => {
  const { counts } = await checkTables(readShipped);
  expect(Object.fromEntries(counts)).toMatchObject({
    agreements: 19,
    launches: 5,
    memberships: 177,
    meetings: 28,
    attendance: 102,
    milestones: 27,
    projects: 14,
    project_partners: 2,
    strategy: 27,
    peers: 137,
    markings: 159,
  });
});

async function columnOf(table: string, column: string): Promise<string[]> {
  const csv = parseCsv(await readShipped(table));
  if (!csv.ok) throw new Error(csv.message);
  const [header = [], ...rows] = csv.records;
  return rows.map((row) => row[header.indexOf(column)] ?? "");
}

describe.skipIf(!hasResearch)(
  "Against the research (skipped where it does not stand beside the repository)",
  () => {
    test.each([
      ["agreements", "agreements"],
      ["launches", "pending"],
      ["meetings", "events"],
      ["milestones", "milestones"],
      ["projects", "projects"],
    ])("%s.csv has the ids of the research, none more and none less", async (table, name) => {
      const ids = researched(name).map((row) => row["id"]);
      expect(await columnOf(table, "id")).toEqual(ids);
    });

    test.each([
      ["memberships", "memberships"],
      ["strategy", "strategy"],
      ["peers", "peers"],
      ["markings", "markings"],
    ])("%s.csv has as many rows as the research", async (table, name) => {
      expect(await columnOf(table, "id")).toHaveLength(researched(name).length);
    });

    test("each delegation of each meeting is a row", async () => {
      const delegations = researched("events").flatMap((row) => row["attendees_iso2"] ?? []);
      expect(await columnOf("attendance", "party")).toHaveLength(delegations.length);
    });

    test("the authorities are those of which a source was found", async () => {
      const found = researched("authorities").filter((row) => row["source"] !== null);
      expect(await columnOf("authorities", "party")).toHaveLength(found.length);
    });

    test("every country of the research is a party", async () => {
      const codes = researched("countries").map((row) => row["iso3"]);
      expect(await columnOf("parties", "code")).toEqual(expect.arrayContaining(codes));
    });

    test("every marking is written as the research has it", async () => {
      const markings = researched("markings").map((row) => row["marking"] ?? "");
      expect(await columnOf("markings", "marking")).toEqual(markings);
    });
  },
);

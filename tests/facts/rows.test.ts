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
    marking_conflicts: 6,
    authorities: 21,
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

    test.each([
      ["marking", "marking"],
      ["level", "level"],
      ["basis", "equivalenceBasis"],
      ["confidence", "confidence"],
      ["language", "language"],
      ["script", "script"],
      ["english_equivalent", "englishEquivalent"],
      ["own_rank", "ownRank"],
      ["valid_from", "validFrom"],
    ])("every marking has its %s as the research has it", async (column, name) => {
      const cells = researched("markings").map((row) => String(row[name] ?? ""));
      expect(await columnOf("markings", column)).toEqual(cells);
    });

    test("every marking ends on the day after its last day in the research", async () => {
      const dayAfter = (last: string) =>
        new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
      const ends = researched("markings").map((row) =>
        row["validTo"] === null ? "" : dayAfter(String(row["validTo"])),
      );
      expect(await columnOf("markings", "valid_to")).toEqual(ends);
    });

    test("every marking rests on the address of the research", async () => {
      const urls = new Map<string, string>();
      const [ids, addresses] = [await columnOf("sources", "id"), await columnOf("sources", "url")];
      for (const [index, id] of ids.entries()) urls.set(id, addresses[index] ?? "");
      const sources = await columnOf("markings", "source");
      // What follows the address there is a remark, which is the source's note here.
      const found = researched("markings").map((row) => String(row["source"]).replace(/ .*/, ""));
      expect(sources.map((id, row) => urls.get(id) || found[row])).toEqual(found);
    });
  },
);

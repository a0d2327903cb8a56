import { expect, test } from "vitest";
import { namedOnMap } from "../../geo/namedOnMap.ts";
import { checkTables } from "../../src/data/checkTables.ts";
import { englishWords, withDataset } from "../../src/words/words.ts";
import { invented, readInvented } from "./invented.ts";

test("The invented tables pass every check that the shipped ones pass", async () => {
  const { problems, counts } = await checkTables(readInvented, new Map(), namedOnMap);
  expect(problems).toEqual([]);
  // A table without a row would leave what it feeds without a test.
  expect([...counts].filter(([, rows]) => rows === 0)).toEqual([]);
});

test("Another state than Serbia is at home in them, and Serbia stands in none of them", () => {
  expect(invented.home).toBe("AUT");
  expect([...invented.parties.keys()]).not.toContain("SRB");
});

test("Each of its parties has a name, so that no test reads a code for one", () => {
  const { partyName } = withDataset(englishWords, invented);
  for (const code of invented.parties.keys()) {
    if (code !== "NATO") expect(partyName(code)).not.toBe(code);
  }
});

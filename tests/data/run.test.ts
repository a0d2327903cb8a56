import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("the data check prints one line of counts for each faultless folder", async () => {
  const { stdout, stderr } = await promisify(execFile)("node", ["src/data/run.mjs"]);
  expect(stderr).toBe("");
  expect(stdout).toMatch(
    /^serbia: dataset 1, sources \d+, .*authorities \d+, translations \d+; quotations held against 5 pages\n$/,
  );
});

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("the data check prints one line of counts for each faultless folder", async () => {
  const { stdout, stderr } = await promisify(execFile)("node", ["src/data/run.mjs"]);
  expect(stderr).toBe("");
  const lines = stdout.trimEnd().split("\n");
  expect(lines.find((line) => line.startsWith("serbia: "))).toMatch(
    /: dataset 1, sources \d+, .*authorities \d+, translations \d+; quotations held against 5 pages$/,
  );
  for (const line of lines) expect(line).toMatch(/^[\w-]+: dataset 1, sources \d+, /);
});

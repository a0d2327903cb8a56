import { existsSync, readFileSync } from "node:fs";
import { resultsOf } from "./testReports.mjs";

// Prints "N passed, N failed" over the reports that the unit and browser tests left, and fails where
// a test was skipped that does not say why.
const { passed, failed, skipped, skippedWithoutReason } = resultsOf(
  read("test-results/unit.json"),
  read("test-results/browser.json"),
);
for (const name of skippedWithoutReason) {
  console.error(`Skipped, and its name or note does not say “skipped because …”: ${name}`);
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
if (skippedWithoutReason.length > 0) process.exitCode = 1;

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

import { existsSync, readFileSync } from "node:fs";

// Prints "N passed, N failed" over the reports that the unit and browser tests left. A run that
// ended before its report counts nothing.
const unit = read("test-results/unit.json");
const browser = read("test-results/browser.json");

const results = browser?.stats ?? { expected: 0, unexpected: 0, flaky: 0 };
const passed = (unit?.numPassedTests ?? 0) + results.expected;
// A file that could not be read holds no failed test and is a failure; a flaky test has failed.
const brokenFiles = (unit?.testResults ?? []).filter(
  ({ status, assertionResults }) =>
    status === "failed" && !assertionResults.some((each) => each.status === "failed"),
);
const brokenUnits = (unit?.numFailedTests ?? 0) + brokenFiles.length;
const brokenVisits = results.unexpected + results.flaky + (browser?.errors?.length ?? 0);
console.log(`${passed} passed, ${brokenUnits + brokenVisits} failed`);

/**
 * @typedef {object} Report The parts of both reports that are read here.
 * @property {number} [numPassedTests]
 * @property {number} [numFailedTests]
 * @property {{ status: string, assertionResults: { status: string }[] }[]} [testResults]
 * @property {{ expected: number, unexpected: number, flaky: number }} [stats]
 * @property {unknown[]} [errors]
 */

/**
 * @param {string} file
 * @returns {Report | undefined}
 */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

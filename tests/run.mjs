import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { resultsOf } from "./checks/testReports.mjs";

// `npm test` runs all tests, `npm test -- some words` those whose names hold the words, and `--slow`
// the browser's alone, with a processor six times slower. npm starts what package.json names, so that
// this is the same in every shell.

const SLOWDOWN = "6";
const UNIT = "test-results/unit.json";
const BROWSER = "test-results/browser.json";

const given = process.argv.slice(2);
const isSlow = given.includes("--slow");
const words = given.filter((argument) => argument !== "--slow").join(" ");

for (const report of [UNIT, BROWSER]) rmSync(report, { force: true });
run("browser");
if (!isSlow) run("test:unit", words ? ["-t", literally(words)] : []);
run("build");
run("gallery:build");
run("test:browser", words ? ["-g", literally(words), "--pass-with-no-tests"] : []);

if (words) {
  // Of both kinds of tests one may have none of that name.
  const { passed } = resultsOf(read(UNIT), read(BROWSER));
  if (passed === 0) fail(`No test has “${words}” in its name.`);
} else if (!isSlow) {
  start([process.execPath, "tests/checks/testCount.mjs"]);
}

/**
 * @param {string} script
 * @param {readonly string[]} [rest]
 */
function run(script, rest = []) {
  const npm = process.env["npm_execpath"];
  if (!npm) fail("npm runs this: npm test, npm run test:slow.");
  start([process.execPath, npm, "run", script, ...(rest.length > 0 ? ["--", ...rest] : [])]);
}

/**
 * Ends everything where the program fails.
 * @param {readonly string[]} command
 */
function start([program = "", ...rest]) {
  const env = isSlow ? { ...process.env, ATLAS_SLOW: SLOWDOWN } : process.env;
  const { status } = spawnSync(program, rest, { env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * A regular expression that matches the text itself.
 * @param {string} text
 */
function literally(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}

// What the reports of unit and browser tests say together.

/**
 * @typedef {object} UnitReport The parts of Vitest's report that are read here.
 * @property {{ status: string, assertionResults: { status: string, fullName: string }[] }[]} testResults
 */

/**
 * @typedef {object} BrowserTest
 * @property {"expected" | "unexpected" | "flaky" | "skipped"} status
 * @property {{ type: string, description?: string }[]} annotations
 */

/**
 * @typedef {object} BrowserSuite
 * @property {string} title
 * @property {BrowserSuite[]} [suites]
 * @property {{ title: string, tests: BrowserTest[] }[]} [specs]
 */

/**
 * @typedef {object} BrowserReport The parts of Playwright's report that are read here.
 * @property {BrowserSuite[]} suites
 * @property {unknown[]} [errors]
 */

/** @typedef {{ name: string, end: "passed" | "failed" | "skipped", words: string }} Result */

/**
 * How every test ended, and what could not be read: a run that ended before its report counts nothing.
 * @param {UnitReport | undefined} unit
 * @param {BrowserReport | undefined} browser
 */
export function resultsOf(unit, browser) {
  const results = [...unitResults(unit), ...(browser?.suites ?? []).flatMap(browserResults)];
  // A file that could not be read holds no failed test and is a failure.
  const brokenFiles = (unit?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((each) => each.status === "failed"),
  );
  const count = (/** @type {Result["end"]} */ end) =>
    results.filter((result) => result.end === end).length;
  return {
    passed: count("passed"),
    failed: count("failed") + brokenFiles.length + (browser?.errors?.length ?? 0),
    skipped: count("skipped"),
    skippedWithoutReason: results
      .filter(({ end, words }) => end === "skipped" && !/skipped because \S/i.test(words))
      .map(({ name }) => name),
  };
}

/**
 * @param {UnitReport | undefined} unit
 * @returns {Result[]}
 */
function unitResults(unit) {
  return (unit?.testResults ?? []).flatMap(({ assertionResults }) =>
    assertionResults.map(({ status, fullName }) => ({
      name: fullName,
      // Every other way not to run a test is a way to skip it: pending, todo, disabled.
      end: status === "passed" || status === "failed" ? status : "skipped",
      words: fullName,
    })),
  );
}

/**
 * @param {BrowserSuite} suite
 * @returns {Result[]}
 */
function browserResults({ title, suites = [], specs = [] }) {
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ status, annotations }) => {
      const reasons = annotations.map(({ description = "" }) => description);
      return { name: spec.title, end: endOf(status), words: [spec.title, ...reasons].join(" ") };
    }),
  );
  return [...own, ...suites.flatMap(browserResults)].map(({ name, end, words }) => ({
    name: `${title} ${name}`,
    end,
    words: `${title} ${words}`,
  }));
}

/**
 * A flaky test has failed.
 * @param {BrowserTest["status"]} status
 * @returns {Result["end"]}
 */
function endOf(status) {
  if (status === "expected") return "passed";
  return status === "skipped" ? "skipped" : "failed";
}

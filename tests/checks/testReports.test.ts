import { expect, test } from "vitest";
import { resultsOf } from "./testReports.mjs";

const file = (...results: readonly (readonly [string, string])[]) => ({
  status: results.some(([status]) => status === "failed") ? "failed" : "passed",
  assertionResults: results.map(([status, fullName]) => ({ status, fullName })),
});

const visit = (title: string, status: "expected" | "unexpected" | "flaky" | "skipped") => ({
  title,
  tests: [{ status, annotations: [] }],
});

test("Passed and failed tests are counted together, and a flaky one has failed", () => {
  const unit = { testResults: [file(["passed", "a"], ["failed", "b"]), file(["passed", "c"])] };
  const browser = {
    suites: [
      {
        title: "map.spec.ts",
        specs: [visit("d", "expected")],
        suites: [{ title: "on a phone", specs: [visit("e", "unexpected"), visit("f", "flaky")] }],
      },
    ],
  };
  expect(resultsOf(unit, browser)).toMatchObject({ passed: 3, failed: 3, skipped: 0 });
});

test("A file that could not be read is a failure, and so is an error outside of tests", () => {
  const unit = { testResults: [{ status: "failed", assertionResults: [] }] };
  expect(resultsOf(unit, { suites: [], errors: [{}] })).toMatchObject({ passed: 0, failed: 2 });
});

test("Nothing was counted where there is no report", () => {
  expect(resultsOf(undefined, undefined)).toEqual({
    passed: 0,
    failed: 0,
    skipped: 0,
    skippedWithoutReason: [],
  });
});

test.each(["skipped", "pending", "todo", "disabled"])(
  "A unit test that is %s needs a reason",
  (s) => {
    const unit = { testResults: [file([s, "the map is drawn"], [s, "b (skipped because of c)"])] };
    const { skipped, skippedWithoutReason } = resultsOf(unit, undefined);
    expect([skipped, skippedWithoutReason]).toEqual([2, ["the map is drawn"]]);
  },
);

test("A browser test may say in its title, in that of its group or in its note why it is skipped", () => {
  const noted = (description?: string) => ({
    title: "g",
    tests: [
      {
        status: "skipped" as const,
        annotations: [{ type: "skip", ...(description && { description }) }],
      },
    ],
  });
  const browser = {
    suites: [
      { title: "a.spec.ts", specs: [noted("skipped because Chromium has no such key"), noted()] },
      { title: "on paper, skipped because nobody prints", specs: [noted("later")] },
      { title: "b.spec.ts", specs: [noted("skipped because "), noted("flaky")] },
    ],
  };
  expect(resultsOf(undefined, browser)).toEqual({
    passed: 0,
    failed: 0,
    skipped: 5,
    skippedWithoutReason: ["a.spec.ts g", "b.spec.ts g", "b.spec.ts g"],
  });
});

import { expect, freshTest } from "../visit.ts";
import { countVisit, HAPPENINGS } from "./acts.ts";
import { counterOf } from "./counter.ts";
import { allowing, MEASURES } from "./counts.ts";
import { breachesOf, lineOf } from "./law.ts";
import { limitsOf } from "./limits.ts";
import { plantIn } from "./planted.ts";

// A whole visit is done twice, and waited for at every turn.
freshTest.describe.configure({ timeout: 1_800_000 });

freshTest(
  "nothing that a reader does costs more than the table of limits allows",
  async ({ page, baseURL }) => {
    const counted = await countVisit(page, await counterOf(page, baseURL ?? ""));
    const table = HAPPENINGS.map((happening) => lineOf(happening, allowing(counted[happening])));
    process.stdout.write(`\nThe table of limits as it would be now:\n${table.join("\n")}\n`);
    const breaches = HAPPENINGS.flatMap((happening) =>
      breachesOf(happening, counted[happening], limitsOf(happening)),
    );
    expect(breaches).toEqual([]);
    // The same costs under a table that allows three times as much: it no longer says anything.
    for (const happening of HAPPENINGS) {
      const { calls, ...others } = counted[happening];
      const loose = { ...others, calls: calls * 3 };
      const isCounted = calls > 0 ? [expect.stringContaining("lower the limit")] : [];
      expect(breachesOf(happening, counted[happening], loose)).toEqual(isCounted);
    }
  },
);

freshTest(
  "whatever else the page is made to do in any of this is told, by what there is too much of",
  async ({ page, baseURL }) => {
    const planted = await plantIn(page, limitsOf);
    const counter = await counterOf(page, baseURL ?? "");
    const counted = await countVisit(page, counter, planted.plant);
    for (const happening of HAPPENINGS) {
      const told = breachesOf(happening, counted[happening], limitsOf(happening));
      expect.soft(told, happening).toHaveLength(MEASURES.length);
      for (const each of told) expect.soft(each).toContain("more than");
    }
  },
);

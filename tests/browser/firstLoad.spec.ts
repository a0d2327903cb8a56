import { budgets, kindOf, weightOf } from "../checks/firstLoad.mjs";
import { expect, test } from "./visit.ts";

// The budget check reads what the page names; this one sees what the page really asks for.
test("a first visit stays within the budgets of script, style, geometry and fonts", async ({
  page,
}) => {
  const loads: Promise<{ kind: keyof typeof budgets; weight: number }>[] = [];
  page.on("response", (response) => {
    const file = new URL(response.url()).pathname;
    const kind = kindOf(file);
    if (!kind) return;
    loads.push(response.body().then((body) => ({ kind, weight: weightOf(file, body) })));
  });
  await page.goto("./");
  await page.waitForFunction(() => performance.getEntriesByName("choropleth").length > 0);
  await page.evaluate(() => document.fonts.ready);

  const sums = { script: 0, style: 0, geometry: 0, font: 0 };
  for (const { kind, weight } of await Promise.all(loads)) sums[kind] += weight;
  for (const [kind, budget] of Object.entries(budgets)) {
    expect.soft(sums[kind as keyof typeof sums], `bytes of ${kind}`).toBeLessThanOrEqual(budget);
    expect.soft(sums[kind as keyof typeof sums], `bytes of ${kind}`).toBeGreaterThan(0);
  }
});

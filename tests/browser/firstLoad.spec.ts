import { budgets, firstLoadOf, kindOf, weightOf } from "../checks/firstLoad.mjs";
import { expect, freshTest } from "./visit.ts";

// The budget check reads what the page names; this one sees what the page really asks for, up to
// the first picture of coloured countries: all that is weighed there, and what comes early by itself.
freshTest(
  "a first visit stays within the budgets of page, script, style, geometry, facts and fonts",
  async ({ page }) => {
    const bodies = new Map<string, Promise<Buffer>>();
    page.on("response", (response) => {
      const body = response.body();
      // What is fetched beforehand may still be on its way when the test ends.
      body.catch(() => {});
      bodies.set(response.url(), body);
    });
    await page.goto("./");
    const asked = await page
      .waitForFunction(() => {
        const picture = performance.getEntriesByName("choropleth")[0];
        if (!picture) return null;
        return performance
          .getEntriesByType("resource")
          .filter(({ startTime }) => startTime < picture.startTime)
          .map(({ name }) => name);
      })
      .then((names) => names.jsonValue());

    // The page itself is no resource of the page.
    const fileOf = (url: string) => new URL(url).pathname.slice(1) || "index.html";
    const urls = [...new Set([page.url(), ...(asked ?? [])])];
    const files = urls.map(fileOf);
    const weighed = firstLoadOf("dist").filter((file) => kindOf(file));
    expect(files).toEqual(expect.arrayContaining(weighed));

    const sums = { page: 0, script: 0, style: 0, geometry: 0, facts: 0, font: 0 };
    for (const url of urls) {
      const file = fileOf(url);
      const kind = kindOf(file);
      const body = await bodies.get(url);
      if (kind && body) sums[kind] += weightOf(file, body);
    }
    for (const [kind, budget] of Object.entries(budgets)) {
      expect.soft(sums[kind as keyof typeof sums], `bytes of ${kind}`).toBeLessThanOrEqual(budget);
      expect.soft(sums[kind as keyof typeof sums], `bytes of ${kind}`).toBeGreaterThan(0);
    }
  },
);

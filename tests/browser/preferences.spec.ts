import { openView, shape } from "./plate.ts";
import { expect, test } from "./visit.ts";

test("in forced colours fills stay, partners have a line, and what is chosen is still seen", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openView(page, "?party=SVN");
  const look = (code: string) =>
    shape(page, code).evaluate((path) => {
      const { fill, stroke } = getComputedStyle(path);
      return { fill, stroke };
    });
  const system = await page.evaluate(() => {
    document.body.style.color = "CanvasText";
    const { color } = getComputedStyle(document.body);
    document.body.removeAttribute("style");
    return color;
  });
  expect(await look("POL")).toEqual({ fill: "rgb(29, 93, 112)", stroke: system });
  expect((await look("PRT")).stroke).toBe(system);
  expect((await look("HUN")).stroke).toBe("none");
  const tile = page.locator('.dock [data-party="SVN"]');
  await expect(tile).toHaveCSS("outline-style", "solid");
  await page.getByRole("link", { name: "Table", exact: true }).click();
  const row = page.getByRole("row").filter({ hasText: "Slovenia" });
  await expect(row).toHaveCSS("outline-style", "solid");
  const other = page.getByRole("row").filter({ hasText: "Spain" });
  await expect(other).toHaveCSS("outline-style", "none");
});

test("nothing moves for a reader who has asked for no motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const query of ["?layers=seensa&party=POL", "?view=table"]) {
    await openView(page, query);
    await expect(page.locator(".details, .table-view").first()).toBeVisible();
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          const hasTransition = transitionDuration.split(", ").some((time) => time !== "0s");
          return hasTransition || animationName !== "none";
        })
        .map((element) => `${element.tagName} ${element.getAttribute("class")}`),
    );
    expect(moving).toEqual([]);
  }
});

test("with more contrast all text is ink", async ({ page }) => {
  await page.emulateMedia({ contrast: "more" });
  await openView(page);
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  for (const part of [".standfirst", ".notes p", ".years [data-empty]"]) {
    await expect(page.locator(part).first()).toHaveCSS("color", ink);
  }
});

// 1280 × 1024 at 400 %, and 1440 × 900 at 200 %.
for (const viewport of [
  { width: 320, height: 256 },
  { width: 720, height: 450 },
]) {
  test(`at ${viewport.width} × ${viewport.height} nothing lies over what sets the year`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openView(page, "?lang=sr-Cyrl");
    await page.locator(".dock").scrollIntoViewIfNeeded();
    for (const part of [".play", ".as-of > b", '.dock [data-party="NATO"]', ".dock input"]) {
      const target = page.locator(part).first();
      await target.scrollIntoViewIfNeeded();
      const isOnTop = await target.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const found = document.elementFromPoint(left + width / 2, top + height / 2);
        return element.contains(found);
      });
      expect(isOnTop, part).toBe(true);
    }
  });
}

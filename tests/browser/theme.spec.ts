import type { Page } from "@playwright/test";
import { openView } from "./plate.ts";
import { expect, freshTest, test } from "./visit.ts";

const LIGHT = "rgb(251, 251, 250)";
const DARK = "rgb(19, 24, 29)";

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const themeSwitch = (page: Page) => page.getByRole("button", { name: /^Theme/ });

for (const [system, paperOfSystem] of [
  ["light", LIGHT],
  ["dark", DARK],
] as const) {
  test(`under a ${system} system the theme goes from system to light to dark and back`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    await openView(page);
    expect(await paper(page)).toBe(paperOfSystem);
    for (const [name, expected] of [
      ["Theme: light", LIGHT],
      ["Theme: dark", DARK],
      ["Theme: as the system", paperOfSystem],
    ] as const) {
      await themeSwitch(page).click();
      await expect(themeSwitch(page)).toHaveAccessibleName(name);
      await expect(themeSwitch(page)).toHaveAttribute("title", name);
      expect(await paper(page)).toBe(expected);
    }
  });
}

freshTest("the theme is remembered on the device and is never in the link", async ({ page }) => {
  await openView(page, "?year=2014");
  await themeSwitch(page).click();
  await themeSwitch(page).click();
  expect(await paper(page)).toBe(DARK);
  expect(new URL(page.url()).search).toBe("?year=2014");
  await page.goto("./?year=2015");
  await expect(page.locator("#root > *").first()).toBeVisible();
  expect(await paper(page)).toBe(DARK);
});

freshTest("the page opens in its theme where storage is closed to it", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("closed", "SecurityError");
      },
    });
  });
  await openView(page);
  await themeSwitch(page).click();
  await themeSwitch(page).click();
  expect(await paper(page)).toBe(DARK);
});

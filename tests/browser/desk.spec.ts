import { openView } from "./plate.ts";
import { expect, freshTest, test } from "./visit.ts";

test("a marking is found and opened by keyboard, and Back returns to all", async ({ page }) => {
  await openView(page, "?view=markings");
  await page.getByRole("searchbox", { name: "Find a marking" }).fill("aporrito");
  await expect(page.getByRole("status").filter({ hasText: "4 results" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.locator("[data-marking]:focus")).toHaveText("ΑΠΟΡΡΗΤΟ");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/view=markings&marking=cyp-2-el/);
  const heading = page.getByRole("heading", { name: "ΑΠΟΡΡΗΤΟ" });
  await expect(heading).toBeFocused();
  await expect(heading.locator("[lang=el]")).toHaveText("ΑΠΟΡΡΗΤΟ");
  const table = page.getByRole("table", { name: "Counterparts" });
  const serbia = table.getByRole("row").filter({ hasText: "СТРОГО ПОВЕРЉИВО" });
  await expect(serbia.getByRole("rowheader", { name: "Serbia" })).toBeVisible();
  // By party and level, from the same page.
  await page.getByRole("combobox", { name: "Party" }).selectOption("USA");
  await expect(page).toHaveURL(/marking=usa-2-en/);
  await page.getByRole("combobox", { name: "Level" }).selectOption("usa-4-en");
  await expect(page.getByText("The table says of ИНТЕРНО (RESTRICTED)").first()).toBeVisible();
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/view=markings$/);
  await expect(
    page.getByRole("table").getByRole("button", { name: "TAJNO", exact: true }),
  ).toHaveCount(4);
});

freshTest(
  "the desk fetches its table when it is opened, says when it does not come, and tries again",
  async ({ page, faults }) => {
    faults.allow(/markings\.csv|Failed to load resource/);
    let asked = 0;
    await page.route("**/markings.csv", (route) => {
      asked++;
      return route.fulfill({ status: 503 });
    });
    await page.goto("./");
    await page.getByRole("link", { name: "Markings" }).waitFor();
    expect(asked).toBe(0);
    await page.getByRole("link", { name: "Markings" }).click();
    await expect(page.getByRole("alert")).toContainText("This part did not load");
    await page.unroute("**/markings.csv");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("table").getByRole("button", { name: "ZAUPNO" })).toBeVisible();
  },
);

test("on a phone every marking can be hit with a finger, and nothing is wider than the screen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const query of ["", "&marking=rou-3-ro"]) {
    await openView(page, `?view=markings${query}&lang=sr-Cyrl`);
    const buttons = page.locator(".desk .marking");
    await expect(buttons.first()).toBeVisible();
    const low = await buttons.evaluateAll((all) =>
      all.flatMap((each) => {
        const { height } = each.getBoundingClientRect();
        return height < 44 ? [`${each.textContent} ${height}`] : [];
      }),
    );
    expect(low).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  }
});

test("the authorities are a column of the table, each with its page", async ({ page }) => {
  await openView(page, "?view=table");
  await page.locator("summary", { hasText: "Columns" }).click();
  await page.getByRole("checkbox", { name: "Competent security authority" }).check();
  const row = page.getByRole("row").filter({ hasText: "Slovakia" });
  await expect(row.getByRole("link", { name: "National Security Authority" })).toHaveAttribute(
    "href",
    "https://www.nbu.gov.sk",
  );
  const russia = page.getByRole("row").filter({ hasText: "Russia" });
  await expect(russia).toContainText("named; its page is not confirmed");
  await expect(russia).toContainText("low confidence");
});

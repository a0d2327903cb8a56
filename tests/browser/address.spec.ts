import { layerRow, openView, setYear, shape, title } from "./plate.ts";
import { wordsOf } from "./rest.ts";
import { expect, freshTest, test } from "./visit.ts";

test("the address is empty for the first view and says what differs from it", async ({ page }) => {
  await openView(page);
  const path = new URL(page.url()).pathname;
  await setYear(page, 2014);
  await expect(page).toHaveURL(`${path}?year=2014`);
  await layerRow(page, "SEENSA").getByRole("checkbox").check();
  await expect(page).toHaveURL(`${path}?year=2014&layers=meetings,seensa`);
  await layerRow(page, "Meetings").getByRole("checkbox").uncheck();
  await layerRow(page, "SEENSA").getByRole("checkbox").uncheck();
  await expect(page).toHaveURL(`${path}?year=2014&layers=none`);
  await setYear(page, 2020);
  await layerRow(page, "Meetings").getByRole("checkbox").check();
  await expect(page).toHaveURL(path);
});

test("Back and Forward lead through what was chosen", async ({ page }) => {
  await openView(page);
  await page
    .locator(".dock")
    .getByRole("button", { name: /^Spain/ })
    .click();
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await expect(page).toHaveURL(/party=ESP&view=table/);
  await page.goBack();
  await expect(page).toHaveURL(/\?party=ESP$/);
  await expect(page.getByRole("heading", { name: "Spain" })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/party=/);
  await expect(page.getByRole("heading", { name: "Spain" })).toHaveCount(0);
  await page.goForward();
  await expect(page.getByRole("heading", { name: "Spain" })).toBeVisible();
});

test("a drag along the years is one choice", async ({ page }) => {
  await openView(page);
  for (const year of [2019, 2018, 2016, 2014]) await setYear(page, year);
  await expect(title(page)).toHaveText("Ten agreements, 2011–2014");
  await page.goBack();
  await expect(title(page)).toHaveText("Fifteen agreements, 2011–2020");
});

freshTest("unknown values in the address are ignored without an error", async ({ page }) => {
  await openView(page, "?year=1999&layers=moon&party=ZZZ&view=globe&lang=xx&boundaries=ours&a=b");
  await expect(title(page)).toHaveText("Fifteen agreements, 2011–2020");
  await expect(layerRow(page, "Meetings").getByRole("checkbox")).toBeChecked();
});

freshTest(
  "a link opens the very view: year, layers, party, screen and language",
  async ({ page }) => {
    await page.goto("./?year=2014&layers=6s,seensa,rcc&party=BIH&view=table&lang=sr-Latn");
    await expect(page.locator("html")).toHaveAttribute("lang", "sr-Latn");
    await expect(title(page)).toHaveText("Deset sporazuma, 2011–2014.");
    await expect(page.getByRole("heading", { name: "Bosna i Hercegovina" })).toBeVisible();
  },
);

test("under the policy of Serbia the shape and the label of Kosovo* are not drawn apart", async ({
  page,
}) => {
  await openView(page, "?boundaries=serbia");
  await expect(shape(page, "XKX")).toHaveCount(0);
  await expect(shape(page, "SRB")).toHaveCount(1);
  await expect(page.locator("body")).toContainText("Constitution of Serbia");
  await openView(page);
  await expect(shape(page, "XKX")).toHaveCount(1);
  await expect(page.locator("body")).toContainText("without prejudice to positions on status");
});

test("Serbian is shown in both scripts, and the page says which", async ({ page }) => {
  await openView(page, "?lang=sr-Cyrl");
  await expect(title(page)).toHaveText("Петнаест споразума, 2011–2020.");
  await expect(page.locator("html")).toHaveAttribute("lang", "sr-Cyrl");
  await page.getByRole("link", { name: "srpski" }).click();
  await expect(title(page)).toHaveText("Petnaest sporazuma, 2011–2020.");
  await expect(page).toHaveURL(/lang=sr-Latn/);
});

// Most tests move from view to view on one page: this is why they speak of a page just loaded too.
for (const query of [
  "?year=2016&layers=6s,seensa,cooperation&party=ROU&boundaries=serbia",
  "?view=table&dates=signed&records=all&group=seensa&lang=sr-Cyrl",
]) {
  freshTest(
    `an address shows the same on a page that is there and on a new one: ${query}`,
    async ({ page }) => {
      await openView(page);
      await openView(page, query);
      const other = await page.context().newPage();
      await other.goto(`./${query}`);
      await expect(other.locator(".details")).toBeVisible();
      await expect
        .poll(async () => {
          const [moved, loaded] = await Promise.all([wordsOf(page), wordsOf(other)]);
          return moved.join() === loaded.join();
        })
        .toBe(true);
    },
  );
}

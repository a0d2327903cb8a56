import { openView } from "./plate.ts";
import { expect, freshTest, test } from "./visit.ts";

const CLIPBOARD = ["clipboard-read", "clipboard-write"] as const;

freshTest(
  "Share copies a link to this view in this language, and says so for a moment",
  async ({ page }) => {
    await openView(page, "?party=BIH&year=2014");
    await page.context().grantPermissions([...CLIPBOARD]);
    // It is said for a moment, which a slow machine would miss.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 3_600_000);
    const share = page.getByRole("button", { name: "Share" });
    await share.click();
    await expect(page.getByRole("status").filter({ hasText: "Link copied" })).toHaveCount(1);
    await expect(share.getByText("Link copied")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).search).toBe("?party=BIH&year=2014&lang=en");
    await page.clock.runFor(2000);
    await expect(share.getByText("Share", { exact: true })).toBeVisible();
    await expect(share.getByText("Link copied")).toBeHidden();
  },
);

test("Cite shows and copies what the panel is about, its year, its list and its address", async ({
  page,
}) => {
  await openView(page, "?party=BIH&year=2014");
  await page.context().grantPermissions([...CLIPBOARD]);
  const panel = page.locator(".details");
  await panel.getByRole("button", { name: "Cite" }).click();
  const citation = panel.locator(".citation");
  await expect(citation).toContainText("Bosnia and Herzegovina. Serbia: agreements on classified");
  await expect(citation).toContainText("as of 2014");
  await expect(citation).toContainText("Office of the National Security Council");
  await expect(citation).toContainText("table ends 2020");
  await expect(citation).toContainText(/party=BIH.*lang=en$/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await expect(citation).toHaveText(copied);
  await panel.getByRole("button", { name: "Cite" }).click();
  await expect(citation).toHaveCount(0);
  await page.context().clearPermissions();
});

test("every panel leads to the publisher of the list, where its errors can be told", async ({
  page,
}) => {
  for (const query of ["?party=BIH", "?party=SRB", "?group=6s", "?view=table&party=NATO"]) {
    await openView(page, query);
    await expect(page.getByRole("link", { name: /^Publisher of the list/ })).toHaveAttribute(
      "href",
      /^https:\/\/arhiva\.nsa\.gov\.rs\//,
    );
  }
});

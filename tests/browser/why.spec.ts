import { openView, pointOn } from "./plate.ts";
import { expect, test } from "./visit.ts";

test("one action leads from a country pointed at, or from a row, to what its colour rests on", async ({
  page,
}) => {
  await openView(page);
  const chain = page.getByRole("region", { name: "Why this colour?" });
  const { x, y } = await pointOn(page, "HUN");
  await page.mouse.move(x, y);
  await expect(page.locator(".map-tooltip")).toContainText("W why this colour?");
  await page.keyboard.press("w");
  await expect(page).toHaveURL(/party=HUN&why=colour/);
  await expect(chain).toContainText("The list does not name Hungary");
  await expect(chain.getByRole("link", { name: "International agreements" })).toHaveAttribute(
    "href",
    /nsa\.gov\.rs/,
  );

  // Walked to on the map, a country answers to the same key.
  await page.keyboard.press("Escape");
  await page.mouse.move(2, 2);
  await page.locator('[data-country="HRV"]').focus();
  await page.keyboard.press("w");
  await expect(chain).toContainText("The list does not name Croatia");
  await expect(chain).toBeFocused();

  await page.getByRole("link", { name: "Table", exact: true }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Why? The colour of Slovenia" }).click();
  await expect(chain).toContainText("6. Slovenia 2013");
  await expect(chain).toBeFocused();

  // Its own button closes it, and the panel stays.
  await page.getByRole("button", { name: "Why this colour?" }).click();
  await expect(page).toHaveURL(/party=SVN(?!.*why)/);
  await expect(chain).toHaveCount(0);
});

test("the key is heard from the moment in which the tooltip names it", async ({ page }) => {
  await openView(page);
  await page.evaluate(() => {
    const eye = new MutationObserver(() => {
      if (!document.querySelector(".map-tooltip")?.textContent?.includes("W why")) return;
      eye.disconnect();
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "w" }));
    });
    eye.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const { x, y } = await pointOn(page, "HUN");
  await page.mouse.move(x, y);
  await expect(page).toHaveURL(/party=HUN&why=colour/);
});

test("the notes say how old the list is, and lead to what is known of it", async ({ page }) => {
  await openView(page);
  await page.getByRole("button", { name: /^List not verified since 2020 \(\d+ months\)$/ }).click();
  await expect(page.getByRole("region", { name: "About this list" })).toContainText(
    /Date read\s*not recorded/,
  );
});

test("a letter that is typed into a field asks for no colour", async ({ page }) => {
  await openView(page, "?party=POL");
  const field = page.getByRole("combobox");
  await field.fill("");
  await field.press("w");
  await expect(field).toHaveValue("w");
  await expect(page).not.toHaveURL(/why=/);
});

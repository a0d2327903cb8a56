import { openView, title } from "./plate.ts";
import { expect, test } from "./visit.ts";

test.describe("A browser that asks for Serbian", () => {
  test.use({ locale: "sr-RS" });

  test("is answered in it, and keeps the language that its reader chooses", async ({ page }) => {
    // The language of the document when the first of the page is put into it.
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.getElementById("root")?.firstChild) return;
        observer.disconnect();
        document.documentElement.dataset["firstLang"] = document.documentElement.lang;
      }).observe(document, { childList: true, subtree: true });
    });
    await openView(page);
    await expect(title(page)).toHaveText("Петнаест споразума, 2011–2020.");
    await expect(page.locator("html")).toHaveAttribute("data-first-lang", "sr-Cyrl");
    expect(new URL(page.url()).search).toBe("");

    await page.getByRole("link", { name: "English" }).click();
    await expect(title(page)).toHaveText("Fifteen agreements, 2011–2020");
    await expect(page).toHaveURL(/\?lang=en$/);
    await page.reload();
    await expect(title(page)).toHaveText("Fifteen agreements, 2011–2020");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

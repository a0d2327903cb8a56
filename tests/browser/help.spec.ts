import { openView } from "./plate.ts";
import { expect, test } from "./visit.ts";

test("Help opens beside the map with the focus in it; Escape and Back close it and lead back", async ({
  page,
}) => {
  await openView(page, "?party=POL");
  const link = page.getByRole("link", { name: "Help" });
  await link.press("Enter");
  await expect(page).toHaveURL(/\?help=open$/);
  const heading = page.getByRole("heading", { name: "How to read this map" });
  await expect(heading).toBeFocused();
  for (const chapter of ["Words", "How the counts are made", "Who publishes the list"]) {
    await expect(page.getByRole("heading", { name: chapter })).toBeVisible();
  }
  await expect(page.getByRole("link", { name: "Open the list" })).toHaveAttribute(
    "href",
    "https://arhiva.nsa.gov.rs/eng/medjunarodna-saradnja.php",
  );
  await page.keyboard.press("Escape");
  await expect(heading).toHaveCount(0);
  await expect(link).toBeFocused();
  await page.goBack();
  await expect(heading).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Poland" })).toBeVisible();
});

test("the glossary explains eight words in the reader's language, with sources for the list's own", async ({
  page,
}) => {
  await openView(page, "?help=open&lang=sr-Cyrl");
  const terms = page.locator(".glossary dt");
  await expect(terms).toHaveText([
    "Закључен",
    "Покренут",
    "Наведен",
    "Потписан",
    "Потврђен (ратификован)",
    "На снази",
    "Иницијатива",
    "Закључно са",
  ]);
  for (const index of [0, 1, 2]) {
    await expect(page.locator(".glossary dd").nth(index).getByRole("link")).not.toHaveCount(0);
  }
});

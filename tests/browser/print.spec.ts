import type { Page } from "@playwright/test";
import { extractText } from "unpdf";
import { openView, shape, standingStill } from "./plate.ts";
import { expect, test } from "./visit.ts";

const NAMES = {
  en: [
    ["NATO", "European Union", "Slovakia", "Bulgaria", "Czechia", "Slovenia"],
    ["Bosnia and Herzegovina", "North Macedonia", "Spain", "Russia", "Poland", "Romania"],
    ["Cyprus", "France", "Luxembourg", "Portugal", "Germany", "Montenegro"],
  ].flat(),
  "sr-Cyrl": [
    ["НАТО", "Европска унија", "Словачка", "Бугарска", "Чешка", "Словенија"],
    ["Босна и Херцеговина", "Северна Македонија", "Шпанија", "Руска Федерација", "Пољска"],
    ["Румунија", "Кипар", "Француска", "Луксембург", "Португалија", "Немачка", "Црна Гора"],
  ].flat(),
} as const;

const PLATE = {
  en: [
    "Fifteen agreements, 2011–2020",
    "Serbia, home state",
    "Listed as both",
    "Not in the list",
    "Year of conclusion",
    "† Romania and Cyprus are listed as concluded (2017) and again among procedures launched.",
    "ICJ Opinion on the Kosovo declaration of independence.",
    "Boundaries and names do not imply endorsement.",
    "Office of the National Security Council and Classified Information Protection",
    "https://arhiva.nsa.gov.rs/eng/medjunarodna-saradnja.php",
    "Printed on",
  ],
  "sr-Cyrl": [
    "Петнаест споразума, 2011–2020.",
    "Србија, матична држава",
    "Наведено на оба места",
    "Није на списку",
    "Година закључења",
    "† Румунија и Кипар: наведено међу закљученим споразумима (2017)",
    "мишљењем Међународног суда правде о декларацији о независности Косова.",
    "Границе и називи не подразумевају подршку.",
    "https://arhiva.nsa.gov.rs/eng/medjunarodna-saradnja.php",
    "Одштампано",
  ],
} as const;

/** Each page's text without its spaces, of which a PDF keeps no good account. */
async function printed(page: Page): Promise<readonly string[]> {
  const file = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(new Uint8Array(file));
  return text.map(bare);
}

const bare = (text: string): string => text.replace(/\s/g, "");

/** Opens a view and waits until what is on paper alone has come, which the page fetches when idle. */
async function openForPrint(page: Page, query: string): Promise<void> {
  await openView(page, query);
  await page.waitForFunction(() => {
    window.dispatchEvent(new Event("beforeprint"));
    const isSet = document.querySelector(".paper") !== null;
    window.dispatchEvent(new Event("afterprint"));
    return isSet;
  });
}

for (const language of ["en", "sr-Cyrl"] as const) {
  test(`the map prints on one sheet and the table on a second, in ${language}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    const query = `?layers=seensa${language === "en" ? "" : `&lang=${language}`}`;
    await openForPrint(page, query);
    const [plate = "", table = "", ...more] = await printed(page);
    expect(more).toEqual([]);
    for (const words of PLATE[language]) expect(plate).toContain(bare(words));
    expect(plate).toContain(bare(new URL(query, page.url()).href));
    expect(plate).toContain(String(new Date().getFullYear()));
    for (const name of NAMES[language]) expect(table).toContain(bare(name));
  });
}

test("the map is whole on paper, and afterwards as the reader left it", async ({ page }) => {
  await openForPrint(page, "");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await standingStill(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await standingStill(page);
  const width = async () => (await shape(page, "SRB").boundingBox())?.width ?? 0;
  const before = await width();
  expect(before).toBeGreaterThan(70);
  // As the browser does it, which takes its picture as soon as the event has been heard.
  const cut = await page.evaluate(() => {
    window.dispatchEvent(new Event("beforeprint"));
    const map = document.querySelector(".map")?.getBoundingClientRect();
    return ["CYP", "LUX", "POL", "ROU"].filter((code) => {
      const box = document.querySelector(`[data-code="${code}"]`)?.getBoundingClientRect();
      return !box || !map || box.left < map.left || box.right > map.right || box.top < map.top;
    });
  });
  expect(cut).toEqual([]);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(page.locator(".paper")).toHaveCount(0);
  await expect.poll(width).toBeCloseTo(before, 0);
});

test("what is open gets pages of its own, and another view is printed as it is", async ({
  page,
}) => {
  await openForPrint(page, "?party=MKD");
  await expect(page.locator(".details")).toBeVisible();
  const sheets = await printed(page);
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets[2]).toContain("Macedonia");
  await openView(page, "?view=coverage");
  await expect(page.locator(".coverage")).toBeVisible();
  const [coverage = ""] = await printed(page);
  expect(coverage).toContain(bare("Agreements by initiative"));
  expect(coverage).toContain(bare("Regional Cooperation Council"));
});

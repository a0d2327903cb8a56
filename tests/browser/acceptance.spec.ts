import { layerRow, openView, paintOf, setYear, title } from "./plate.ts";
import { expect, test } from "./visit.ts";

const counts2020 = {
  "6S": "3 of 5",
  SEENSA: "5 of 11",
  "Visegrad Group": "3 of 4",
  "Regional Cooperation Council": "5 of 11",
  NATO: "10 of 30",
  "European Union": "10 of 27",
  "Partnership for Peace": "2 of 19",
};

test("at the default view the layer rows count the partners with an agreement as of 2020", async ({
  page,
}) => {
  await openView(page);
  await expect(title(page)).toHaveText("Fifteen agreements, 2011–2020");
  for (const [name, count] of Object.entries(counts2020)) {
    await expect(layerRow(page, name)).toContainText(count);
  }
});

test("at 1440 × 900 all tiles, the key, the layers and both notes are on the screen", async ({
  page,
}) => {
  for (const language of ["en", "sr-Cyrl", "sr-Latn"]) {
    await openView(page, `?lang=${language}`);
    const parts = [
      [page.locator(".year-tiles .tile"), 15],
      [page.locator(".key li"), 6],
      [page.locator(".layer-rows").getByRole("checkbox"), 9],
      [page.locator("#note-dagger, #note-asterisk"), 2],
    ] as const;
    for (const [part, count] of parts) {
      await expect(part).toHaveCount(count);
      for (const one of await part.all()) await expect(one).toBeInViewport({ ratio: 1 });
    }
  }
});

test("as of 2014 there are ten agreements, and everything on the page says so", async ({
  page,
}) => {
  await openView(page, "?year=2014&layers=nato,eu");
  await expect(title(page)).toHaveText("Ten agreements, 2011–2014");
  await expect(layerRow(page, "NATO")).toContainText("5 of 28");
  await expect(layerRow(page, "European Union")).toContainText("5 of 28");
  await expect(layerRow(page, "6S")).toContainText("3 of 5");
  expect(await paintOf(page, "POL")).toBe(await paintOf(page, "HRV"));
  expect(await paintOf(page, "POL")).toBe("var(--land)");
  expect(await paintOf(page, "ROU")).toBe("url(#map-hatch-launched)");
  expect(await paintOf(page, "CYP")).toBe("url(#map-hatch-launched)");
});

const totals = [
  [2011, "Four agreements, 2011", 2],
  [2012, "Four agreements, 2011–2012", 2],
  [2013, "Seven agreements, 2011–2013", 5],
  [2014, "Ten agreements, 2011–2014", 8],
  [2015, "Eleven agreements, 2011–2015", 9],
  [2016, "Eleven agreements, 2011–2016", 9],
  [2017, "Thirteen agreements, 2011–2017", 11],
  [2018, "Fourteen agreements, 2011–2018", 12],
  [2019, "Fourteen agreements, 2011–2019", 12],
  [2020, "Fifteen agreements, 2011–2020", 13],
] as const;

test("moving the year changes title, fills and running total together", async ({ page }) => {
  await openView(page);
  for (const [year, words, states] of totals) {
    await setYear(page, year);
    await expect(title(page)).toHaveText(words);
    const coloured = page.locator(
      'path[data-code][fill^="var(--ramp"], path[data-code][fill^="url(#map-hatch-listed-as-both"]',
    );
    await expect(coloured).toHaveCount(states);
  }
});

test("the year on the map is the year of each partner's conclusion", async ({ page }) => {
  await openView(page);
  const steps = { SVK: 1, BGR: 1, CZE: 2, SVN: 2, BIH: 2, MKD: 3, ESP: 3, RUS: 3, POL: 4 };
  for (const [code, step] of Object.entries({ ...steps, FRA: 6, LUX: 7 })) {
    expect(await paintOf(page, code), code).toBe(`var(--ramp-${step})`);
  }
  for (const code of ["ROU", "CYP"]) {
    expect(await paintOf(page, code), code).toBe("url(#map-hatch-listed-as-both-2017)");
  }
  for (const code of ["PRT", "DEU", "MNE"]) {
    expect(await paintOf(page, code), code).toBe("url(#map-hatch-launched)");
  }
  expect(await paintOf(page, "SRB")).toBe("var(--home)");
  expect(await paintOf(page, "XKX")).toBe("var(--noted)");
  for (const code of ["HRV", "HUN", "ALB", "GRC", "ITA", "USA"]) {
    expect(await paintOf(page, code), code).toBe("var(--land)");
  }
});

test("the table has all eighteen parties, organisations included", async ({ page }) => {
  await openView(page, "");
  await page.getByRole("link", { name: "Table", exact: true }).click();
  const table = page
    .getByRole("table")
    .filter({ has: page.getByRole("columnheader", { name: /Partner/ }) });
  for (const name of [
    "NATO",
    "European Union",
    "Luxembourg",
    "Portugal",
    "Germany",
    "Montenegro",
  ]) {
    await expect(table.getByRole("row").filter({ hasText: name }).first()).toBeVisible();
  }
  // A row of a party has cells; the heads of the groups have none.
  await expect(table.locator("tbody tr:has(td)")).toHaveCount(18);
});

test("nothing calls a listed year signed or in force, or a missing state no agreement", async ({
  page,
}) => {
  for (const query of ["?party=HRV", "?party=POL&year=2014", "?view=table", "?view=coverage"]) {
    await openView(page, query);
    await expect(title(page)).toBeVisible();
    const words = await page.locator("body").innerText();
    expect(words).not.toMatch(/no agreement\b/i);
    expect(words).not.toMatch(/(signed|in force)[^.]{0,20}20(11|13|15)\b(?!-)/i);
  }
  await openView(page, "?party=HRV");
  await expect(page.getByRole("complementary").filter({ hasText: "Croatia" })).toContainText(
    "Not in the list",
  );
});

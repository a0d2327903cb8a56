import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { openView, paintOf, readTables, shape, title } from "./plate.ts";
import { expect, freshTest } from "./visit.ts";

/** The built site as a host serves it that has put another dataset beside the page, and named it. */
async function serveInvented(page: Page): Promise<void> {
  await readTables(page, "invented");
  await page.route("**/data/invented/*.csv", (route) => {
    const [table] = new URL(route.request().url()).pathname.split("/").slice(-1);
    const path = fileURLToPath(new URL(`../invented/${table}`, import.meta.url));
    return route.fulfill({ path, contentType: "text/csv" });
  });
}

/** The page's text and spoken names, without the map itself, on which Serbia is a country like others. */
const saidBeside = (page: Page): Promise<string> =>
  page.locator("#root").evaluate((root) => {
    const copy = root.cloneNode(true) as HTMLElement;
    for (const map of copy.querySelectorAll(".map")) map.remove();
    return copy.innerHTML;
  });

// The note on the boundaries drawn is of the map, whoever is at home on it.
const BOUNDARIES = "with a dashed line towards Serbia";

const ofSerbia = /Serbia|SRB|Belgrade|SEENSA|National Security Council|nsc-agreements/;

freshTest(
  "with another dataset beside it, the page is that of another home state, and nowhere Serbia's",
  async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await serveInvented(page);

    await openView(page, "?layers=nato,cooperation");
    await expect(title(page)).toHaveText("Four agreements, 2012–2018");
    await expect(page).toHaveTitle(
      "Austria: agreements on classified information, as of 2018 – Agreements Atlas",
    );

    // The list, in the colours of the map and on its axis.
    expect(await paintOf(page, "AUT")).toBe("var(--home)");
    expect(await paintOf(page, "SRB")).toBe("var(--land)");
    const [poland, czechia, hungary] = [
      await paintOf(page, "POL"),
      await paintOf(page, "CZE"),
      await paintOf(page, "HUN"),
    ];
    expect(new Set([poland, czechia, hungary, "var(--land)"]).size).toBe(4);
    const key = page.getByRole("region", { name: "Key" });
    for (const row of ["Austria, home state", "Concluded, 2012 to 2018", "Liechtenstein"]) {
      await expect(key.getByRole("button", { name: row })).toBeVisible();
    }
    await expect(page.getByRole("checkbox", { name: /NATO–Austria cooperation/ })).toBeChecked();
    await expect(page.getByText("† Hungary is listed as concluded (2018)")).toBeVisible();

    // The map opens on the dataset's own middle, 48° N 14° E, which lies in Austria.
    const [plate, austria] = [
      await page.locator(".map").boundingBox(),
      await shape(page, "AUT").boundingBox(),
    ];
    const middle = (plate?.x ?? 0) + (plate?.width ?? 0) / 2;
    expect(austria?.x).toBeLessThan(middle);
    expect((austria?.x ?? 0) + (austria?.width ?? 0)).toBeGreaterThan(middle);
    await expect(page.locator(".map").getByText("Austria", { exact: true }).first()).toBeVisible();

    const said = [await saidBeside(page)];
    for (const view of ["?party=AUT", "?party=CZE", "?meeting=ev-05", "?help=open"]) {
      await openView(page, view);
      await expect(page.locator("#details-heading")).toBeVisible();
      said.push(await saidBeside(page));
    }
    await openView(page, "?view=table");
    for (const partner of ["NATO", "Poland", "Czechia", "Hungary", "Slovenia"]) {
      await expect(page.getByRole("rowheader", { name: partner })).toBeVisible();
    }
    said.push(await saidBeside(page));
    await openView(page, "?view=markings");
    await expect(page.getByText("STRENG GEHEIM").first()).toBeVisible();
    said.push(await saidBeside(page));
    for (const text of said) {
      expect(text.replaceAll(BOUNDARIES, "").match(ofSerbia)).toBe(null);
    }

    await openView(page, "?lang=sr-Latn");
    await expect(title(page)).toHaveText("Četiri sporazuma, 2012–2018.");
    await expect(
      page.getByRole("button", { name: "Austrija, matična država", exact: true }),
    ).toBeVisible();

    expect(asked.filter((path) => path.includes("/data/serbia/"))).toEqual([]);
    expect(new Set(asked.filter((path) => path.includes("/data/invented/"))).size).toBeGreaterThan(
      15,
    );
  },
);

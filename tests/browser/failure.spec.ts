import { readdirSync } from "node:fs";
import { openView, pointOn, readTables, shape, standingStill, title } from "./plate.ts";
import { expect, freshTest, test } from "./visit.ts";

freshTest(
  "with a bad table the outlines stay, and every problem is named",
  async ({ page, faults }) => {
    await readTables(page);
    await page.route("**/data/serbia/agreements.csv", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(",2015,", ",2O15,");
      await route.fulfill({ response, body });
    });
    await page.goto("./");
    await expect(page.getByRole("heading", { name: "The list did not load" })).toBeVisible();
    await expect(page.locator("path[data-code]").first()).toBeAttached();
    await page.getByText(/problems? found in the data/).click();
    await expect(
      page.getByText(/agreements\.csv, row \d+, column \w+:.*2O15.*expected/),
    ).toBeVisible();
    expect(faults.unexpected).toEqual([]);

    await page.unroute("**/data/serbia/agreements.csv");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Fifteen agreements, 2011–2020",
    );
    await expect(shape(page, "POL")).toHaveAttribute("fill", "var(--ramp-4)");
  },
);

freshTest("packed facts that are not what was packed give way to the tables", async ({ page }) => {
  for (const body of ["<!doctype html>", "{}", '{"dataset":{"columns":[],"rows":[]}}']) {
    await page.route("**/facts.json", (route) => route.fulfill({ body }));
    await page.goto("./");
    await expect(title(page)).toHaveText("Fifteen agreements, 2011–2020");
    await page.unrouteAll();
  }
});

// What is told, by the language of the page.
const spoken = [
  [
    "sr-Cyrl",
    "acts.csv: датотека није преузета (одговор сервера: 404); очекује се: датотека тог имена.",
  ],
  [
    "sr-Latn",
    "acts.csv: datoteka nije preuzeta (odgovor servera: 404); očekuje se: datoteka tog imena.",
  ],
] as const;

for (const [language, sentence] of spoken) {
  freshTest(`a table that is not found is told in ${language}`, async ({ page, faults }) => {
    faults.allow(/acts\.csv|Failed to load resource/);
    await readTables(page);
    await page.route("**/acts.csv", (route) => route.fulfill({ status: 404 }));
    await page.goto(`./?lang=${language}`);
    await page.getByRole("alert").locator("summary").click();
    await expect(page.getByRole("listitem").filter({ hasText: "acts.csv" })).toHaveText(sentence);
  });
}

freshTest(
  "where the words for a fault do not come either, the file is named",
  async ({ page, faults }) => {
    faults.allow(/acts\.csv|faults-|Failed to load resource/);
    await readTables(page);
    await page.route("**/acts.csv", (route) => route.fulfill({ status: 503 }));
    await page.route("**/assets/faults-*", (route) => route.fulfill({ status: 503 }));
    await page.goto("./");
    await page.getByText("1 problem found in the data").click();
    await expect(page.getByRole("listitem").filter({ hasText: "acts" })).toHaveText("acts.csv");
  },
);

freshTest("without its shapes the page keeps the table and says so", async ({ page, faults }) => {
  faults.allow(/overview\.topo\.json|Failed to load resource|preload/);
  await page.route("**/geo/overview.topo.json", (route) => route.fulfill({ status: 503 }));
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "The map did not load" })).toBeVisible();
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await expect(page.getByRole("row").filter({ hasText: "Luxembourg" }).first()).toBeVisible();
});

// What a server, a proxy or a broken line can make of a table.
const spoilt = [
  ["not found", { status: 404, body: "" }],
  ["a server's fault", { status: 500, body: "" }],
  ["a page in its place", { status: 200, body: "<!doctype html><title>Sign in</title>" }],
  ["cut off", { status: 200, body: "id,home,counterparty\nsrb-nato,SR" }],
  ["empty", { status: 200, body: "" }],
] as const;

for (const [how, answer] of spoilt) {
  freshTest(
    `a table that is ${how} leaves the outlines, and trying again brings the list`,
    async ({ page, faults }) => {
      faults.allow(/agreements\.csv|Failed to load resource/);
      await readTables(page);
      await page.route("**/agreements.csv", (route) => route.fulfill(answer));
      await page.goto("./");
      await expect(page.getByRole("heading", { name: "The list did not load" })).toBeVisible();
      await expect(page.getByText("The outlines are here, the agreements are not.")).toBeVisible();
      await expect(shape(page, "POL")).toHaveAttribute("fill", "var(--land)");
      await page.unroute("**/agreements.csv");
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(title(page)).toHaveText("Fifteen agreements, 2011–2020");
    },
  );
}

freshTest(
  "whichever table fails, the page says that the list did not load",
  async ({ page, faults }) => {
    faults.allow(/\.csv|Failed to load resource/);
    await readTables(page);
    const asked: string[] = [];
    page.on("request", (request) => {
      const [, table] = request.url().match(/serbia\/(\w+)\.csv/) ?? [];
      if (table) asked.push(table);
    });
    await openView(page);
    const tables = [...new Set(asked)];
    const shipped = readdirSync("public/data/serbia").map((file) => file.replace(/\.csv$/, ""));
    expect(shipped).toEqual(expect.arrayContaining(tables));
    expect(tables.length).toBeGreaterThan(10);
    let failing = "";
    await page.route("**/data/serbia/*.csv", (route) =>
      route.request().url().endsWith(`/${failing}.csv`)
        ? route.fulfill({ status: 500 })
        : route.continue(),
    );
    for (const [index, table] of tables.entries()) {
      failing = table;
      const hasFailed = page.waitForResponse(
        (response) => response.url().endsWith(`/${table}.csv`) && response.status() === 500,
      );
      if (index === 0) await page.goto("./");
      else await page.getByRole("button", { name: "Try again" }).click();
      await hasFailed;
      await expect(page.getByRole("alert"), table).toContainText("The list did not load");
    }
    failing = "";
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(title(page)).toHaveText("Fifteen agreements, 2011–2020");
  },
);

freshTest(
  "while the list is read the outlines are there and the page says so",
  async ({ page }) => {
    let release = () => {};
    const isReleased = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/facts.json", async (route) => {
      await isReleased;
      await route.continue();
    });
    // The page that is drawn when it is built has the list; of any other view it is awaited.
    await page.goto("./?year=2018");
    await expect(page.getByText("Reading the list of agreements")).toBeVisible();
    await expect(shape(page, "POL")).toBeAttached();
    release();
    await expect(title(page)).toBeVisible();
    await expect(page.getByText("Reading the list of agreements")).toHaveCount(0);
  },
);

freshTest(
  "off the net the page says what did not come; on it again, it comes",
  async ({ page, faults }) => {
    faults.allow(/Failed to load resource|ERR_|uncaught|console/);
    await openView(page);
    await page.route("**/data/**", (route) => route.abort());
    await page.route("**/geo/**", (route) => route.abort());
    await page.reload();
    await expect(page.getByRole("heading", { name: "The list did not load" })).toBeVisible();
    await expect(page.getByText("The outlines are here")).toHaveCount(0);
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { name: "The list did not load" })).toBeVisible();
    await page.context().setOffline(false);
    await page.unrouteAll();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(title(page)).toHaveText("Fifteen agreements, 2011–2020");
    await expect(shape(page, "FRA")).toBeVisible();
    await standingStill(page);
    const { x, y } = await pointOn(page, "FRA");
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(/party=FRA/);
  },
);

// The parts that are opened by a choice, how each is opened, and what is there once it has come.
const parts = [
  ["the table", "panels", "?view=table", "columnheader", /Partner/],
  ["coverage", "panels", "?view=coverage", "heading", "Agreements by initiative"],
  ["a panel", "panels", "?party=FRA", "heading", "France"],
  ["the markings desk", "Desk", "?view=markings", "columnheader", /TOP SECRET/],
] as const;

for (const [part, file, query, role, name] of parts) {
  freshTest(
    `without its file, ${part} says so and leaves the rest; trying again brings it`,
    async ({ page, faults }) => {
      faults.allow(/Failed to load resource|ERR_|console error|uncaught|assets/);
      await page.route(`**/assets/${file}-*`, (route) => route.abort());
      await page.goto(`./${query}`);
      await expect(page.getByRole("alert")).toContainText("This part did not load");
      await expect(title(page)).toHaveText("Fifteen agreements, 2011–2020");
      await page.unrouteAll();
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(page.getByRole(role, { name }).first()).toBeVisible();
      await expect(page.getByRole("alert")).toHaveCount(0);
      // Its style sheet has come too.
      await expect
        .poll(() =>
          page.evaluate(() =>
            [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(
              ({ sheet }) => sheet !== null,
            ),
          ),
        )
        .toBe(true);
    },
  );
}

freshTest(
  "without its words a language says so, and the page stays in the one it has",
  async ({ page, faults }) => {
    faults.allow(/Failed to load resource|ERR_|assets/);
    await openView(page);
    await page.route("**/assets/sr-*.js", (route) => route.abort());
    await page.getByRole("link", { name: "српски" }).click();
    await expect(page.getByRole("alert")).toContainText("This language did not load");
    await expect(title(page)).toHaveText("Fifteen agreements, 2011–2020");
    await page.unrouteAll();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(title(page)).toHaveText("Петнаест споразума, 2011–2020.");
    await expect(page.getByRole("alert")).toHaveCount(0);
  },
);

freshTest(
  "without finer shapes, lakes and fonts the map goes on and the page can be read",
  async ({ page, faults }) => {
    faults.allow(/Failed to load resource|ERR_|regional|context|woff2|preload/);
    await page.route(/regional|context\.topo|woff2/, (route) => route.abort());
    await openView(page);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect(shape(page, "POL")).toHaveAttribute("fill", "var(--ramp-4)");
    await expect(title(page)).toBeVisible();
  },
);

test("a whole visit raises no fault: pan, zoom, years, layers, views, languages", async ({
  page,
}) => {
  await openView(page);
  await page.mouse.move(800, 400);
  await page.mouse.wheel(0, -300);
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  for (const year of ["2011", "2016", "2020"]) await page.getByRole("slider").fill(year);
  for (const tile of await page.locator(".year-tiles").getByRole("button").all()) {
    await tile.hover();
  }
  for (const name of ["Table", "Coverage", "Map"]) {
    await page.getByRole("link", { name, exact: true }).click();
  }
  await page.getByRole("link", { name: "српски" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "sr-Cyrl");
  await page
    .locator(".dock")
    .getByRole("button", { name: /^Луксембург/ })
    .click();
  await expect(page.getByRole("heading", { name: "Луксембург" })).toBeVisible();
});

import type { Page } from "@playwright/test";
import { openView, setYear } from "./plate.ts";
import { settled } from "./rest.ts";
import { expect, freshTest } from "./visit.ts";

/** How long, in ms, two pages may take to come to rest, on a machine as slow as may be. */
const PATIENCE = 120_000;

/** Everything that a page says of a year, part by part. */
const saidOf = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const text = (selector: string) =>
      all(selector)
        .map((element) => element.innerText)
        .join("\n");
    const attribute = (selector: string, name: string) =>
      all(selector)
        .map((element) => element.getAttribute(name))
        .join("\n");
    return {
      documentTitle: document.title,
      title: text("h1"),
      margin: text(".margin"),
      dock: text(".dock"),
      tiles: attribute(".dock [data-party]", "aria-label"),
      seals: text(".seals"),
      fills: attribute("path[data-code]", "fill"),
      borders: attribute(".leaflet-lines-pane path", "stroke"),
      discs: attribute("[data-disc] .disc", "fill"),
      names: all("[data-label]")
        .map((label) => label.textContent ?? "")
        .sort()
        .join("\n"),
      marks: attribute("[data-marks]", "data-marks"),
      countries: text(".country-buttons"),
      addresses: attribute("header a", "href"),
      slider: attribute("input[type=range]", "aria-valuetext"),
      pressed: text(".dock [aria-pressed=true]"),
    };
  });

freshTest(
  "a year that is stepped to says in every part what a page says that opens with it",
  async ({ page: stepped }) => {
    await openView(stepped, "?year=2020&layers=meetings,6s");
    await settled(stepped);
    const opened = await stepped.context().newPage();
    // A part that nothing is found for would be the same in every year.
    expect(Object.entries(await saidOf(stepped)).filter(([, said]) => said.trim() === "")).toEqual(
      [],
    );
    for (let year = 2019; year >= 2011; year--) {
      await setYear(stepped, year);
      await opened.goto(`./?layers=meetings,6s&year=${year}`);
      await settled(opened);
      await expect(async () => {
        expect(await saidOf(stepped), `as of ${year}`).toEqual(await saidOf(opened));
      }).toPass({ timeout: PATIENCE });
    }
  },
);

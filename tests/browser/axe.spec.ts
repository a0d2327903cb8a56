import type { Page } from "@playwright/test";
import { LOOKS, violations } from "./axe.ts";
import { openView } from "./plate.ts";
import { drawn } from "./rest.ts";
import { expect, test } from "./visit.ts";

/** A state of the page: its address, its own part that must have come, and how to reach it. */
type State = readonly [query: string, part: string, reach?: (page: Page) => Promise<void>];

const search = async (page: Page): Promise<void> => {
  await expect(page.locator(".search")).toBeAttached();
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill("ma");
};

const openPeers = async (page: Page): Promise<void> => {
  const peers = page.locator(".peers");
  await expect(peers).toBeVisible();
  // It stays open from one language to the next.
  if ((await peers.getAttribute("open")) === null) await peers.locator("> summary").click();
};

// High enough for every panel: what the foot of one covers until it is scrolled is not too small.
const desktop = { viewport: { width: 1440, height: 2400 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Every state that is looked through; a new one is one line. */
const STATES: Readonly<Record<string, Readonly<Record<string, State>>>> = {
  "a wide screen": {
    "the map": ["", ".page:has(.label)"],
    "the map with three layers": ["layers=6s,seensa,cooperation", ".page:has(.band)"],
    "the table": ["view=table", ".page:has(.table-view)"],
    coverage: ["view=coverage", ".page:has(.coverage)"],
    "the table of markings": ["view=markings", ".page:has(.all-markings)"],
    "a marking and its counterparts": ["view=markings&marking=rou-3-ro", ".desk"],
    "a party's details": ["party=ROU", ".details"],
    "why a colour is as it is": ["party=BGR&why=colour", ".details:has(.peers[open])", openPeers],
    "the states found": ["find=rcc,not-in-the-list", ".details:has(.found)"],
    "the help": ["help=open", ".details"],
    "the search": ["", ".search:has([role=option])", search],
  },
  "a phone": {
    "the sheet": ["", ".page:has(.sheet .tile)"],
    "the sheet with details": ["party=ROU", ".sheet:has(.details)"],
    "the sheet with states found": ["find=v4,concluded", ".sheet:has(.found)"],
    "the table": ["view=table", ".page:has(.table-view)"],
    coverage: ["view=coverage", ".page:has(.coverage)"],
    "a marking and its counterparts": ["view=markings&marking=srb-2-sr-cyrl", ".desk"],
  },
};

async function lookThrough(page: Page, [query, part, reach]: State): Promise<void> {
  let language = "";
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.theme, reducedMotion: "reduce" });
    if (look.language !== language) {
      language = look.language;
      await openView(page, `?${query}&lang=${language}`);
      await reach?.(page);
    }
    await expect(page.locator(part)).toBeVisible();
    await drawn(page);
    const found = await violations(page, look.extent === "page" ? "html" : part, look.rules);
    expect.soft(found, `${look.rules} in ${language}, ${look.theme}`).toEqual([]);
  }
}

for (const [screen, states] of Object.entries(STATES)) {
  test.describe(`on ${screen}`, () => {
    test.use(screen === "a phone" ? phone : desktop);
    for (const [name, state] of Object.entries(states)) {
      test(`axe finds nothing in ${name}, in three languages, light and dark`, async ({ page }) => {
        await lookThrough(page, state);
      });
    }
  });
}

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./visit.ts";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LANGUAGES = ["en", "sr-Cyrl", "sr-Latn"] as const;

// It looks at every element and its colours, on a machine that others share.
test.describe.configure({ timeout: 240_000 });

/** A state of the page: its address, its own part that must have come, and how to reach it. */
type State = readonly [query: string, part: string, reach?: (page: Page) => Promise<void>];

const search = async (page: Page): Promise<void> => {
  await expect(page.locator(".search")).toBeAttached();
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill("ma");
};

const openPeers = (page: Page): Promise<void> => page.locator(".peers > summary").click();

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
    "the home state's details": ["party=SRB", ".details"],
    "an initiative's details": ["group=seensa", ".details"],
    "the states found": ["find=rcc,not-in-the-list", ".details:has(.found)"],
    "a meeting's details": ["meeting=ev-08", ".details"],
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

/** Violations as sentences: the rule, where it is broken, and how. */
async function violations(page: Page, part: string, rules?: readonly string[]) {
  // The page has no frames, which is all that the mode of old cannot look into.
  const builder = new AxeBuilder({ page }).setLegacyMode().include(part);
  const axe = rules ? builder.withRules([...rules]) : builder.withTags(STANDARDS);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
  );
}

/** The page as a whole once, in English and by light; then the state's own part. */
async function lookThrough(page: Page, [query, part, reach]: State): Promise<void> {
  for (const language of LANGUAGES) {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(`./?${query}&lang=${language}`);
    await reach?.(page);
    await expect(page.locator(part)).toBeVisible();
    const looked = language === "en" ? "html" : part;
    expect.soft(await violations(page, looked), `${language}, light`).toEqual([]);
    // In the other theme nothing but the colours is another.
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft(await violations(page, part, ["color-contrast"]), `${language}, dark`).toEqual([]);
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

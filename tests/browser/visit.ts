import {
  type Browser,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
} from "@playwright/test";
import { bringToRest, keepAccountOfListeners, type Rest, restOf, settled } from "./rest.ts";
import { slowDown } from "./slowdown.ts";

export { expect };

// What the built page must never do during a visit. A test that provokes a fault on purpose names
// it; any other fails the test.
class Faults {
  readonly #seen: string[] = [];
  readonly #allowed: RegExp[] = [];

  add(fault: string) {
    this.#seen.push(fault);
  }

  get unexpected() {
    return this.#seen.filter((fault) => !this.#allowed.some((pattern) => pattern.test(fault)));
  }

  // For what comes along with an expected fault, such as the browser's word about it on the console.
  allow(pattern: RegExp) {
    this.#allowed.push(pattern);
  }

  async expect(pattern: RegExp) {
    this.allow(pattern);
    await expect.poll(() => this.#seen.some((fault) => pattern.test(fault))).toBe(true);
  }
}

/** A page that its worker keeps from test to test, and what it was like before the first. */
interface KeptPage {
  readonly page: Page;
  readonly rest: Rest;
  /** Of the test that visits it. */
  readonly report: Report;
}

interface Report {
  faults: Faults;
}

interface VisitOptions {
  /** Whether the page is made for the test alone, which opens it: for what happens while it loads. */
  readonly isFresh: boolean;
}

interface VisitFixtures {
  readonly faults: Faults;
}

interface WorkerFixtures {
  readonly kept: Map<string, KeptPage>;
}

// The `test` of every browser test: it fails on a message on the console, an uncaught error, a
// request that leaves our origin or fails, and on a violation of the page's policy. Its page has been
// there before: a load costs more than most tests, and the page follows its address anyway. After each
// test the page must be again what it was before the first.
export const test = base.extend<VisitOptions & VisitFixtures, WorkerFixtures>({
  isFresh: [false, { option: true }],
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
    async ({}, use) => {
      const kept = new Map<string, KeptPage>();
      await use(kept);
      for (const { page } of kept.values()) await page.context().close();
    },
    { scope: "worker" },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  faults: async ({}, use) => {
    const faults = new Faults();
    await use(faults);
    expect(faults.unexpected, "faults during the visit").toEqual([]);
  },
  page: async (
    {
      browser,
      baseURL,
      viewport,
      isFresh,
      kept,
      faults,
      isMobile,
      hasTouch,
      locale,
      permissions,
      contextOptions,
    },
    use,
    testInfo,
  ) => {
    const origin = new URL(baseURL ?? "").origin;
    if (isFresh) {
      const page = await newPage(browser, origin, { faults });
      await use(page);
      await page.context().close();
      return;
    }
    const kind = JSON.stringify([isMobile, hasTouch, locale, permissions, contextOptions]);
    const held = kept.get(kind) ?? (await openPage(browser, origin, { faults }));
    kept.set(kind, held);
    held.report.faults = faults;
    if (viewport) await held.page.setViewportSize(viewport);
    await use(held.page);
    // What a failed test leaves is no news.
    const hasPassed = testInfo.status === testInfo.expectedStatus;
    const left = hasPassed ? await bringToRest(held.page, held.rest) : ["a failure"];
    if (left.length === 0) return;
    kept.delete(kind);
    await held.page.context().close();
    if (hasPassed) expect(left, "left behind by the visit").toEqual([]);
  },
});

/** For what happens while the page loads, or cannot be undone: the page is the test's own. */
export const freshTest = test.extend({ isFresh: true });

async function newPage(browser: Browser, origin: string, report: Report): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await slowDown(page);
  await watch(page, origin, report);
  return page;
}

async function openPage(browser: Browser, origin: string, report: Report): Promise<KeptPage> {
  const page = await newPage(browser, origin, report);
  await keepAccountOfListeners(page);
  await page.goto("./");
  await settled(page);
  return { page, report, rest: await restOf(page) };
}

async function watch(page: Page, origin: string, report: Report) {
  page.on("console", (message: ConsoleMessage) => {
    if (!["error", "warning", "assert"].includes(message.type())) return;
    report.faults.add(`console ${message.type()}: ${message.text()}`);
  });
  // Chromium reports unhandled rejections here as well.
  page.on("pageerror", (error) => report.faults.add(`uncaught: ${error.message}`));
  page.on("request", (request: Request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === origin || ["data:", "blob:"].includes(url.protocol);
    if (!isOurs) report.faults.add(`foreign request: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) report.faults.add(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction("reportViolation", (fault: string) => report.faults.add(fault));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (violation) => {
      const { effectiveDirective, blockedURI, sample } = violation;
      const report = (window as unknown as { reportViolation: (fault: string) => void })
        .reportViolation;
      report(`policy violation: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
}

import {
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
} from "@playwright/test";

export { expect };

// What the built page must never do during a visit. A test that provokes a fault on purpose names
// it; any other fails the test.
export class Faults {
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

// The `test` of every browser test: it fails on a message on the console, an uncaught error, a
// request that leaves our origin or fails, and on a violation of the page's policy.
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults = new Faults();
      await watch(page, new URL(baseURL ?? "").origin, faults);
      await use(faults);
      expect(faults.unexpected, "faults during the visit").toEqual([]);
    },
    { auto: true },
  ],
});

async function watch(page: Page, origin: string, faults: Faults) {
  page.on("console", (message: ConsoleMessage) => {
    if (!["error", "warning", "assert"].includes(message.type())) return;
    faults.add(`console ${message.type()}: ${message.text()}`);
  });
  // Chromium reports unhandled rejections here as well.
  page.on("pageerror", (error) => faults.add(`uncaught: ${error.message}`));
  page.on("request", (request: Request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === origin || ["data:", "blob:"].includes(url.protocol);
    if (!isOurs) faults.add(`foreign request: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.add(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction("reportViolation", (fault: string) => faults.add(fault));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (violation) => {
      const { effectiveDirective, blockedURI, sample } = violation;
      const report = (window as unknown as { reportViolation: (fault: string) => void })
        .reportViolation;
      report(`policy violation: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
}

import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { launchOptions } from "../chromium/launchOptions.mjs";
import { installFrameClock } from "./inPage.ts";
import type { Profile } from "./pages.ts";

const SLOW = { processor: 4, latency: 60, down: 9e6 / 8, up: 1.35e6 / 8 };

const WINDOW = { width: 1440, height: 900 };

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

export interface OpenPage {
  readonly page: Page;
  /** The browser's own means: input, counters, memory. */
  readonly inspector: CDPSession;
  readonly close: () => Promise<void>;
}

export async function startBrowser(): Promise<Browser> {
  const { args, ...options } = launchOptions();
  // The drawing is timed on the processor; a machine may have a graphics card or none.
  const browser = await chromium.launch({ ...options, args: [...args, "--disable-gpu"] });
  const first = await browser.newPage();
  await first.goto("data:text/html,<h1>Agreements</h1>");
  // What a browser does for itself when it starts is nobody's time.
  await pause(2000);
  await first.close();
  return browser;
}

/** A page that was never visited before, with the clock of frames in it. */
export async function openPage(browser: Browser, profile: Profile): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: WINDOW, locale: "en-GB" });
  const page = await context.newPage();
  await page.addInitScript(installFrameClock);
  const inspector = await context.newCDPSession(page);
  await inspector.send("Network.enable");
  // Time of the thread itself, which other programs on the machine do not lengthen.
  await inspector.send("Performance.enable", { timeDomain: "threadTicks" });
  if (profile === "slow") {
    await inspector.send("Emulation.setCPUThrottlingRate", { rate: SLOW.processor });
    await inspector.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: SLOW.latency,
      downloadThroughput: SLOW.down,
      uploadThroughput: SLOW.up,
    });
  }
  return { page, inspector, close: () => context.close() };
}

/** So long the main thread has worked since the page was opened, in ms. */
export async function workOf({ inspector }: OpenPage): Promise<number> {
  const { metrics } = await inspector.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}

export type Point = readonly [x: number, y: number];

export interface MouseAct {
  readonly type: "mouseMoved" | "mousePressed" | "mouseReleased" | "mouseWheel";
  readonly isHeld?: boolean;
  readonly wheel?: number;
}

/** Moves, presses and turns the mouse by the browser's own input, as a hand does. */
export async function mouse(
  { inspector }: OpenPage,
  [x, y]: Point,
  { type, isHeld = false, wheel }: MouseAct,
): Promise<void> {
  await inspector.send("Input.dispatchMouseEvent", {
    ...{ type, x: Math.round(x), y: Math.round(y) },
    ...(isHeld && { button: "left", buttons: 1, clickCount: 1 }),
    ...(wheel !== undefined && { deltaX: 0, deltaY: wheel }),
  });
}

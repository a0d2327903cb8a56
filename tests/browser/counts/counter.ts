import type { CDPSession, Page } from "@playwright/test";
import { countRenders } from "../renders.ts";
import { settled } from "../rest.ts";
import { type Account, type Accounted, keepAccount } from "./account.ts";
import type { Counts } from "./counts.ts";
import { tracing, type WorkOfBrowser } from "./trace.ts";
import { type Turns, takeTurns, watchRequests } from "./traffic.ts";

/** What brings a point of the plane to the screen or back, ours and Leaflet's, by its name. */
const PROJECTIONS: ReadonlySet<string> = new Set([
  "toPoint",
  "toPlane",
  "latLngToPoint",
  "pointToLatLng",
]);

/** So many times faster do transitions run: each is over in the next frame, on any machine. */
const FASTER = 1000;

/** A page that has done something in so many rounds, one after another, never comes to rest. */
const ROUNDS = 100;

interface Calls {
  readonly calls: number;
  readonly projections: number;
}

const NO_CALLS: Calls = { calls: 0, projections: 0 };

const sumOf = (one: Calls, other: Calls): Calls => ({
  calls: one.calls + other.calls,
  projections: one.projections + other.projections,
});

/** Counts what a page does, up to where it has nothing more to do. */
export interface Counter {
  /**
   * What happens until the countries are coloured, and then until the page has come to rest. Whether
   * a frame comes before the one or after is chance: what the browser does is that of both, in both.
   */
  load(): Promise<{ readonly untilColoured: Counts; readonly untilRest: Counts }>;
  /** What an act comes to, without what it leaves for later or for idle time: that is held. */
  act(act: () => Promise<unknown>): Promise<Counts>;
  /** What is done of that, once it is let go. */
  rest(): Promise<Counts>;
  /** Waits until the page has nothing more to do. */
  standStill(): Promise<unknown>;
}

/** The calls of the page's functions since this was last asked: V8 counts each one. */
async function callsOf(session: CDPSession, origin: string): Promise<Calls> {
  const { result } = await session.send("Profiler.takePreciseCoverage");
  let { calls, projections } = NO_CALLS;
  for (const { url, functions } of result) {
    if (!url.startsWith(origin)) continue;
    for (const { functionName, ranges } of functions) {
      const count = ranges[0]?.count ?? 0;
      calls += count;
      if (PROJECTIONS.has(functionName)) projections += count;
    }
  }
  return { calls, projections };
}

/** In the page: all that was to happen at once has happened, and what was due soon or in idle time. */
async function passTime(isHeld: boolean): Promise<void> {
  // Longer than anything on the page waits; timers come in the order in which they are due.
  await new Promise((resolve) => setTimeout(resolve, isHeld ? 60 : 350));
  // No sooner than what the page asked for before, with the same patience.
  if (!isHeld) await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1500 }));
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Of a page that has not been opened yet. */
export async function counterOf(page: Page, address: string): Promise<Counter> {
  const { origin } = new URL(address);
  const session = await page.context().newCDPSession(page);
  await countRenders(page);
  await keepAccount(page);
  await session.send("Animation.enable");
  await session.send("Animation.setPlaybackRate", { playbackRate: FASTER });
  await session.send("Profiler.enable");
  await session.send("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  const requests = await watchRequests(page, session, origin);
  const trace = tracing(session, (url) => url.startsWith(origin));

  let called = NO_CALLS;
  const takeCalls = async (): Promise<Calls> => {
    const calls = await callsOf(session, origin);
    called = sumOf(called, calls);
    return calls;
  };
  const takeAccount = (): Promise<Account> =>
    page.evaluate(() => (window as unknown as Accounted).accountant.take());
  const release = (): Promise<void> =>
    page.evaluate(() => (window as unknown as Accounted).accountant.release());

  /** Waits for a whole round in which nothing is called, and nothing on its way that may come. */
  async function stillness(isHeld: boolean, turns: Turns | null = null): Promise<void> {
    let calls = 0;
    for (let round = 0; round < ROUNDS; round++) {
      await page.evaluate(passTime, isHeld);
      ({ calls } = await takeCalls());
      if (calls > 0 || requests.awaited().length > (turns?.waiting() ?? 0)) continue;
      if (!turns?.waiting()) return;
      await turns.next();
    }
    throw new Error(`No rest: ${calls} calls, and still on its way: ${requests.awaited()}`);
  }

  async function countsOf(
    { calls, projections }: Calls,
    { components, attributes }: Account,
    { restyled, layouts }: WorkOfBrowser,
    asked: ReadonlySet<string>,
  ): Promise<Counts> {
    const bytes = await requests.bytesOf(asked);
    return {
      ...{ calls, components, attributes, restyled, layouts, projections, bytes },
      requests: asked.size,
    };
  }

  async function counted(act: () => Promise<unknown>, isHeld: boolean): Promise<Counts> {
    await takeCalls();
    await takeAccount();
    requests.take();
    called = NO_CALLS;
    const stop = await trace();
    await act();
    await stillness(isHeld);
    const work = await stop();
    return countsOf(called, await takeAccount(), work, requests.take());
  }

  return {
    async load() {
      await session.send("Debugger.enable");
      const turns = await takeTurns(page);
      const picture = new Promise<{ calls: Calls; asked: ReadonlySet<string> }>((resolve) => {
        session.once("Debugger.paused", async () => {
          await takeCalls();
          resolve({ calls: called, asked: requests.take() });
          called = NO_CALLS;
          turns.everythingWaits();
          await session.send("Debugger.resume");
        });
      });
      const stop = await trace();
      await page.goto("./", { waitUntil: "commit" });
      await stillness(true, turns);
      await release();
      await stillness(false, turns);
      const { calls, asked } = await picture;
      const work = await stop();
      await turns.end();
      await session.send("Debugger.disable");
      await settled(page);
      const account = await page.evaluate(
        () => (window as unknown as Accounted).accountant.untilColoured,
      );
      if (!account) throw new Error("The countries were never coloured.");
      return {
        untilColoured: await countsOf(calls, account, work, asked),
        untilRest: await countsOf(called, await takeAccount(), work, requests.take()),
      };
    },
    act: (act) =>
      counted(async () => {
        await page.evaluate(() => (window as unknown as Accounted).accountant.hold());
        await act();
      }, true),
    rest: () => counted(release, false),
    standStill: () => stillness(false),
  };
}

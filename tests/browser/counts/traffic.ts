import type { CDPSession, Page, Route } from "@playwright/test";
import { weightOf } from "../../checks/firstLoad.mjs";

/** Keeps account of what is asked for and of what has not come yet. */
export async function watchRequests(page: Page, session: CDPSession, origin: string) {
  const asked = new Map<string, string>();
  const awaited = new Map<string, string>();
  const bodies = new Map<string, Promise<Buffer>>();
  await session.send("Network.enable");
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (!request.url.startsWith(origin)) return;
    asked.set(requestId, request.url);
    awaited.set(requestId, request.url);
  });
  session.on("Network.loadingFinished", ({ requestId }) => awaited.delete(requestId));
  session.on("Network.loadingFailed", ({ requestId }) => awaited.delete(requestId));
  page.on("response", (response) => {
    const body = response.body();
    // What is still on its way when the test ends.
    body.catch(() => {});
    bodies.set(response.url(), body);
  });
  return {
    awaited: (): readonly string[] => [...awaited.values()],
    /** What was asked for since this was last asked: a file that is asked for twice comes once. */
    take(): ReadonlySet<string> {
      const taken = new Set(asked.values());
      asked.clear();
      return taken;
    },
    async bytesOf(urls: ReadonlySet<string>): Promise<number> {
      const weights = [...urls].map(async (url) => {
        const body = await bodies.get(url);
        return body ? weightOf(new URL(url).pathname, body) : 0;
      });
      return (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
    },
  };
}

/** What a page is made of comes at once; the rest waits for its turn. */
const AT_ONCE: ReadonlySet<string> = new Set(["document", "stylesheet", "script", "font"]);

export interface Turns {
  /** How many files wait. */
  waiting(): number;
  /** Lets the next one come; from now on everything waits for its turn, if so asked. */
  next(): Promise<void>;
  everythingWaits(): void;
  end(): Promise<void>;
}

/**
 * Which file comes first decides how often the page draws itself while it loads, and is chance: so
 * one comes after another, in the order of their names.
 */
export async function takeTurns(page: Page): Promise<Turns> {
  const waiting: Route[] = [];
  let isAll = false;
  const turn = (route: Route) => {
    if (!isAll && AT_ONCE.has(route.request().resourceType())) return route.fallback();
    waiting.push(route);
  };
  await page.route("**", turn);
  const nameOf = (route: Route) => new URL(route.request().url()).pathname;
  return {
    waiting: () => waiting.length,
    async next() {
      const [first] = waiting.map(nameOf).sort();
      const turns = waiting.filter((route) => nameOf(route) === first);
      waiting.splice(0, waiting.length, ...waiting.filter((route) => !turns.includes(route)));
      for (const route of turns) await route.fallback();
    },
    everythingWaits() {
      isAll = true;
    },
    end: () => page.unroute("**", turn),
  };
}

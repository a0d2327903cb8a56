import { expect, type Page } from "@playwright/test";

/** How long, in ms, a page may take to come to rest, on a machine as slow as may be. */
export const PATIENCE = 60_000;

/** What can be seen of a page to which a reader has done nothing yet, part by part. */
type Look = Readonly<Record<string, readonly string[]>>;

/** A page as it was before the first visit, to which every visit must bring it back. */
export interface Rest {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly look: Look;
}

/** Waits until the countries are coloured, in the fonts of the page. */
export async function coloured(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("choropleth").length > 0);
  await page.evaluate(() => document.fonts.ready);
}

/** Waits until the countries are coloured and what comes in idle time has come. */
export async function settled(page: Page): Promise<void> {
  await coloured(page);
  for (const part of ["[data-announcer]", "[data-label]", ".country-buttons li"]) {
    await expect(page.locator(part).first()).toBeAttached();
  }
}

/** Waits until what was just asked of the page is on the screen, and what is measured on it too. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}

/** Goes to another address on the same page, as Back and Forward do, and waits until it is drawn. */
export async function moveTo(page: Page, query: string): Promise<void> {
  const language = new URLSearchParams(query).get("lang") ?? "en";
  await page.evaluate((address) => {
    window.history.pushState(null, "", address);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }, `./${query}`);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await drawn(page);
}

export async function restOf(page: Page): Promise<Rest> {
  const viewport = page.viewportSize() ?? { width: 0, height: 0 };
  return { viewport, look: await lookOf(page) };
}

/**
 * Undoes a visit by what any reader has: the address, Escape, the button back to the whole map.
 * Answers with what is left of it all the same.
 */
export async function bringToRest(
  page: Page,
  { viewport, look }: Rest,
): Promise<readonly string[]> {
  await page.emulateMedia({
    media: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
  });
  await page.setViewportSize(viewport);
  await page.mouse.move(2, 2);
  await moveTo(page, "");
  let left: readonly string[] = [];
  const undo = async () => {
    await page.evaluate(() => {
      for (const menu of document.querySelectorAll("details")) menu.open = false;
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      for (const part of document.querySelectorAll("*")) {
        if (part.scrollTop + part.scrollLeft > 0) part.scrollTo(0, 0);
      }
    });
    const now = await lookOf(page);
    left = Object.keys(look).flatMap((part) => differenceOf(part, look[part], now[part]));
    if (left.length === 0) return;
    await page.keyboard.press("Escape");
    if (String(now["fields"]) !== String(look["fields"])) await emptySearch(page);
    // The button asks for the map at home, also where a phone has no room for it.
    if (differenceOf("map", look["map"], now["map"]).length > 0) {
      const whole = page.getByRole("button", {
        name: "Back to the whole map",
        includeHidden: true,
      });
      await whole.dispatchEvent("click");
    }
    throw new Error(left.join("\n"));
  };
  await expect(undo)
    .toPass({ timeout: PATIENCE })
    .catch(() => {});
  return left;
}

async function emptySearch(page: Page): Promise<void> {
  const search = page.getByRole("combobox").and(page.locator("input:visible"));
  if (await search.isVisible()) await search.fill("");
}

/** What of a part has come and what has gone, in a sentence; none if all is as before. */
function differenceOf(
  part: string,
  before: readonly string[] = [],
  now: readonly string[] = [],
): readonly string[] {
  if (before.join("\n") === now.join("\n")) return [];
  // The map is at home to within two px, as it counts itself.
  const isNear = before.every((each, index) => Math.abs(Number(each) - Number(now[index])) <= 2);
  if (part === "map" && isNear) return [];
  const come = now.filter((each) => !before.includes(each));
  const gone = before.filter((each) => !now.includes(each));
  // A listener that is gone is not left behind.
  if (part === "listeners" && come.length === 0) return [];
  return [`${part}: ${before.length} before, ${now.length} now; come: ${come}; gone: ${gone}`];
}

/** Every text of the page but what is spoken. */
export const wordsOf = async (page: Page): Promise<readonly string[]> =>
  (await lookOf(page))["words"] ?? [];

const UNCOUNTED = "script, noscript, [data-announcer], .degree-frame, .leaflet-labels-pane";

async function lookOf(page: Page): Promise<Look> {
  return page.evaluate((uncounted) => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const nameOf = (element: Element) => element.getAttribute("class") ?? element.tagName;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (texts.nextNode()) {
      const { parentElement: around, textContent } = texts.currentNode;
      // What was last spoken stays until something else is; and a pixel decides whether a name or a
      // degree finds room.
      if (around?.closest(uncounted)) continue;
      words.push(textContent ?? "");
    }
    const fields = all("input, select").map((field) =>
      field instanceof HTMLInputElement ? `${field.value} ${field.checked}` : nameOf(field),
    );
    const home = document.querySelector('path[data-code="SRB"]')?.getBoundingClientRect();
    const focused = document.activeElement;
    const { listenersKept } = window as unknown as { listenersKept?: Map<string, Set<unknown>> };
    return {
      address: [location.search + location.hash],
      // In an order of their own: the names on the map stand in that in which they found room.
      words: words.sort(),
      fields,
      open: all("details[open], dialog[open], [aria-expanded=true], :popover-open").map(nameOf),
      marked: all("[aria-pressed=true], [data-pointed], [data-faded], [data-outlined]").map(nameOf),
      focus: focused && focused !== document.body ? [nameOf(focused)] : [],
      scrolled: all("*")
        .filter(({ scrollTop, scrollLeft }) => scrollTop + scrollLeft > 0)
        .map(nameOf),
      fills: all("path[data-code]").map((path) => path.getAttribute("fill") ?? ""),
      map: [home?.x, home?.y, home?.width].map((length) => String(Math.round(length ?? 0))),
      stored: [...Object.entries(localStorage), ...Object.entries(sessionStorage)].map(String),
      listeners: [...(listenersKept ?? [])]
        .filter(([, { size }]) => size > 0)
        .map(([kind, { size }]) => `${kind} ${size}`)
        .sort(),
      cookies: document.cookie === "" ? [] : [document.cookie],
    };
  }, UNCOUNTED);
}

/** Before the page's own script: keeps account of who listens to window and document. */
export async function keepAccountOfListeners(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const account = new Map<string, Set<unknown>>();
    Object.assign(window, { listenersKept: account });
    for (const target of [window, document]) {
      const own = { add: target.addEventListener, remove: target.removeEventListener };
      const listenersOf = (type: string, options?: boolean | AddEventListenerOptions) => {
        const isCapture = typeof options === "object" ? options.capture : options;
        const kind = `${target === window ? "window" : "document"} ${type} ${isCapture === true}`;
        const listeners = account.get(kind) ?? new Set();
        account.set(kind, listeners);
        return listeners;
      };
      target.addEventListener = (type: string, ...[listener, options]: Listening) => {
        listenersOf(type, options).add(listener);
        own.add.call(target, type, listener, options);
      };
      target.removeEventListener = (type: string, ...[listener, options]: Listening) => {
        listenersOf(type, options).delete(listener);
        own.remove.call(target, type, listener, options);
      };
    }
    type Listening = [EventListener, (boolean | AddEventListenerOptions)?];
  });
}

/** In the page: what a test's own tool listens to is not left behind by a visit. */
export function forgetListener(kind: string): void {
  const { listenersKept } = window as unknown as { listenersKept?: Map<string, Set<unknown>> };
  // A page of one test alone keeps no account.
  listenersKept?.delete(kind);
}

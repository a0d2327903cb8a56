import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { FRAMES, type Happening } from "./acts.ts";
import type { Counts } from "./counts.ts";

/** What is planted, and when it is done. */
interface Planting {
  /** In such an event of the page; null: as soon as it has time. */
  readonly event: "keydown" | "mousemove" | null;
  readonly times: number;
  /** Of each measure one more than that is done. */
  readonly allowed: Counts;
}

interface Planted {
  plant(planting: Planting): void;
}

/** What is planted in the page: a script of its own, which at each event does more than is allowed. */
function plantedScript(untilColoured: Counts, untilRest: Counts): void {
  interface Hook {
    onCommitFiberRoot(...commit: unknown[]): void;
  }
  const { renders, __REACT_DEVTOOLS_GLOBAL_HOOK__: hook } = window as unknown as {
    renders: Record<string, number>;
    __REACT_DEVTOOLS_GLOBAL_HOOK__: Hook;
  };
  // Named as what projects.
  const projection = { toPoint() {} };
  const one = () => {};
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  let times = 0;

  function restyle(more: number): void {
    for (let done = 0; done <= more; done += document.querySelectorAll("*").length) {
      times += 1;
      sheet.replaceSync(`* { orphans: ${times} }`);
      getComputedStyle(document.body).orphans;
    }
  }
  function layOut(): void {
    times += 1;
    document.body.style.paddingBottom = `${times % 2}px`;
    document.body.getBoundingClientRect();
  }

  // Back and Forward between two years, until enough has rendered: each commit asks for the next.
  let missing = 0;
  let shown = "";
  const total = () => Object.values(renders).reduce((sum, count) => sum + count, 0);
  const goTo = (query: string) => {
    history.replaceState(history.state, "", `./${query}`);
    dispatchEvent(new PopStateEvent("popstate"));
  };
  const other = () => (shown.includes("year=2013") ? "?year=2012" : "?year=2013");
  const render = () => goTo(location.search === shown ? other() : shown);
  const own = hook.onCommitFiberRoot.bind(hook);
  hook.onCommitFiberRoot = (...commit) => {
    const before = total();
    own(...commit);
    if (missing <= 0) return;
    missing -= total() - before;
    queueMicrotask(missing > 0 ? render : () => goTo(shown));
  };
  function overrender(more: number): void {
    shown = location.search;
    missing = more + 1;
    render();
  }

  const fetchOne = (query: string) =>
    void fetch(`./planted.bin?${query}`).then((response) => response.arrayBuffer());

  function overdo({ calls, components, attributes, restyled, layouts, ...more }: Counts): void {
    for (let done = 0; done <= calls; done++) one();
    for (let done = 0; done <= more.projections; done++) projection.toPoint();
    for (let done = 0; done <= attributes; done++) document.body.setAttribute("data-planted", "");
    restyle(restyled);
    for (let done = 0; done <= layouts; done++) layOut();
    for (let done = 0; done <= more.requests; done++) fetchOne(`${times}-${done}`);
    times += 1;
    fetchOne(`${times}&size=${more.bytes + 1}`);
    overrender(components);
  }

  let planting: Planting | null = null;
  let left = 0;
  const onEvent = ({ type }: Event) => {
    if (planting?.event !== type || left === 0) return;
    left -= 1;
    overdo(planting.allowed);
  };
  addEventListener("keydown", onEvent, { capture: true });
  addEventListener("mousemove", onEvent, { capture: true });
  const planted: Planted = {
    plant(next) {
      planting = next;
      left = next.times;
      if (next.event === null) requestIdleCallback(() => overdo(next.allowed));
    },
  };
  Object.assign(window, { planted });
  overdo(untilColoured);
  const mark = performance.mark.bind(performance);
  performance.mark = (name: string, options?: PerformanceMarkOptions) => {
    if (name === "choropleth") requestIdleCallback(() => overdo(untilRest));
    return mark(name, options);
  };
}

const EVENTS: Readonly<Partial<Record<Happening, Planting["event"]>>> = {
  "a step to another year": "keydown",
  "pointing at another country": "mousemove",
  "switching a layer": "keydown",
  "a zoom by one step": "keydown",
  "a frame of a pan": "mousemove",
};

/** Plants a script in the page, before its own; to be called before the page is opened. */
export async function plantIn(page: Page, allowed: (happening: Happening) => Counts) {
  const atLoad = [
    allowed("until the countries are coloured"),
    allowed("from there until the page is at rest"),
  ];
  const script = `(${plantedScript})(${atLoad.map((counts) => JSON.stringify(counts)).join()})`;
  await page.route(
    ({ pathname }) => pathname === "/",
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /<body[^>]*>/,
        '$&<script src="./planted.js"></script>',
      );
      await route.fulfill({ response, body });
    },
  );
  await page.route("**/planted.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: script }),
  );
  await page.route("**/planted.bin?*", (route) => {
    const size = Number(new URL(route.request().url()).searchParams.get("size"));
    // Noise, which nothing makes smaller.
    return route.fulfill({ contentType: "application/octet-stream", body: randomBytes(size) });
  });
  return {
    /** The next time that this happens, there will be more of everything than is allowed. */
    plant: (happening: Happening): Promise<void> =>
      page.evaluate((next) => (window as unknown as { planted: Planted }).planted.plant(next), {
        event: EVENTS[happening] ?? null,
        times: happening === "a frame of a pan" ? FRAMES : 1,
        allowed: allowed(happening),
      }),
  };
}

/**
 * When what is not in the first load is fetched: `picture`, once the countries are coloured; `idle`,
 * when the page then has nothing better to do; `asked`, when it is opened by a choice.
 */
export type Phase = "picture" | "idle" | "asked";

const NO_PICTURE = "no picture";
const SETTLED: ReadonlySet<string> = new Set(["choropleth", NO_PICTURE]);

/** Says that the first picture will not come: what waits for it goes on without. */
export function giveUpPicture(): void {
  performance.mark(NO_PICTURE);
}

/** At most so long, in ms, is waited for a picture that has neither come nor failed. */
const LONGEST = 30_000;

const isSettled = (list: { getEntries(): PerformanceEntryList }): boolean =>
  list.getEntries().some(({ name }) => SETTLED.has(name));

/** Settles once the countries are coloured, or will not be. */
function firstPicture(): Promise<void> {
  return new Promise((resolve) => {
    // Without a map on the page there is no picture to wait for.
    if (isSettled(performance) || !document.querySelector(".neatline")) return resolve();
    const go = () => {
      marks.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const marks = new PerformanceObserver((list) => {
      if (isSettled(list)) go();
    });
    marks.observe({ type: "mark", buffered: true });
    const timer = setTimeout(go, LONGEST);
  });
}

const idleTime = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(resolve, { timeout: 1500 });
    else setTimeout(resolve, 1500);
  });

/** Settles when the phase has come. */
export async function reached(phase: Phase): Promise<void> {
  if (phase === "asked") return;
  await firstPicture();
  // What is fetched beforehand must not compete with what is seen first.
  if (phase === "idle") await idleTime();
}

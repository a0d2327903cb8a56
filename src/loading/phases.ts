/** When a part of the page is fetched, if not at once. */
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

/** Runs once the countries are coloured, or will not be. Returns how to take that back. */
function afterFirstPicture(work: () => void): () => void {
  // Without a map on the page there is no picture to wait for.
  if (isSettled(performance) || !document.querySelector(".neatline")) {
    work();
    return () => {};
  }
  const stop = () => {
    marks.disconnect();
    clearTimeout(timer);
  };
  const go = () => {
    stop();
    work();
  };
  const marks = new PerformanceObserver((list) => {
    if (isSettled(list)) go();
  });
  marks.observe({ type: "mark", buffered: true });
  const timer = setTimeout(go, LONGEST);
  return stop;
}

function idle(work: () => void): () => void {
  if ("requestIdleCallback" in window) {
    const request = window.requestIdleCallback(work, { timeout: 1500 });
    return () => window.cancelIdleCallback(request);
  }
  const timer = setTimeout(work, 1500);
  return () => clearTimeout(timer);
}

/**
 * Runs after the first picture, when the page has nothing better to do: what is fetched beforehand
 * must not compete with what is seen first. Returns how to take that back.
 */
export function whenIdle(work: () => void): () => void {
  let cancelIdle = () => {};
  const cancelWait = afterFirstPicture(() => {
    cancelIdle = idle(work);
  });
  return () => {
    cancelWait();
    cancelIdle();
  };
}

/** Settles when the phase has come. */
export function reached(phase: Phase): Promise<void> {
  switch (phase) {
    case "picture":
      return new Promise((resolve) => {
        afterFirstPicture(resolve);
      });
    case "idle":
      return new Promise((resolve) => {
        whenIdle(resolve);
      });
    case "asked":
      return Promise.resolve();
  }
}

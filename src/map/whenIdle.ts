/** At most so long, in ms, is waited for a picture that may never come. */
const LONGEST = 4000;

function afterFirstPicture(work: () => void): () => void {
  const hasPicture = performance.getEntriesByName("choropleth").length > 0;
  // Without a map on the page there is no picture to wait for.
  if (hasPicture || !document.querySelector(".neatline")) {
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
    if (list.getEntriesByName("choropleth").length > 0) go();
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

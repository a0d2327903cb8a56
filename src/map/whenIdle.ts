/** The longest that work waits for the page to be idle, in ms. */
const LONGEST_WAIT = 1500;

/** Runs when the page has nothing better to do, or soon all the same; returns how to take that back. */
export function whenIdle(work: () => void): () => void {
  if ("requestIdleCallback" in window) {
    const request = window.requestIdleCallback(work, { timeout: LONGEST_WAIT });
    return () => window.cancelIdleCallback(request);
  }
  const timer = setTimeout(work, LONGEST_WAIT);
  return () => clearTimeout(timer);
}

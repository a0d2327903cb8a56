/** Runs when the page has nothing better to do; returns how to take that back. */
export function whenIdle(work: () => void): () => void {
  if ("requestIdleCallback" in window) {
    const request = window.requestIdleCallback(work);
    return () => window.cancelIdleCallback(request);
  }
  const timer = setTimeout(work, 1500);
  return () => clearTimeout(timer);
}

/** Work that may be left after each step, and taken up again. */
export type Steps<Result> = Generator<void, Result, void>;

/** Goes through with all that is left. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** So much of the time that a browser says it has, in ms, is left to it. */
const SPARED = 3;
/** Where a browser does not say when it has time. */
const PAUSE = 50;

/**
 * Takes a step whenever the page has nothing else to do, and the next only while there is time before
 * the next frame; of what is wanted soon one at least in so many ms. Returns how to leave the rest.
 */
export function inIdleTime(
  steps: Steps<unknown>,
  within?: number,
  onDone: () => void = () => {},
): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setInterval(() => {
      if (!steps.next().done) return;
      clearInterval(timer);
      onDone();
    }, within ?? PAUSE);
    return () => clearInterval(timer);
  }
  const options = within === undefined ? {} : { timeout: within };
  let next = 0;
  const go = (deadline: IdleDeadline): void => {
    do {
      if (steps.next().done) {
        onDone();
        return;
      }
    } while (deadline.timeRemaining() > SPARED);
    next = window.requestIdleCallback(go, options);
  };
  next = window.requestIdleCallback(go, options);
  return () => window.cancelIdleCallback(next);
}

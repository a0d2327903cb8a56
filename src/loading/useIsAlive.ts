import { useSyncExternalStore } from "react";

const neverChanges = () => () => {};

/**
 * Whether the page is alive. It is not while it is drawn as it is built, nor in the render that takes
 * over what was drawn: what only the reader's own device knows is shown from the next one on.
 */
export const useIsAlive = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );

import type { Source } from "./store.ts";

/** Marks the history entry that a drag has made, so that the drag goes on in it. */
const DRAG = "drag";

/** A drag is written into its entry so long after its last change, in ms: writing costs a frame. */
const AT_REST = 250;

/** `step` is a choice that Back undoes; the changes of a `drag` are one such choice together. */
export type ChangeKind = "step" | "drag";

/** The query of the page's address, which the page follows. */
export interface Address {
  /** What the page shows: a drag is here before it stands in the address bar. */
  readonly shown: Source<string>;
  /** What stands in the address bar, for what is copied and linked. */
  readonly written: Source<string>;
  change(query: string, kind: ChangeKind): void;
  /** Follows Back and Forward, until what it returns is called. */
  follow(): () => void;
}

export function createAddress(): Address {
  const whoFollows = { shown: new Set<() => void>(), written: new Set<() => void>() };
  let unwritten: string | null = null;
  let timer = 0;

  const tell = (listeners: Set<() => void>) => {
    for (const listener of listeners) listener();
  };
  const source = (listeners: Set<() => void>, get: () => string): Source<string> => ({
    get,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  });
  // Outside a browser nothing is in an address.
  const written = () => (typeof window === "undefined" ? "" : window.location.search);
  const addressWith = (query: string) =>
    `${window.location.pathname}${query}${window.location.hash}`;

  function forget(): void {
    window.clearTimeout(timer);
    unwritten = null;
  }
  function flush(): void {
    const query = unwritten;
    forget();
    if (query === null || query === written()) return;
    window.history.replaceState(DRAG, "", addressWith(query));
    tell(whoFollows.written);
  }
  function change(query: string, kind: ChangeKind): void {
    const goesOn = kind === "drag" && window.history.state === DRAG;
    if (goesOn) {
      unwritten = query;
      window.clearTimeout(timer);
      timer = window.setTimeout(flush, AT_REST);
    } else {
      flush();
      window.history.pushState(kind === "drag" ? DRAG : null, "", addressWith(query));
      tell(whoFollows.written);
    }
    tell(whoFollows.shown);
  }
  function follow(): () => void {
    const read = () => {
      // Who goes back has left what was about to be written.
      forget();
      tell(whoFollows.written);
      tell(whoFollows.shown);
    };
    window.addEventListener("popstate", read);
    // What is pressed next may copy the address.
    window.addEventListener("pointerdown", flush, { capture: true });
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("popstate", read);
      window.removeEventListener("pointerdown", flush, { capture: true });
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }
  return {
    shown: source(whoFollows.shown, () => unwritten ?? written()),
    written: source(whoFollows.written, written),
    change,
    follow,
  };
}

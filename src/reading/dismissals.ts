/** What is open above the page. Escape closes one of it at a time, what was opened last first. */
export interface Dismissals {
  /** Something has opened, and this is how it is closed. Returns how to say that it has closed. */
  readonly add: (dismiss: () => void) => () => void;
  /** Closes what was opened last. Returns whether anything was open. */
  readonly dismissLast: () => boolean;
}

export function createDismissals(): Dismissals {
  // Each entry is an object of its own: the same function may stand for two.
  const open: { readonly dismiss: () => void }[] = [];
  return {
    add: (dismiss) => {
      const entry = { dismiss };
      open.push(entry);
      return () => {
        const place = open.indexOf(entry);
        if (place !== -1) open.splice(place, 1);
      };
    },
    dismissLast: () => {
      const last = open.at(-1);
      last?.dismiss();
      return last !== undefined;
    },
  };
}

/**
 * The one place of the page that hears Escape, before whatever has the focus does. What is answered
 * goes no further: neither does the browser close anything of its own.
 */
export function hearEscape(page: EventTarget, answer: () => boolean): () => void {
  const hear = (event: Event) => {
    const { key, isComposing } = event as KeyboardEvent;
    // While a word is being composed, the key is of that word.
    if (key === "Escape" && !isComposing && answer()) event.preventDefault();
  };
  page.addEventListener("keydown", hear, { capture: true });
  return () => page.removeEventListener("keydown", hear, { capture: true });
}

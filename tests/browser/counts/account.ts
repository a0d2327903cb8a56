import type { Page } from "@playwright/test";

/** What the page itself keeps account of. */
export interface Account {
  readonly components: number;
  readonly attributes: number;
}

/** The account, in the page. */
export interface Accountant {
  /** What happened since this was last asked. */
  take(): Account;
  /** What had happened when the countries were coloured. */
  untilColoured: Account | null;
  /** From now on what is to happen later, or in idle time, waits, as it does at first. */
  hold(): void;
  /** Lets it happen, in the order in which it was due. */
  release(): void;
}

export interface Accounted {
  readonly accountant: Accountant;
}

/**
 * Keeps account of attributes and components, and stops the script where the countries are coloured,
 * if a debugger is there. What is to happen later is held until it is let go, from the opening of the
 * page on: so that it is counted by itself, however long the machine takes. To be called before the
 * page is opened.
 */
export async function keepAccount(page: Page): Promise<void> {
  await page.addInitScript(() => {
    /** ms: what comes sooner belongs to what the reader does. */
    const LATER = 100;
    let attributes = 0;
    const changes = new MutationObserver((records) => {
      attributes += records.length;
    });
    changes.observe(document, { subtree: true, attributes: true });

    interface Held {
      readonly id: number;
      readonly due: number;
      run(): void;
    }
    let held: Held[] | null = [];
    let last = 0;
    const own = {
      setTimeout: window.setTimeout.bind(window),
      clearTimeout: window.clearTimeout.bind(window),
      requestIdleCallback: window.requestIdleCallback.bind(window),
      cancelIdleCallback: window.cancelIdleCallback.bind(window),
      mark: performance.mark.bind(performance),
    };
    const wait = (due: number, run: () => void): number => {
      last -= 1;
      held?.push({ id: last, due, run });
      return last;
    };
    const forget = (id: number | undefined): boolean => {
      held = held?.filter((one) => one.id !== id) ?? null;
      return (id ?? 0) < 0;
    };
    const accountant: Accountant = {
      take() {
        attributes += changes.takeRecords().length;
        const { renders = {} } = window as unknown as { renders?: Record<string, number> };
        const components = Object.values(renders).reduce((sum, count) => sum + count, 0);
        const taken = { components, attributes };
        for (const part of Object.keys(renders)) delete renders[part];
        attributes = 0;
        return taken;
      },
      untilColoured: null,
      hold() {
        held ??= [];
      },
      release() {
        const due = held?.sort((a, b) => a.due - b.due) ?? [];
        held = null;
        for (const { run } of due) run();
      },
    };
    Object.assign(window, {
      accountant,
      setTimeout(then: () => void, delay = 0, ...rest: unknown[]) {
        if (!held || delay < LATER) return own.setTimeout(then, delay, ...rest);
        return wait(performance.now() + delay, () => own.setTimeout(then, 0, ...rest));
      },
      clearTimeout(id?: number) {
        if (!forget(id)) own.clearTimeout(id);
      },
      requestIdleCallback(then: IdleRequestCallback, options?: IdleRequestOptions) {
        if (!held) return own.requestIdleCallback(then, options);
        return wait(Number.POSITIVE_INFINITY, () => own.requestIdleCallback(then, options));
      },
      cancelIdleCallback(id: number) {
        if (!forget(id)) own.cancelIdleCallback(id);
      },
    });
    performance.mark = (name: string, options?: PerformanceMarkOptions) => {
      const mark = own.mark(name, options);
      if (name === "choropleth") {
        accountant.untilColoured = accountant.take();
        // biome-ignore lint/suspicious/noDebugger: here whoever counts the calls stops the page.
        debugger;
      }
      return mark;
    };
  });
}

import type { CDPSession } from "@playwright/test";

/** What the browser did for the page. */
export interface WorkOfBrowser {
  /** Elements whose style was found anew. */
  readonly restyled: number;
  /** Layouts in the middle of a script of the page, which had to wait for them. */
  readonly layouts: number;
}

/** The parts of an entry of the browser's trace that are read here. */
interface Entry {
  readonly name: string;
  readonly args: {
    readonly elementCount?: number;
    readonly beginData?: { readonly stackTrace?: readonly { readonly url: string }[] };
  };
}

const CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-devtools.timeline.stack",
];

function workIn(entries: readonly Entry[], isOwn: (url: string) => boolean): WorkOfBrowser {
  let [restyled, layouts] = [0, 0];
  for (const { name, args } of entries) {
    if (name === "UpdateLayoutTree") restyled += args.elementCount ?? 0;
    // A layout for a frame has no script above it, and one that a test asks for none of the page.
    const isForced = args.beginData?.stackTrace?.some(({ url }) => isOwn(url)) ?? false;
    if (name === "Layout" && isForced) layouts += 1;
  }
  return { restyled, layouts };
}

/** How to have the browser tell what it does, from a moment on, until what that returns is called. */
export function tracing(
  session: CDPSession,
  isOwn: (url: string) => boolean,
): () => Promise<() => Promise<WorkOfBrowser>> {
  let entries: Entry[] = [];
  // Chromium writes more kinds of entries than its protocol has types for.
  session.on("Tracing.dataCollected", ({ value }) =>
    entries.push(...(value as unknown as Entry[])),
  );
  return async () => {
    entries = [];
    await session.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: CATEGORIES, excludedCategories: ["*"] },
    });
    return async () => {
      const end = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
      await session.send("Tracing.end");
      await end;
      return workIn(entries, isOwn);
    };
  };
}

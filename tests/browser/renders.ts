import type { Page } from "@playwright/test";

/** How many components have rendered since, by the part of the page that they stand in. */
export type Renders = Readonly<Record<string, number>>;

// The parts of the page, the inner ones first.
const PARTS = [
  ".map-tooltip",
  ".tile",
  ".leaflet-labels-pane",
  ".leaflet-outlines-pane",
  ".map",
  ".country-buttons",
  ".seals",
  ".title-block",
  ".key",
  ".layer-rows",
  ".notes",
  ".search-place",
  ".header",
  ".dock",
  ".page",
];

/**
 * Keeps account of what React renders, by the hook that it offers to its own tools. To be called
 * before the page is opened.
 */
export async function countRenders(page: Page): Promise<void> {
  await page.addInitScript((parts) => {
    interface Fiber {
      readonly tag: number;
      readonly flags: number;
      readonly stateNode: unknown;
      readonly alternate: Fiber | null;
      readonly child: Fiber | null;
      readonly sibling: Fiber | null;
    }
    /** React's own numbers: function, class, forwarded and remembered components; "has rendered". */
    const COMPONENTS = new Set([0, 1, 11, 14, 15]);
    const HAS_RENDERED = 1;
    const renders: Record<string, number> = {};
    const partOf = (element: Element | null): string =>
      parts.find((part) => element?.closest(part)) ?? "elsewhere";
    const firstElement = (fiber: Fiber | null): Element | null => {
      for (let one = fiber; one; one = one.child) {
        if (one.stateNode instanceof Element) return one.stateNode;
      }
      return null;
    };
    const count = (first: Fiber | null, around: Element | null) => {
      for (let fiber = first; fiber; fiber = fiber.sibling) {
        const own = fiber.stateNode instanceof Element ? fiber.stateNode : around;
        if (COMPONENTS.has(fiber.tag) && (fiber.flags & HAS_RENDERED) !== 0) {
          const part = partOf(firstElement(fiber.child) ?? own);
          renders[part] = (renders[part] ?? 0) + 1;
        }
        // What is below the same child as before has not rendered.
        if (fiber.child !== fiber.alternate?.child) count(fiber.child, own);
      }
    };
    Object.assign(window, {
      renders,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberUnmount() {},
        onPostCommitFiberRoot() {},
        onScheduleFiberRoot() {},
        onCommitFiberRoot(_id: number, root: { readonly current: Fiber }) {
          count(root.current.child, null);
        },
      },
    });
  }, PARTS);
}

/** What has rendered since this was last asked. */
export const rendersSince = (page: Page): Promise<Renders> =>
  page.evaluate(() => {
    const { renders } = window as unknown as { renders: Record<string, number> };
    const since = { ...renders };
    for (const part of Object.keys(renders)) delete renders[part];
    return since;
  });

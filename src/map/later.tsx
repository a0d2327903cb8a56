import { type ComponentType, lazy } from "react";

const loads: (() => Promise<unknown>)[] = [];
const renewals = new Set<() => void>();

/** A part of the page that is opened by a choice: its file is not in the first load. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const ask = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (reason) {
        renewals.add(() => {
          Part = ask();
        });
        throw reason;
      }
    });
  let Part: ComponentType<P> = ask();
  loads.push(load);
  return (props: P) => <Part {...props} />;
}

/** Fetches the parts beforehand; one that does not come is asked for again when it is opened. */
export function fetchParts(): void {
  for (const load of loads) load().catch(() => {});
}

/** Vite asks once for a part's style sheet, whether it has come or not. */
function askForStylesAgain(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (!link.sheet) link.replaceWith(link.cloneNode());
  }
}

/** React remembers a part that did not come; after this the next attempt asks for it anew. */
export function renewFailedParts(): void {
  askForStylesAgain();
  for (const renew of renewals) renew();
  renewals.clear();
}

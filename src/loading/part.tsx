import { type ComponentType, lazy, useState } from "react";
import { type Phase, reached } from "./phases.ts";

const renewals = new Set<() => void>();

/** A part of the page whose file is not in the first load. */
export type Part<Props extends object> = ComponentType<Props> & {
  /** Fetches its file now: the reader is at its place, or the page has time to do it beforehand. */
  fetch(): Promise<unknown>;
};

/** A part of the page with the moment from which on it is fetched and shown. */
export function part<Props extends object>(
  phase: Phase,
  load: () => Promise<ComponentType<Props>>,
): Part<Props> {
  let here: ComponentType<Props> | null = null;
  let hasten = () => {};
  const hastened = new Promise<void>((resolve) => {
    hasten = resolve;
  });
  const bring = async () => {
    here = await load();
    return { default: here };
  };
  const ask = () =>
    lazy(async () => {
      await Promise.race([reached(phase), hastened]);
      try {
        return await bring();
      } catch (reason) {
        renewals.add(() => {
          awaited = ask();
        });
        throw reason;
      }
    });
  let awaited: ComponentType<Props> = ask();
  function Place(props: Props) {
    // What has come is drawn at once; for a picture that the browser takes, later is too late.
    const [Shown] = useState(() => here ?? awaited);
    return <Shown {...props} />;
  }
  const fetch = () => {
    hasten();
    return bring();
  };
  return Object.assign(Place, { fetch });
}

/** Fetches parts beforehand; one that does not come is asked for again when it is shown. */
export function fetchParts(parts: readonly Pick<Part<never>, "fetch">[]): void {
  for (const one of parts) one.fetch().catch(() => {});
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

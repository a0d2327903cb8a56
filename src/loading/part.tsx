import { type ComponentType, lazy } from "react";
import { type Phase, reached } from "./phases.ts";

const renewals = new Set<() => void>();

/** A part of the page whose file is not in the first load. */
export type Part<Props extends object> = ComponentType<Props> & {
  /** Fetches its file beforehand. */
  fetch(): Promise<unknown>;
};

/**
 * A part of the page with the moment from which on it is fetched and shown: `picture`, once the
 * countries are coloured; `idle`, when the page then has nothing better to do; `asked`, when it is
 * opened by a choice.
 */
export function part<Props extends object>(
  phase: Phase,
  load: () => Promise<ComponentType<Props>>,
): Part<Props> {
  const ask = () =>
    lazy(async () => {
      await reached(phase);
      try {
        return { default: await load() };
      } catch (reason) {
        renewals.add(() => {
          Shown = ask();
        });
        throw reason;
      }
    });
  let Shown: ComponentType<Props> = ask();
  return Object.assign((props: Props) => <Shown {...props} />, { fetch: load });
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

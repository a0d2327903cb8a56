import { useEffect, useState } from "react";
import { FaultyFile, type Problem } from "../faults/problem.ts";

/** Something on its way: it is awaited, or it is here, or it will not come. */
export type Arrival<T> =
  | { readonly state: "awaited" }
  | { readonly state: "here"; readonly value: T }
  | { readonly state: "failed"; readonly problems: readonly Problem[] };

const AWAITED = { state: "awaited" } as const;

/** What is awaited, or is known to have come. */
export type Departure<T> = Promise<T> | Arrival<T>;

/** Follows a promise; a new promise starts again. What has come already is here from the first render on. */
export function useArrival<T>(departure: Departure<T>): Arrival<T> {
  const promise = departure instanceof Promise ? departure : null;
  const [arrival, setArrival] = useState<{ of: Promise<T>; now: Arrival<T> } | null>(null);
  useEffect(() => {
    if (!promise) return;
    let isWanted = true;
    const settle = (now: Arrival<T>) => {
      if (isWanted) setArrival({ of: promise, now });
    };
    promise.then(
      (value) => settle({ state: "here", value }),
      (reason: unknown) =>
        settle({
          state: "failed",
          problems: reason instanceof FaultyFile ? [reason.problem] : [],
        }),
    );
    return () => {
      isWanted = false;
    };
  }, [promise]);
  if (!(departure instanceof Promise)) return departure;
  return arrival?.of === promise ? arrival.now : AWAITED;
}

/** What comes through the door: facts, or everything that is wrong with them. */
type Checked =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What is known to be wrong with what has come or did not come. */
export function problemsIn(loaded: Arrival<Checked>): readonly Problem[] {
  if (loaded.state === "failed") return loaded.problems;
  return loaded.state === "awaited" || loaded.value.ok ? [] : loaded.value.problems;
}

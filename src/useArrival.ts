import { useEffect, useState } from "react";

/** Something on its way: it is awaited, or it is here, or it will not come. */
export type Arrival<T> =
  | { readonly state: "awaited" }
  | { readonly state: "here"; readonly value: T }
  | { readonly state: "failed"; readonly reason: string };

const AWAITED = { state: "awaited" } as const;

/** Follows a promise; a new promise starts again. */
export function useArrival<T>(promise: Promise<T>): Arrival<T> {
  const [arrival, setArrival] = useState<{ of: Promise<T>; now: Arrival<T> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const settle = (now: Arrival<T>) => {
      if (isWanted) setArrival({ of: promise, now });
    };
    promise.then(
      (value) => settle({ state: "here", value }),
      (reason: unknown) =>
        settle({
          state: "failed",
          reason: reason instanceof Error ? reason.message : String(reason),
        }),
    );
    return () => {
      isWanted = false;
    };
  }, [promise]);
  return arrival?.of === promise ? arrival.now : AWAITED;
}

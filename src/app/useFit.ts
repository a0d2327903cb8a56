import { useCallback, useState } from "react";
import type { SwitchedLayer } from "../layers/layer.ts";

/** A wish to see all of a layer; a new object is a new wish. */
export interface Fit {
  readonly layer: SwitchedLayer;
}

/** The layer that is to be seen whole, and how to ask for one. */
export function useFit(): readonly [Fit | null, (layer: SwitchedLayer) => void] {
  const [fit, setFit] = useState<Fit | null>(null);
  const showWhole = useCallback((layer: SwitchedLayer) => setFit({ layer }), []);
  return [fit, showWhole];
}

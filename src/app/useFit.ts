import { useCallback, useState } from "react";
import type { SwitchedLayer } from "../layers/layer.ts";
import type { Fit } from "../map/camera/FitRequest.tsx";

/** The layer that is to be seen whole, and how to ask for one. */
export function useFit(): readonly [Fit | null, (layer: SwitchedLayer) => void] {
  const [fit, setFit] = useState<Fit | null>(null);
  const showWhole = useCallback((layer: SwitchedLayer) => setFit({ layer }), []);
  return [fit, showWhole];
}

import { useLayoutEffect, useState } from "react";
import { useMap } from "react-leaflet";
import { useDismiss } from "../../reading/context.tsx";

/** The count that is fanned out; it folds when the map is clicked or zoomed, or at Escape. */
export function useFan() {
  const map = useMap();
  const [fan, setFan] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (fan === null) return;
    const fold = () => setFan(null);
    map.on("click zoomstart", fold);
    return () => {
      map.off("click zoomstart", fold);
    };
  }, [map, fan]);
  useDismiss(() => setFan(null), fan !== null);
  return [fan, setFan] as const;
}

import { useEffect, useState } from "react";
import { whenIdle } from "./map/whenIdle.ts";

/** True from the first time on that the page, once ready, has nothing better to do. */
export function useIdle(isReady: boolean): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => (isReady ? whenIdle(() => setIdle(true)) : undefined), [isReady]);
  return isIdle;
}

import { LaunchedBlock } from "./LaunchedBlock.tsx";
import * as css from "./OffTheAxis.module.css";
import { UndatedBlock } from "./UndatedBlock.tsx";

/** What has no year, and so no place on the axis. */
export function OffTheAxis() {
  return (
    <div className={css.offTheAxis}>
      <LaunchedBlock />
      <UndatedBlock />
    </div>
  );
}

import { LaunchedBlock } from "./LaunchedBlock.tsx";
import { UndatedBlock } from "./UndatedBlock.tsx";

/** What has no year, and so no place on the axis. */
export function OffTheAxis() {
  return (
    <div className="off-the-axis">
      <LaunchedBlock />
      <UndatedBlock />
    </div>
  );
}

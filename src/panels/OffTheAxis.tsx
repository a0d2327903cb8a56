import { LaunchedBlock } from "./LaunchedBlock.tsx";
import type { PanelProps } from "./reading.ts";
import { UndatedBlock } from "./UndatedBlock.tsx";

/** What has no year, and so no place on the axis. */
export function OffTheAxis({ reading, actions }: PanelProps) {
  return (
    <div className="off-the-axis">
      <LaunchedBlock reading={reading} actions={actions} />
      <UndatedBlock reading={reading} actions={actions} />
    </div>
  );
}

import { LaunchedBlock } from "./LaunchedBlock.tsx";
import type { PanelProps } from "./reading.ts";
import { Timeline } from "./Timeline.tsx";
import "./Dock.css";

/** Timeline and legend in one: every agreement is a tile on its year, in its year's paint. */
export function Dock({ reading, actions }: PanelProps) {
  const { dataset, words, year } = reading;
  const { dock } = words.message;
  return (
    <section className="dock" aria-label={dock.heading}>
      <p className="as-of">
        {dock.asOfLabel} <b>{year}</b>
        {year === dataset.years.newest && <small>{dock.latestInTheList}</small>}
      </p>
      <Timeline reading={reading} actions={actions} />
      <LaunchedBlock reading={reading} actions={actions} />
    </section>
  );
}

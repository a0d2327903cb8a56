import { useState } from "react";
import { tallyAsOf } from "../domain/tally.ts";
import { OffTheAxis } from "./OffTheAxis.tsx";
import { type Play, PlayButton } from "./PlayButton.tsx";
import { ReachedYear } from "./ReachedYear.tsx";
import type { PanelProps } from "./reading.ts";
import { Timeline } from "./Timeline.tsx";
import "./Dock.css";

interface DockProps extends PanelProps {
  readonly play: Play;
  /** What has no year stands under the key. */
  readonly isLaunchedElsewhere?: boolean;
  /** On a phone. */
  readonly isForFingers?: boolean;
}

/** Timeline and legend in one: every agreement is a tile on its year, in its year's paint. */
export function Dock(props: DockProps) {
  const { reading, actions, play, isLaunchedElsewhere = false, isForFingers = false } = props;
  const { dataset, words, year, reckoning, years } = reading;
  const { dock } = words.message;
  const [isDragging, setDragging] = useState(false);
  return (
    <section className="dock" aria-label={dock.heading}>
      <div className="dock-controls">
        <PlayButton play={play} words={words} />
        <p className="as-of">
          {dock.asOfLabel} <b>{year}</b>
          {year === years.newest && <small>{dock.latestInTheList}</small>}
        </p>
      </div>
      <p className="dock-count">
        {dock.concluded(tallyAsOf(dataset, year, reckoning).concluded.length)}
      </p>
      <Timeline {...{ reading, actions, isForFingers }} onDragging={setDragging} />
      {!isLaunchedElsewhere && <OffTheAxis reading={reading} actions={actions} />}
      <ReachedYear reading={reading} isDragging={isDragging} />
    </section>
  );
}

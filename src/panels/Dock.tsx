import { useState } from "react";
import { listedAsOf } from "../domain/dataset.ts";
import { LaunchedBlock } from "./LaunchedBlock.tsx";
import { type Play, PlayButton } from "./PlayButton.tsx";
import { ReachedYear } from "./ReachedYear.tsx";
import type { PanelProps } from "./reading.ts";
import { Timeline } from "./Timeline.tsx";
import "./Dock.css";

interface DockProps extends PanelProps {
  readonly play: Play;
  /** The procedures launched stand under the key. */
  readonly isLaunchedElsewhere?: boolean;
  /** On a phone. */
  readonly isForFingers?: boolean;
}

/** Timeline and legend in one: every agreement is a tile on its year, in its year's paint. */
export function Dock(props: DockProps) {
  const { reading, actions, play, isLaunchedElsewhere = false, isForFingers = false } = props;
  const { dataset, words, year } = reading;
  const { dock } = words.message;
  const [isDragging, setDragging] = useState(false);
  return (
    <section className="dock" aria-label={dock.heading}>
      <div className="dock-controls">
        <PlayButton play={play} words={words} />
        <p className="as-of">
          {dock.asOfLabel} <b>{year}</b>
          {year === dataset.years.newest && <small>{dock.latestInTheList}</small>}
        </p>
      </div>
      <p className="dock-count">{dock.concluded(listedAsOf(dataset, year).length)}</p>
      <Timeline {...{ reading, actions, isForFingers }} onDragging={setDragging} />
      {!isLaunchedElsewhere && <LaunchedBlock reading={reading} actions={actions} />}
      <ReachedYear reading={reading} isDragging={isDragging} />
    </section>
  );
}

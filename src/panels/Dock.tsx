import { useEffect } from "react";
import { tallyAsOf } from "../domain/tally.ts";
import { OffTheAxis } from "./OffTheAxis.tsx";
import { type Play, PlayButton } from "./PlayButton.tsx";
import type { PanelProps } from "./reading.ts";
import { Timeline } from "./Timeline.tsx";
import "./Dock.css";

interface DockProps extends PanelProps {
  readonly play: Play;
  /** Told when the slider is taken and let go. */
  readonly onDragging: (isDragging: boolean) => void;
  /** What has no year stands under the key. */
  readonly isLaunchedElsewhere?: boolean;
  /** On a phone. */
  readonly isForFingers?: boolean;
}

/** Timeline and legend in one: every agreement is a tile on its year, in its year's paint. */
export function Dock(props: DockProps) {
  const { reading, actions, play, onDragging } = props;
  const { isLaunchedElsewhere = false, isForFingers = false } = props;
  const { dataset, words, year, reckoning, years } = reading;
  const { dock } = words.message;
  const { onPoint, onPointPlace, onHighlight } = actions;
  // A sheet shows something else in the dock's place without the pointer leaving what it was at.
  useEffect(
    () => () => {
      onPoint(null);
      onPointPlace(null);
      onHighlight(null);
    },
    [onPoint, onPointPlace, onHighlight],
  );
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
      <Timeline {...{ reading, actions, isForFingers, onDragging }} />
      {!isLaunchedElsewhere && <OffTheAxis reading={reading} actions={actions} />}
    </section>
  );
}

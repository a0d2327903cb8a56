import { useEffect } from "react";
import { countsAsOf } from "../../domain/tally.ts";
import { useActions, useAsOf, useReadingAsOf, useWords } from "../../reading/context.tsx";
import type { Play } from "../../reading/usePlay.ts";
import { OffTheAxis } from "../margin/OffTheAxis.tsx";
import * as css from "./Dock.module.css";
import { PlayButton } from "./PlayButton.tsx";
import { Timeline } from "./Timeline.tsx";

interface DockProps {
  readonly play: Play;
  /** Told when the slider is taken and let go. */
  readonly onDragging: (isDragging: boolean) => void;
  /** What has no year stands under the key. */
  readonly isLaunchedElsewhere?: boolean;
  /** On a phone. */
  readonly isForFingers?: boolean;
}

function AsOf() {
  const { words, year, years } = useReadingAsOf();
  const { dock } = words.message;
  return (
    <p className={css.asOf}>
      {dock.asOfLabel} <b>{year}</b>
      {year === years.newest && <small>{dock.latestInTheList}</small>}
    </p>
  );
}

function ConcludedCount() {
  const { dock } = useWords().message;
  const count = useAsOf(
    ({ dataset, year, reckoning }) => countsAsOf(dataset, year, reckoning).concluded,
  );
  return <p className={css.dockCount}>{dock.concluded(count)}</p>;
}

/** Its place, until the list is here: the map above it is as high from the first frame on. */
export function EmptyDock() {
  const { dock } = useWords().message;
  return <section className={css.dock} aria-label={dock.heading} />;
}

/** Timeline and legend in one: every agreement is a tile on its year, in its year's paint. */
export function Dock(props: DockProps) {
  const actions = useActions();
  const { play, onDragging } = props;
  const { isLaunchedElsewhere = false, isForFingers = false } = props;
  const { dock } = useWords().message;
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
    <section className={css.dock} aria-label={dock.heading}>
      <div className={css.dockControls}>
        <PlayButton play={play} />
        <AsOf />
      </div>
      <ConcludedCount />
      <Timeline {...{ isForFingers, onDragging }} />
      {!isLaunchedElsewhere && <OffTheAxis />}
    </section>
  );
}

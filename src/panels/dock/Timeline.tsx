import { Fragment } from "react";
import { countsAsOf, datedIn } from "../../domain/tally.ts";
import { type Year, yearOf } from "../../domain/time.ts";
import {
  useActions,
  useAsOf,
  useReading,
  useReadingAsOf,
  useReadingNow,
  useWords,
} from "../../reading/context.tsx";
import type { Reading } from "../../reading/reading.ts";
import * as visuallyHiddenCss from "../signs/VisuallyHidden.module.css";
import * as cooperationRowCss from "./CooperationRow.module.css";
import { CooperationRow } from "./CooperationRow.tsx";
import { MeetingButton } from "./MeetingButton.tsx";
import * as css from "./Timeline.module.css";
import { classesOfYear, YearTiles } from "./YearTiles.tsx";

interface YearsProps {
  /** Every year of the axis, also those without an agreement: a true time axis. */
  readonly years: readonly Year[];
}

interface TrackProps extends YearsProps {
  readonly onDragging: (isDragging: boolean) => void;
}

/** The slider lies on the axis: its ends are the middles of the first and the last column. */
function Track({ years, onDragging }: TrackProps) {
  const reading = useReadingAsOf();
  const actions = useActions();
  const { dataset, words, year, reckoning } = reading;
  const { dock } = words.message;
  const { first, newest } = reading.years;
  const count = countsAsOf(dataset, year, reckoning).concluded;
  return (
    <tr className={css.track}>
      <th scope="row">
        <span className={visuallyHiddenCss.visuallyHidden}>{dock.sliderLabel}</span>
      </th>
      <td className={css.trackDone} />
      <td className={css.trackRange} colSpan={Math.max(1, years.length * 2 - 2)}>
        <svg viewBox={`0 0 ${newest - first || 1} 1`} preserveAspectRatio="none" aria-hidden="true">
          <path d={`M0 .5H${newest - first}`} />
          <path className={css.trackLineDone} d={`M0 .5H${year - first}`} />
        </svg>
        <input
          type="range"
          min={first}
          max={newest}
          step={1}
          value={year}
          aria-label={dock.sliderLabel}
          aria-valuetext={dock.sliderValue(year, count)}
          onPointerDown={() => onDragging(true)}
          onPointerUp={() => onDragging(false)}
          onPointerCancel={() => onDragging(false)}
          onChange={(event) => actions.onYear(Number(event.currentTarget.value), "drag")}
        />
      </td>
      <td />
    </tr>
  );
}

/** "2014", of which a narrow axis shows "’14". */
function YearLabel({ year }: { year: Year }) {
  const digits = String(year);
  return (
    <>
      <span className={css.century}>{digits.slice(0, -2)}</span>
      {digits.slice(-2)}
    </>
  );
}

function YearButton({ column }: { column: Year }) {
  const { dataset, words, reckoning } = useReading();
  const readingNow = useReadingNow();
  const actions = useActions();
  const isShown = useAsOf(({ year }) => year === column);
  return (
    <button
      type="button"
      // For the keyboard there is the slider: ten more stops would be a nuisance.
      tabIndex={-1}
      aria-label={words.message.dock.asOf(column)}
      aria-pressed={isShown}
      data-empty={datedIn(dataset, column, reckoning).length === 0 || undefined}
      onClick={() => actions.onYear(column, "step")}
      onPointerEnter={() => actions.onHighlight(classesOfYear(readingNow(), column))}
      onPointerLeave={() => actions.onHighlight(null)}
    >
      <YearLabel year={column} />
    </button>
  );
}

function Years({ years }: YearsProps) {
  return (
    <tr className={css.years}>
      <th scope="row">{useWords().message.dock.yearOfConclusion}</th>
      {years.map((column) => (
        <th key={column} scope="col" colSpan={2}>
          <YearButton column={column} />
        </th>
      ))}
    </tr>
  );
}

/** The count up to a year of the axis; a dash until that year is shown. */
function RunningTotal({ column }: { column: Year }) {
  const { dataset, words, reckoning } = useReading();
  const isLater = useAsOf(({ year }) => column > year);
  if (isLater) return "–";
  return words.number(countsAsOf(dataset, column, reckoning).concluded);
}

function meetingsIn(column: Year, { layers }: Reading) {
  return layers.places.meetings.numbered.filter(({ meeting }) => yearOf(meeting.start) === column);
}

interface TimelineProps {
  readonly isForFingers: boolean;
  /** Told when the slider is taken and let go. */
  readonly onDragging: (isDragging: boolean) => void;
}

/** Slider, tiles, years, running total and meetings, over one axis. */
export function Timeline({ isForFingers, onDragging }: TimelineProps) {
  const reading = useReading();
  const actions = useActions();
  const { dock } = reading.words.message;
  const { first, newest } = reading.years;
  const years = Array.from({ length: newest - first + 1 }, (_, index) => first + index);
  const parts = { reading, actions, years };
  return (
    <table className={css.timeline}>
      <colgroup>
        <col className={css.timelineHeads} />
        {years.map((column) => (
          <Fragment key={column}>
            <col />
            <col />
          </Fragment>
        ))}
      </colgroup>
      <tbody>
        {/* The slider comes before the tiles, as it does for the keyboard; the style sets them above. */}
        <Track {...parts} onDragging={onDragging} />
        <YearTiles {...parts} isForFingers={isForFingers} />
        <Years {...parts} />
        <tr className={css.runningTotal}>
          <th scope="row">{dock.runningTotal}</th>
          {years.map((column) => (
            <td key={column} colSpan={2}>
              <RunningTotal column={column} />
            </td>
          ))}
        </tr>
        <tr className={css.yearMeetings}>
          <th scope="row">{dock.meetings}</th>
          {years.map((column) => (
            <td key={column} colSpan={2}>
              <div className={cooperationRowCss.dockPlaces} data-row="meetings">
                {meetingsIn(column, reading).map(({ number, meeting }) => (
                  <MeetingButton key={meeting.id} {...{ number, meeting }} />
                ))}
              </div>
            </td>
          ))}
        </tr>
        <CooperationRow {...parts} />
      </tbody>
    </table>
  );
}

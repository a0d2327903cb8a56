import { Fragment } from "react";
import { listedAsOf } from "../domain/dataset.ts";
import { type Year, yearOf } from "../domain/time.ts";
import { MeetingNumber } from "./MeetingNumber.tsx";
import type { PanelProps, Reading } from "./reading.ts";
import { Tile } from "./Tile.tsx";

interface YearsProps extends PanelProps {
  /** Every year of the axis, also those without an agreement: a true time axis. */
  readonly years: readonly Year[];
}

/** The slider lies on the axis: its ends are the middles of the first and the last column. */
function Track({ reading, actions, years }: YearsProps) {
  const { dataset, words, year } = reading;
  const { dock } = words.message;
  const { first, newest } = dataset.years;
  const count = listedAsOf(dataset, year).length;
  return (
    <tr className="track">
      <th scope="row">
        <span className="visually-hidden">{dock.sliderLabel}</span>
      </th>
      <td className="track-done" />
      <td className="track-range" colSpan={Math.max(1, years.length * 2 - 2)}>
        <svg viewBox={`0 0 ${newest - first || 1} 1`} preserveAspectRatio="none" aria-hidden="true">
          <path className="track-line" d={`M0 .5H${newest - first}`} />
          <path className="track-line-done" d={`M0 .5H${year - first}`} />
        </svg>
        <input
          type="range"
          min={first}
          max={newest}
          step={1}
          value={year}
          aria-label={dock.sliderLabel}
          aria-valuetext={dock.sliderValue(year, count)}
          onChange={(event) => actions.onYear(Number(event.currentTarget.value), "drag")}
        />
      </td>
      <td className="track-open" />
    </tr>
  );
}

function Tiles({ reading, actions, years }: YearsProps) {
  const { dataset, year, words } = reading;
  const listed = listedAsOf(dataset, dataset.years.newest);
  return (
    <tr className="year-tiles">
      <th scope="row">
        <span className="visually-hidden">{words.message.table.groups.concluded}</span>
      </th>
      {years.map((column) => (
        <td key={column} colSpan={2}>
          <ol>
            {listed
              .filter((agreement) => agreement.listed?.year === column)
              .map(({ counterparty }) => (
                <li key={counterparty}>
                  <Tile
                    code={counterparty}
                    outline={column > year ? "later" : undefined}
                    reading={reading}
                    actions={actions}
                  />
                </li>
              ))}
          </ol>
        </td>
      ))}
    </tr>
  );
}

/** "2014", of which a narrow axis shows "’14". */
function YearLabel({ year }: { year: Year }) {
  const digits = String(year);
  return (
    <>
      <span className="century">{digits.slice(0, -2)}</span>
      {digits.slice(-2)}
    </>
  );
}

function Years({ reading, actions, years }: YearsProps) {
  const { dataset, words, year } = reading;
  const withAgreement = new Set(dataset.agreements.flatMap(({ listed }) => listed?.year ?? []));
  return (
    <tr className="years">
      <th scope="row">{words.message.dock.yearOfConclusion}</th>
      {years.map((column) => (
        <th key={column} scope="col" colSpan={2}>
          <button
            type="button"
            aria-label={words.message.dock.asOf(column)}
            aria-pressed={column === year}
            data-empty={!withAgreement.has(column) || undefined}
            onClick={() => actions.onYear(column, "step")}
          >
            <YearLabel year={column} />
          </button>
        </th>
      ))}
    </tr>
  );
}

function meetingsIn(column: Year, { layers }: Reading) {
  return layers.switched
    .flatMap((layer) => (layer.kind === "meetings" ? layer.meetings : []))
    .filter(({ meeting }) => yearOf(meeting.start) === column);
}

/** Tiles, slider, years, running total and meetings, over one axis. */
export function Timeline({ reading, actions }: PanelProps) {
  const { dataset, words, year } = reading;
  const { dock } = words.message;
  const { first, newest } = dataset.years;
  const years = Array.from({ length: newest - first + 1 }, (_, index) => first + index);
  const parts = { reading, actions, years };
  return (
    <table className="timeline">
      <colgroup>
        <col className="timeline-heads" />
        {years.map((column) => (
          <Fragment key={column}>
            <col />
            <col />
          </Fragment>
        ))}
      </colgroup>
      <tbody>
        <Tiles {...parts} />
        <Track {...parts} />
        <Years {...parts} />
        <tr className="running-total">
          <th scope="row">{dock.runningTotal}</th>
          {years.map((column) => (
            <td key={column} colSpan={2}>
              {column > year ? "–" : words.number(listedAsOf(dataset, column).length)}
            </td>
          ))}
        </tr>
        <tr className="year-meetings">
          <th scope="row">{dock.meetings}</th>
          {years.map((column) => (
            <td key={column} colSpan={2}>
              {meetingsIn(column, reading).map(({ number, meeting }) => (
                <MeetingNumber key={meeting.id} number={number} meeting={meeting} words={words} />
              ))}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

import type { PanelProps } from "./reading.ts";
import "./YearStepper.css";

/** The year as a stepper, for where there is no dock. */
export function YearStepper({ reading, actions }: PanelProps) {
  const { words, year, years } = reading;
  const { coverage } = words.message;
  const { first, newest } = years;
  return (
    <p className="year-stepper">
      <button
        type="button"
        className="step"
        aria-label={coverage.earlierYear}
        disabled={year <= first}
        onClick={() => actions.onYear(year - 1, "step")}
      >
        ‹
      </button>
      <b aria-live="polite">{coverage.asOf(year)}</b>
      <button
        type="button"
        className="step"
        aria-label={coverage.laterYear}
        disabled={year >= newest}
        onClick={() => actions.onYear(year + 1, "step")}
      >
        ›
      </button>
    </p>
  );
}

import { useActions, useReadingAsOf } from "../../reading/context.tsx";
import { coverageWords } from "../../words/english/coverage.ts";
import * as stepCss from "./Step.module.css";
import * as css from "./YearStepper.module.css";

/** The year as a stepper, for where there is no dock. */
export function YearStepper() {
  const reading = useReadingAsOf();
  const actions = useActions();
  const { words, year, years } = reading;
  const coverage = coverageWords(words);
  const { first, newest } = years;
  return (
    <p className={css.yearStepper}>
      <button
        type="button"
        className={stepCss.step}
        aria-label={coverage.earlierYear}
        disabled={year <= first}
        onClick={() => actions.onYear(year - 1, "step")}
      >
        ‹
      </button>
      <b aria-live="polite">{coverage.asOf(year)}</b>
      <button
        type="button"
        className={stepCss.step}
        aria-label={coverage.laterYear}
        disabled={year >= newest}
        onClick={() => actions.onYear(year + 1, "step")}
      >
        ›
      </button>
    </p>
  );
}

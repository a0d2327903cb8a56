import { useId } from "react";
import { DATE_KINDS, type Reckoning, reckoningOf } from "../../domain/reckoning.ts";
import { useActions, useReading } from "../../reading/context.tsx";
import { reckonedMessages } from "../../words/english/reckoned.ts";
import "./Choices.css";

/** Which date colours the map: one of three. */
function DateChoice() {
  const reading = useReading();
  const actions = useActions();
  const { words, reckoning } = reading;
  const { choices: say } = reckonedMessages(words);
  const name = useId();
  return (
    <fieldset>
      <legend>{say.date}</legend>
      <div>
        {DATE_KINDS.map((dates) => (
          <label key={dates}>
            <input
              type="radio"
              name={name}
              checked={reckoning.dates === dates}
              onChange={() => actions.onReckon(reckoningOf({ ...reckoning, dates }))}
            />
            {say.dates[dates]}
          </label>
        ))}
        <p>{say.dateNotes[reckoning.dates]}</p>
      </div>
    </fieldset>
  );
}

/** Which records count beside the list; all those of one field alone are outside it. */
function RecordChoice() {
  const reading = useReading();
  const actions = useActions();
  const { words, reckoning } = reading;
  const { choices: say } = reckonedMessages(words);
  const hasRecords = reckoning.records === "all";
  const hasFields = hasRecords && reckoning.scope === "all";
  const reckon = (change: Pick<Reckoning, "records" | "scope">) =>
    actions.onReckon(reckoningOf({ ...reckoning, ...change }));
  return (
    <fieldset>
      <legend>{say.recordsLegend}</legend>
      <div>
        <label>
          <input
            type="checkbox"
            checked={hasRecords}
            onChange={() => reckon({ records: hasRecords ? "listed" : "all", scope: "general" })}
          />
          {say.records}
        </label>
        <label>
          <input
            type="checkbox"
            checked={hasFields}
            onChange={() => reckon({ records: "all", scope: hasFields ? "general" : "all" })}
          />
          {say.scope}
        </label>
        <p>{say.recordsNote}</p>
      </div>
    </fieldset>
  );
}

export interface ChoicesProps {
  /** Behind one line that says what is chosen; else all of it stands open. */
  readonly isFolded: boolean;
}

/** What is counted: by which date, and which records. */
export function Choices({ isFolded }: ChoicesProps) {
  const reading = useReading();
  const { words, reckoning } = reading;
  const { choices: say } = reckonedMessages(words);
  const date = say.dates[reckoning.dates];
  const parts = (
    <>
      <DateChoice />
      <RecordChoice />
    </>
  );
  if (!isFolded) {
    return (
      <section className="choices" aria-label={say.heading}>
        {parts}
      </section>
    );
  }
  return (
    <details className="choices">
      <summary>
        <span>
          {reckoning.records === "all" ? say.summaryWithRecords(date) : say.summary(date)}
        </span>
      </summary>
      {parts}
    </details>
  );
}

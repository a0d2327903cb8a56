import { useId } from "react";
import { DATE_KINDS, type Reckoning, reckoningOf } from "../../domain/reckoning.ts";
import { useActions, useReading } from "../../reading/context.tsx";
import { reckonedMessages } from "../../words/english/reckoned.ts";
import * as choicesCss from "./Choices.module.css";

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
            {words.message.choices.dates[dates]}
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

/** By which date is counted, and which records. */
export function ChoiceFields() {
  return (
    <>
      <DateChoice />
      <RecordChoice />
    </>
  );
}

/** The same where all of it stands open, under a name. */
export function OpenChoices() {
  const { choices: say } = reckonedMessages(useReading().words);
  return (
    <section className={choicesCss.choices} aria-label={say.heading}>
      <ChoiceFields />
    </section>
  );
}

import type { CountryCode } from "../../domain/party.ts";
import type { FoundStates } from "../../domain/stateQuery.ts";
import { useActions, useReading } from "../../reading/context.tsx";
import { panelOf } from "../../view/panel.ts";
import { finderWords } from "../../words/english/finder.ts";
import * as openerCss from "../signs/Opener.module.css";
import * as css from "./FinderApart.module.css";

function Names({ states }: { states: readonly CountryCode[] }) {
  const reading = useReading();
  const actions = useActions();
  const { words } = reading;
  const nameOf = (state: CountryCode): string => words.partyName(state);
  return [...states]
    .sort((a, b) => words.compareNames(nameOf(a), nameOf(b)))
    .map((state, index) => (
      <span key={state}>
        {index > 0 && ", "}
        <button
          type="button"
          className={openerCss.opener}
          onClick={() => actions.onShow(panelOf(state))}
        >
          {nameOf(state)}
        </button>
      </span>
    ));
}

/** Who stands outside the count, and why: home, not classed, and members without a date. */
export function FinderApart({ answer }: { answer: FoundStates }) {
  const reading = useReading();
  const { dataset, words } = reading;
  const say = finderWords(words);
  const { includesHome, notClassed, query, unsettled } = answer;
  const groupsApart = new Set(unsettled.map(({ groups }) => groups.join()));
  const shortNameOf = (id: string): string => {
    const group = dataset.initiatives.find((initiative) => initiative.id === id);
    return group ? words.text(group.shortName) : id;
  };
  return (
    <div className={css.foundApart}>
      {includesHome && <p>{say.homeLeftOut(words.partyName(dataset.home))}</p>}
      {notClassed.map((state) => (
        <p key={state}>{say.notClassed(words.partyName(state))}</p>
      ))}
      {query.within.length === 0 && <p>{say.soughtAmong}</p>}
      {unsettled.length > 0 && (
        <>
          <h4>
            {say.unsettled}
            <span> · {words.number(unsettled.length)}</span>
          </h4>
          {[...groupsApart].map((ids) => (
            <p key={ids}>
              {words.list(ids.split(",").map(shortNameOf))}:{" "}
              <Names
                states={unsettled
                  .filter(({ groups }) => groups.join() === ids)
                  .map(({ state }) => state)}
              />
              . {say.unsettledNote}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

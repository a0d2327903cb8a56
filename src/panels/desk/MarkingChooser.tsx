import { useId, useMemo, useState } from "react";
import { type Marking, type MarkingBook, markingsOf } from "../../domain/marking.ts";
import type { PartyCode } from "../../domain/party.ts";
import { useActions, useDismiss, useReading, useWords } from "../../reading/context.tsx";
import type { Reading } from "../../reading/reading.ts";
import { deskWords } from "../../words/english/desk.ts";
import { searchWords } from "../../words/english/search.ts";
import { useFocusWithin } from "../frame/Disclosure.tsx";
import * as css from "./MarkingChooser.module.css";
import { MarkingButton } from "./MarkingText.tsx";
import { markingGroups } from "./markingGroups.ts";
import { markingSearch } from "./markingSearch.ts";
import { periodOfMarking } from "./markingWords.ts";

const MOST_FINDS = 12;

interface ChooserProps {
  readonly book: MarkingBook;
  readonly chosen: Marking | null;
}

/** Finds a marking by its words in any script; below the field stand the finds. */
function FindMarking({ book }: ChooserProps) {
  const reading = useReading();
  const actions = useActions();
  const { dataset, words } = reading;
  const say = deskWords(words);
  const id = useId();
  const [query, setQuery] = useState("");
  const find = useMemo(() => markingSearch(book, words, dataset.names), [book, words, dataset]);
  const finds = useMemo(() => find(query), [find, query]);
  const rows = finds.slice(0, MOST_FINDS);
  const isAsked = query.trim() !== "";
  const { hasFocus, ofFocus } = useFocusWithin();
  useDismiss(() => setQuery(""), isAsked && hasFocus);
  return (
    <search className={css.findMarking} {...ofFocus}>
      <label htmlFor={id}>{say.find}</label>
      <input
        id={id}
        type="search"
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <small id={`${id}-hint`}>{say.findHint}</small>
      <p role="status">
        {isAsked &&
          (finds.length === 0 ? say.nothing : searchWords(words).found(rows.length, finds.length))}
      </p>
      {isAsked && rows.length > 0 && (
        <ul>
          {rows.map((marking) => (
            <li key={marking.id}>
              <MarkingButton
                marking={marking}
                onMarking={(found) => {
                  setQuery("");
                  actions.onMarking(found);
                }}
              />{" "}
              <small>
                {words.partyName(marking.party)} ·{" "}
                {marking.level === null ? say.notMapped : say.levelNumber(marking.level)}
                {periodOfMarking(marking, words) !== null &&
                  ` · ${periodOfMarking(marking, words)}`}
              </small>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

/** What a party's markings are chosen by: "Level 2 · Tajné". */
function optionText(marking: Marking, { words }: Reading): string {
  const say = deskWords(words);
  return [
    marking.level === null ? null : say.levelNumber(marking.level),
    marking.text ?? say.correspondence["no-equivalent"],
    periodOfMarking(marking, words),
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

/** A marking by its party and its level. */
function ChooseByParty({ book, chosen }: ChooserProps) {
  const reading = useReading();
  const actions = useActions();
  const { words } = reading;
  const say = deskWords(words);
  const id = useId();
  const own = chosen ? markingsOf(book, chosen.party) : [];
  const chooseParty = (party: string) => {
    const theirs = book.markings.filter((marking) => marking.party === party);
    const first = theirs.find(({ level }) => level === (chosen?.level ?? 1)) ?? theirs[0];
    actions.onMarking(first?.id ?? null);
  };
  const optionOf = (party: PartyCode) => (
    <option
      key={party}
      value={party}
      disabled={book.markings.every((marking) => marking.party !== party)}
    >
      {words.partyName(party)}
    </option>
  );
  return (
    <div className={css.chooseByParty}>
      <label htmlFor={`${id}-party`}>{say.party}</label>
      <select
        id={`${id}-party`}
        value={chosen?.party ?? ""}
        onChange={(event) => chooseParty(event.currentTarget.value)}
      >
        <option value="">{say.notChosen}</option>
        {markingGroups(reading, book).map(({ id: group, heading, parties }) => (
          <optgroup key={group} label={heading}>
            {parties.map(optionOf)}
          </optgroup>
        ))}
      </select>
      <label htmlFor={`${id}-level`}>{say.level}</label>
      <select
        id={`${id}-level`}
        value={chosen?.id ?? ""}
        disabled={chosen === null}
        onChange={(event) => actions.onMarking(event.currentTarget.value)}
      >
        {chosen === null && <option value="">{say.notChosen}</option>}
        {own.map((marking) => (
          <option key={marking.id} value={marking.id}>
            {optionText(marking, reading)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The two ways to a marking: by its words, or by its party and level. */
export function MarkingChooser(props: ChooserProps) {
  const say = deskWords(useWords());
  return (
    <section className={css.markingChooser} aria-label={say.choose}>
      <FindMarking {...props} />
      <ChooseByParty {...props} />
    </section>
  );
}

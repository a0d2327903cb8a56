import type { PartyCode } from "../domain/party.ts";
import { NoteMark, withoutMark } from "./NoteMark.tsx";
import type { PanelProps } from "./reading.ts";

/** A party's name that opens the party's panel, with the mark of its note where it has one. */
export function PartyName({ party, reading, actions }: PanelProps & { party: PartyCode }) {
  const { words, selected } = reading;
  const [name, mark] = withoutMark(words.partyName(party));
  return (
    <>
      <button
        type="button"
        className="opener"
        aria-pressed={selected === party}
        onClick={() => actions.onSelect(party)}
      >
        {name}
      </button>
      {mark !== null && <NoteMark mark={mark} words={words} />}
    </>
  );
}

import type { PartyCode } from "../../domain/party.ts";
import { useActions, useReading } from "../../reading/context.tsx";
import { panelOf, selectedIn } from "../../view/panel.ts";
import { NoteMark, withoutMark } from "./NoteMark.tsx";
import * as openerCss from "./Opener.module.css";

/** A party's name that opens the party's panel, with the mark of its note where it has one. */
export function PartyName({ party }: { party: PartyCode }) {
  const reading = useReading();
  const actions = useActions();
  const { words } = reading;
  const selected = selectedIn(reading.panel);
  const [name, mark] = withoutMark(words.partyName(party));
  return (
    <>
      <button
        type="button"
        className={openerCss.opener}
        aria-pressed={selected === party}
        onClick={() => actions.onShow(panelOf(party))}
      >
        {name}
      </button>
      {mark !== null && <NoteMark mark={mark} />}
    </>
  );
}

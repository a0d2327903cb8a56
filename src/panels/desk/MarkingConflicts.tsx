import type { MarkingConflict } from "../../domain/marking.ts";
import { useReading } from "../../reading/context.tsx";
import { deskWords } from "../../words/english/desk.ts";
import { FactText } from "../evidence/FactText.tsx";
import { Cited } from "../evidence/SourceBlock.tsx";
import * as css from "./MarkingConflicts.module.css";

/** Where sources differ about markings: every side with its source. */
export function MarkingConflicts({ conflicts }: { conflicts: readonly MarkingConflict[] }) {
  const reading = useReading();
  const { words } = reading;
  const say = deskWords(words);
  if (conflicts.length === 0) return null;
  return (
    <section className={css.deskConflicts} aria-labelledby="desk-conflicts">
      <h3 id="desk-conflicts">{say.conflicts}</h3>
      <ul>
        {conflicts.map(({ id, party, sides }) => (
          <li key={id}>
            <b>{words.partyName(party)}.</b> {say.conflictHead}:
            <ul>
              {sides.map((side) => (
                <li key={side.statement}>
                  <FactText>{side.statement}</FactText>
                  <Cited by={side.citations} confidence={side.confidence} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Marking } from "../../domain/marking.ts";
import { useActions, useReading } from "../../reading/context.tsx";
import { deskWords } from "../../words/english/desk.ts";
import * as chosenMarkingCss from "./ChosenMarking.module.css";
import type { DeskProps } from "./desk.ts";
import { falseFriendsOf, writtenAlike } from "./falseFriends.ts";
import { MarkingButton, MarkingText } from "./MarkingText.tsx";

interface LookAlikesProps extends DeskProps {
  readonly marking: Marking;
}

/** In place: for what the counterpart may be taken. */
export function FalseFriendLine({ marking, book }: LookAlikesProps) {
  const reading = useReading();
  const { dataset, words } = reading;
  const say = deskWords(words);
  const friends = falseFriendsOf(marking, book.markings, dataset.home);
  if (friends.length === 0) return null;
  return (
    <small>
      <b>{say.falseFriend}:</b>{" "}
      {friends.map(({ other }, index) => (
        <span key={other.id}>
          {index > 0 && "; "}
          <MarkingText marking={other} />
          {", "}
          {words.partyName(other.party)} (
          {other.level === null ? say.notMapped : say.levelNumber(other.level).toLowerCase()})
        </span>
      ))}
    </small>
  );
}

/** For what the marking may be taken, and who writes it just so at the same level. */
export function LookAlikes({ marking, book }: LookAlikesProps) {
  const reading = useReading();
  const actions = useActions();
  const { dataset, words } = reading;
  const say = deskWords(words);
  const friends = falseFriendsOf(marking, book.markings, dataset.home);
  const alike = writtenAlike(marking, book.markings);
  return (
    <>
      {friends.length > 0 && (
        <section aria-labelledby="false-friends-heading">
          <h4 id="false-friends-heading">{say.falseFriends}</h4>
          <ul className={chosenMarkingCss.ladder}>
            {friends.map(({ other, resemblance }) => (
              <li key={other.id}>
                <span>{other.level === null ? "–" : say.levelNumber(other.level)}</span>
                <span>
                  <MarkingButton marking={other} onMarking={actions.onMarking} />{" "}
                  {words.partyName(other.party)}
                  <small>
                    {other.level === null ? say.notMapped : say.resemblances[resemblance]}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {alike.length > 0 && (
        <section aria-labelledby="alike-heading">
          <h4 id="alike-heading">{say.writtenAlike}</h4>
          <p>
            {words.list([...new Set(alike.map(({ party }) => words.partyName(party)))])}.{" "}
            {say.originator}
          </p>
        </section>
      )}
    </>
  );
}

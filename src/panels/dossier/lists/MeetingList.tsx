import { holdsAsOf, yearOf } from "../../../domain/time.ts";
import { useReading } from "../../../reading/context.tsx";
import type { Reading } from "../../../reading/reading.ts";
import { dossierWords } from "../../../words/english/dossier.ts";
import { FactTexts } from "../../evidence/FactText.tsx";
import { MeetingEntry } from "./MeetingEntry.tsx";
import * as css from "./MeetingList.module.css";
import type { MeetingFact } from "./partyFacts.ts";

interface MeetingListProps {
  readonly meetings: readonly MeetingFact[];
}

/** "as a 6S member", of one that came from elsewhere and was a member at the end of that year. */
function inWhatCapacity(fact: MeetingFact, { dataset, words }: Reading): readonly string[] {
  const { meeting, attendance } = fact;
  const group = dataset.initiatives.find(({ id }) => id === meeting.initiative);
  const isMember = dataset.memberships.some(
    ({ initiative, member, interval }) =>
      initiative === group?.id &&
      member === attendance?.party &&
      holdsAsOf(interval, yearOf(meeting.start)),
  );
  return group && isMember
    ? [dossierWords(words).meetings.asAMember(words.text(group.shortName))]
    : [];
}

/** The meetings held in the party's country, then those that it attended elsewhere. */
export function MeetingList({ meetings }: MeetingListProps) {
  const reading = useReading();
  const { words } = reading;
  const { meetings: say } = dossierWords(words);
  const dossier = dossierWords(words);
  if (meetings.length === 0) return null;
  return (
    <section className={css.meetings} aria-labelledby="meetings-heading">
      <h3 id="meetings-heading">{say.heading}</h3>
      <ul>
        {meetings.map((fact) => {
          const { meeting, attendance } = fact;
          const { organizers } = meeting;
          return (
            <MeetingEntry
              key={meeting.id}
              meeting={meeting}
              by={attendance ?? meeting}
              isHostedHere={attendance === null}
              particulars={inWhatCapacity(fact, reading)}
            >
              {organizers.length > 0 && (
                <small>
                  {dossier.meeting.organizers}: <FactTexts texts={organizers} />
                </small>
              )}
            </MeetingEntry>
          );
        })}
      </ul>
    </section>
  );
}

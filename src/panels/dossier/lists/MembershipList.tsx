import { useReading } from "../../../reading/context.tsx";
import { selectedIn } from "../../../view/panel.ts";
import { dossierWords } from "../../../words/english/dossier.ts";
import { Cited } from "../../evidence/SourceBlock.tsx";
import { GroupName } from "../../signs/GroupName.tsx";
import { rowName } from "../../signs/initiativeName.ts";
import { Mark } from "../../signs/Mark.tsx";
import * as css from "./MembershipList.module.css";
import type { MembershipFact, PartyFacts } from "./partyFacts.ts";

interface MembershipListProps {
  readonly facts: PartyFacts;
}

function MembershipLine({ fact }: Omit<MembershipListProps, "facts"> & { fact: MembershipFact }) {
  const reading = useReading();
  const { words, dataset } = reading;
  const { memberships: say } = dossierWords(words);
  const { initiative, membership, isSharedWithHome } = fact;
  const { from } = membership.interval;
  const isHome = membership.member === dataset.home;
  return (
    <li>
      <span>{initiative.mark !== null && <Mark shape={initiative.mark} radius={5.5} />}</span>
      <span>
        <GroupName {...{ initiative }} />{" "}
        <small>
          {membership.role === "participant" && `${say.participant}, `}
          {from === null ? say.sinceNotStated : say.since(words.date(from))}
        </small>
        <Cited by={membership.citations} confidence={membership.confidence} />
      </span>
      {isSharedWithHome && !isHome && (
        <span
          className={css.homeDot}
          role="img"
          aria-label={say.homeTakesPartToo(words.partyName(dataset.home))}
        />
      )}
    </li>
  );
}

/** The groups that the party is in as of the year, and those that it is not in. */
export function MembershipList({ facts }: MembershipListProps) {
  const reading = useReading();
  const { words, dataset } = reading;
  const selected = selectedIn(reading.panel);
  const { memberships: say } = dossierWords(words);
  const lines = [...facts.memberships, ...facts.undated];
  const isHome = selected === dataset.home;
  if (lines.length + facts.notMemberOf.length === 0) return null;
  return (
    <section className={css.memberships} aria-labelledby="memberships-heading">
      <h3 id="memberships-heading">{say.heading}</h3>
      {!isHome && lines.some(({ isSharedWithHome }) => isSharedWithHome) && (
        <p className={css.membershipsAside} aria-hidden="true">
          <span className={css.homeDot} /> {say.homeTakesPartToo(words.partyName(dataset.home))}
        </p>
      )}
      {lines.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <ul>
          {lines.map((fact) => (
            <MembershipLine key={fact.initiative.id} {...{ fact }} />
          ))}
        </ul>
      )}
      {lines.length > 0 && facts.notMemberOf.length > 0 && (
        <p>
          {say.notAMember(
            facts.notMemberOf.map((initiative) => rowName(initiative, words)).join(", "),
          )}
        </p>
      )}
    </section>
  );
}

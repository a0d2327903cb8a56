import type { ReactNode } from "react";
import { correspondenceOf, counterpartsAt, type Marking } from "../../domain/marking.ts";
import type { PartyCode } from "../../domain/party.ts";
import { useActions, useReading, useWords } from "../../reading/context.tsx";
import { deskWords } from "../../words/english/desk.ts";
import { FactText } from "../evidence/FactText.tsx";
import * as remarksCss from "../evidence/Remarks.module.css";
import * as sourceBlockCss from "../evidence/SourceBlock.module.css";
import { Cited } from "../evidence/SourceBlock.tsx";
import { PartyName } from "../signs/PartyName.tsx";
import * as css from "./CounterpartTable.module.css";
import type { DeskProps } from "./desk.ts";
import { FalseFriendLine } from "./LookAlikes.tsx";
import * as markingsDeskCss from "./MarkingsDesk.module.css";
import { MarkingButton } from "./MarkingText.tsx";
import { markingGroups } from "./markingGroups.ts";
import { basisOf, periodOfMarking } from "./markingWords.ts";

interface RowProps extends DeskProps {
  readonly marking: Marking;
  /** The party's name, on the first of its rows. */
  readonly head: ReactNode;
}

/** A counterpart, or that there is none: with what it rests on and since when. */
function CounterpartRow({ marking, head, ...desk }: RowProps) {
  const actions = useActions();
  return (
    <tr data-correspondence={correspondenceOf(marking)}>
      {head}
      <td>
        <MarkingButton marking={marking} onMarking={actions.onMarking} />
        <FalseFriendLine {...desk} marking={marking} />
        <Note of={marking} />
      </td>
      <Grounds marking={marking} />
    </tr>
  );
}

function Note({ of }: { of: Marking }) {
  if (of.note === null) return null;
  return (
    <small className={remarksCss.remark}>
      <FactText>{of.note}</FactText>
    </small>
  );
}

/** The cells that say what it rests on, since when, and how far it can be trusted. */
function Grounds({ marking }: { marking: Marking }) {
  const reading = useReading();
  const say = deskWords(reading.words);
  return (
    <>
      <td data-label={say.basis}>{basisOf(marking, reading)}</td>
      <td data-label={say.period}>
        {periodOfMarking(marking, reading.words) ?? say.periodNotStated}
      </td>
      <td data-label={say.confidence}>
        <span className={marking.confidence === "low" ? sourceBlockCss.lowConfidence : undefined}>
          {say.confidences[marking.confidence]}
        </span>
      </td>
      <td data-column="source" data-label={say.sources}>
        <Cited by={marking.citations} />
      </td>
    </>
  );
}

interface UnmappedProps extends DeskProps {
  readonly head: ReactNode;
  /** The party's own markings, of no known level. */
  readonly markings: readonly [Marking, ...Marking[]];
}

/** A party whose markings are not mapped to the levels: its own, and why. */
function UnmappedRow({ head, markings, ...desk }: UnmappedProps) {
  const actions = useActions();
  const say = deskWords(useWords());
  const [first] = markings;
  return (
    <tr data-correspondence="not-established">
      {head}
      <td>
        <b>{say.correspondence["not-established"]}.</b>
        <ul className={css.atLevel}>
          {markings.map((marking) => (
            <li key={marking.id}>
              <MarkingButton marking={marking} onMarking={actions.onMarking} />
              {marking.ownRank !== null && ` (${say.rank(marking.ownRank)})`}
              <FalseFriendLine {...desk} marking={marking} />
            </li>
          ))}
        </ul>
        <Note of={first} />
      </td>
      <Grounds marking={first} />
    </tr>
  );
}

/** All that is said of one party at the level: a row for each marking, or that nothing was found. */
function PartyRows({ party, level, ...desk }: DeskProps & { party: PartyCode; level: number }) {
  const say = deskWords(useWords());
  const [first, ...others] = counterpartsAt(desk.book, party, level);
  const isMapped = first !== undefined && first.level !== null;
  const head = (
    <th scope="row" rowSpan={isMapped ? others.length + 1 : 1}>
      <PartyName party={party} />
    </th>
  );
  if (!first) {
    const isUnknown = desk.book.markings.every((marking) => marking.party !== party);
    return (
      <tr data-correspondence="not-established">
        {head}
        <td colSpan={5}>
          <b>{say.correspondence["not-established"]}.</b>{" "}
          {isUnknown ? say.noMarkingsFound : say.notAtLevel}
        </td>
      </tr>
    );
  }
  if (!isMapped) return <UnmappedRow {...desk} head={head} markings={[first, ...others]} />;
  return [first, ...others].map((marking) => (
    <CounterpartRow key={marking.id} {...desk} marking={marking} head={marking === first && head} />
  ));
}

/** What corresponds to a marking with every other party, and what each correspondence rests on. */
export function CounterpartTable({ of, ...desk }: DeskProps & { of: Marking }) {
  const reading = useReading();
  const { book } = desk;
  const say = deskWords(reading.words);
  const { level } = of;
  if (level === null || of.text === null) return null;
  const groups = markingGroups(reading, book).map((group) => ({
    ...group,
    parties: group.parties.filter((party) => party !== of.party),
  }));
  return (
    <table className={css.counterparts} aria-labelledby="counterparts-heading">
      <thead>
        <tr>
          {[say.party, say.counterpartsColumn, say.basis, say.period, say.confidence].map(
            (head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ),
          )}
          <th scope="col" data-column="source">
            {say.sources}
          </th>
        </tr>
      </thead>
      {groups.map(
        ({ id, heading, parties }) =>
          parties.length > 0 && (
            <tbody key={id}>
              <tr className={markingsDeskCss.markingGroup}>
                <th scope="rowgroup" colSpan={6}>
                  {heading}
                </th>
              </tr>
              {parties.map((party) => (
                <PartyRows key={party} party={party} level={level} {...desk} />
              ))}
            </tbody>
          ),
      )}
    </table>
  );
}

import { correspondenceOf, type Marking, markingsOf } from "../../domain/marking.ts";
import type { PartyCode } from "../../domain/party.ts";
import { useActions, useReading } from "../../reading/context.tsx";
import { deskWords } from "../../words/english/desk.ts";
import { citationsOf } from "../evidence/citations.ts";
import * as sourceBlockCss from "../evidence/SourceBlock.module.css";
import { Cited } from "../evidence/SourceBlock.tsx";
import { PartyName } from "../signs/PartyName.tsx";
import * as visuallyHiddenCss from "../signs/VisuallyHidden.module.css";
import * as counterpartTableCss from "./CounterpartTable.module.css";
import type { DeskProps } from "./desk.ts";
import * as markingsDeskCss from "./MarkingsDesk.module.css";
import * as css from "./MarkingTable.module.css";
import { MarkingButton } from "./MarkingText.tsx";
import { markingGroups } from "./markingGroups.ts";
import { periodOfMarking } from "./markingWords.ts";

const LEVELS = [1, 2, 3, 4] as const;

interface CellProps {
  readonly own: readonly Marking[];
  /** True where the head of the row says it of all of them. */
  readonly isLowTold: boolean;
}

/** Markings of a party at one level, each with its time and, where it is low, its confidence. */
function Markings({ own, isLowTold }: CellProps) {
  const reading = useReading();
  const actions = useActions();
  const { words } = reading;
  const { confidences } = deskWords(words);
  return (
    <ul className={counterpartTableCss.atLevel}>
      {own.map((marking) => (
        <li key={marking.id} data-correspondence={correspondenceOf(marking)}>
          <MarkingButton marking={marking} onMarking={actions.onMarking} />
          {periodOfMarking(marking, words) !== null && (
            <small>{periodOfMarking(marking, words)}</small>
          )}
          {marking.confidence === "low" && !isLowTold && (
            <small className={sourceBlockCss.lowConfidence}>{confidences.low}</small>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One party: its markings under the levels, or that they are not mapped or were not found. */
function PartyMarkings({ party, ...desk }: DeskProps & { party: PartyCode }) {
  const reading = useReading();
  const { book } = desk;
  const { correspondence, noMarkingsFound, confidences, levelNumber } = deskWords(reading.words);
  const own = markingsOf(book, party);
  const unmapped = own.filter(({ level }) => level === null);
  const isLow = own.length > 0 && own.every(({ confidence }) => confidence === "low");
  const isMapped = own.length > unmapped.length;
  return (
    <tr>
      <th scope="row">
        <PartyName party={party} />
        {isLow && <small className={sourceBlockCss.lowConfidence}>{confidences.low}</small>}
      </th>
      {isMapped ? (
        LEVELS.map((level) => {
          const atLevel = own.filter((marking) => marking.level === level);
          return (
            <td key={level} data-level={level} data-label={levelNumber(level)}>
              {atLevel.length > 0 ? (
                <Markings own={atLevel} isLowTold={isLow} />
              ) : (
                correspondence["not-established"]
              )}
            </td>
          );
        })
      ) : (
        <td colSpan={LEVELS.length} className={css.notMapped}>
          <b>{correspondence["not-established"]}</b>{" "}
          {own.length === 0 && <span>{noMarkingsFound}</span>}
          <Markings own={unmapped} isLowTold={isLow} />
        </td>
      )}
      <td data-column="source">{own.length > 0 && <Cited by={citationsOf(own)} />}</td>
    </tr>
  );
}

/** Every marking that is known, by party and level. */
export function MarkingTable(desk: DeskProps) {
  const reading = useReading();
  const { book } = desk;
  const { dataset, words } = reading;
  const say = deskWords(words);
  const home = markingsOf(book, dataset.home);
  return (
    <div>
      <table className={css.allMarkings}>
        <caption className={visuallyHiddenCss.visuallyHidden}>
          {say.allCaption(words.partyName(dataset.home))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say.party}</th>
            {LEVELS.map((level) => (
              <th key={level} scope="col">
                {say.levelNumber(level)}{" "}
                <small lang="en">
                  {home.find((marking) => marking.level === level)?.englishName}
                </small>
              </th>
            ))}
            <th scope="col" data-column="source">
              {say.sources}
            </th>
          </tr>
        </thead>
        {markingGroups(reading, book).map(({ id, heading, parties }) => (
          <tbody key={id}>
            <tr className={markingsDeskCss.markingGroup}>
              <th scope="rowgroup" colSpan={LEVELS.length + 2}>
                {heading}
              </th>
            </tr>
            {parties.map((party) => (
              <PartyMarkings key={party} party={party} {...desk} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

import type { RefObject } from "react";
import {
  correspondenceOf,
  type Marking,
  type MarkingConflict,
  markingsOf,
} from "../../domain/marking.ts";
import { useActions, useReading } from "../../reading/context.tsx";
import { deskWords } from "../../words/english/desk.ts";
import * as factSheetCss from "../evidence/FactSheet.module.css";
import { Fact } from "../evidence/FactSheet.tsx";
import { FactText } from "../evidence/FactText.tsx";
import * as remarksCss from "../evidence/Remarks.module.css";
import * as sourceBlockCss from "../evidence/SourceBlock.module.css";
import { Cited } from "../evidence/SourceBlock.tsx";
import { PartyName } from "../signs/PartyName.tsx";
import * as css from "./ChosenMarking.module.css";
import { CounterpartTable } from "./CounterpartTable.tsx";
import type { DeskProps } from "./desk.ts";
import { LookAlikes } from "./LookAlikes.tsx";
import { MarkingConflicts } from "./MarkingConflicts.tsx";
import { MarkingButton, MarkingText } from "./MarkingText.tsx";
import { basisOf, levelText, periodOfMarking } from "./markingWords.ts";

interface ChosenProps extends DeskProps {
  readonly marking: Marking;
}

/** Each claim about the marking, with what it rests on. */
function Facts({ marking }: Pick<ChosenProps, "marking">) {
  const reading = useReading();
  const { words } = reading;
  const say = deskWords(words);
  const period = periodOfMarking(marking, words);
  // The confidence has a line of its own.
  const by = { ...marking, confidence: "high" as const };
  const cited = { by };
  return (
    <dl className={factSheetCss.factSheet}>
      {marking.englishName !== null && marking.text !== null && (
        <Fact name={say.englishName} {...cited}>
          <span lang="en">{marking.englishName}</span>
        </Fact>
      )}
      <Fact name={say.level} {...cited}>
        {levelText(marking.level, reading)}
      </Fact>
      <Fact name={say.basis} {...cited}>
        {basisOf(marking, reading)}
      </Fact>
      {marking.ownRank !== null && (
        <Fact name={say.ownRank} {...cited}>
          {String(marking.ownRank)}
        </Fact>
      )}
      {period !== null && (
        <Fact name={say.period} {...cited}>
          {period}
        </Fact>
      )}
      {period === null && <Unsourced name={say.period}>{say.periodNotStated}</Unsourced>}
      <Unsourced name={say.confidence}>{say.confidences[marking.confidence]}</Unsourced>
    </dl>
  );
}

/** What no source says: that a time is not stated, how far the fact is trusted here. */
function Unsourced({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const inOrderOfLevel = (markings: readonly Marking[]): readonly Marking[] =>
  [...markings].sort((a, b) => (a.level ?? a.ownRank ?? 0) - (b.level ?? b.ownRank ?? 0));

/** All markings of the party, the chosen one among them. */
function Ladder({ marking, book }: ChosenProps) {
  const reading = useReading();
  const actions = useActions();
  const { words } = reading;
  const say = deskWords(words);
  return (
    <section aria-labelledby="ladder-heading">
      <h4 id="ladder-heading">{say.ladder(words.partyName(marking.party))}</h4>
      <ul className={css.ladder}>
        {inOrderOfLevel(markingsOf(book, marking.party)).map((own) => (
          <li key={own.id} data-correspondence={correspondenceOf(own)}>
            <span>{own.level === null ? "–" : say.levelNumber(own.level)}</span>
            <span>
              <MarkingButton
                marking={own}
                isChosen={own.id === marking.id}
                onMarking={actions.onMarking}
              />
              {periodOfMarking(own, words) !== null && <small>{periodOfMarking(own, words)}</small>}
              {own.confidence === "low" && (
                <small className={sourceBlockCss.lowConfidence}>{say.confidences.low}</small>
              )}
              <Cited by={own.citations} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One marking: what is known of it, what it may be taken for, and what corresponds to it. */
export function ChosenMarking({
  heading,
  conflicts,
  marking,
  ...desk
}: ChosenProps & {
  heading: RefObject<HTMLHeadingElement | null>;
  conflicts: readonly MarkingConflict[];
}) {
  const reading = useReading();
  const chosen = { marking, ...desk };
  const { dataset, words } = reading;
  const say = deskWords(words);
  const isHome = marking.party === dataset.home;
  return (
    <article className={css.chosenMarking} aria-labelledby="chosen-marking">
      <p className={css.kindLine}>
        <PartyName party={marking.party} /> · {levelText(marking.level, reading)}
      </p>
      <h3 id="chosen-marking" ref={heading} tabIndex={-1}>
        <MarkingText marking={marking} />
      </h3>
      <div className={css.chosenColumns}>
        <div>
          <Facts marking={marking} />
          {marking.note !== null && (
            <p className={remarksCss.remark}>
              <FactText>{marking.note}</FactText>
              <Cited by={marking.citations} />
            </p>
          )}
        </div>
        <div>
          <Ladder {...chosen} />
          <LookAlikes {...chosen} />
        </div>
      </div>
      <MarkingConflicts conflicts={conflicts} />
      <section aria-labelledby="counterparts-heading">
        <h3 id="counterparts-heading">{say.counterparts}</h3>
        {marking.level === null && (
          <p>
            <b>{say.correspondence["not-established"]}.</b> {say.noLevel}
          </p>
        )}
        {marking.level !== null && marking.text === null && (
          <p>
            <b>{say.correspondence["no-equivalent"]}.</b> {say.noneStated}
          </p>
        )}
        {marking.level !== null && marking.text !== null && !isHome && (
          <p>{say.throughHome(words.partyName(dataset.home))}</p>
        )}
        <CounterpartTable of={marking} {...desk} />
      </section>
    </article>
  );
}

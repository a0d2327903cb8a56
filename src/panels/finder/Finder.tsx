import { EVERY_STATE, type FoundStates } from "../../domain/stateQuery.ts";
import { useActions, useReadingAsOf } from "../../reading/context.tsx";
import type { Reading } from "../../reading/reading.ts";
import { dossierWords } from "../../words/english/dossier.ts";
import { finderWords } from "../../words/english/finder.ts";
import { CopyLink } from "../evidence/CopyLink.tsx";
import { listCitation } from "../evidence/citations.ts";
import { Cited, Sourced } from "../evidence/SourceBlock.tsx";
import { PanelFrame } from "../frame/PanelFrame.tsx";
import { YearStepper } from "../frame/YearStepper.tsx";
import * as openerCss from "../signs/Opener.module.css";
import * as css from "./Finder.module.css";
import { FinderApart } from "./FinderApart.tsx";
import { FinderBasis } from "./FinderBasis.tsx";
import { FinderGroups } from "./FinderGroups.tsx";
import { FinderStandings } from "./FinderStandings.tsx";
import { FoundList } from "./FoundList.tsx";
import { basisOf, datesOf, type FoundGroup, foundGroups } from "./finderFacts.ts";

/** More names than these are left to the list under the sentence. */
const NAMES_IN_A_SENTENCE = 12;

function sentenceOf(
  answer: FoundStates,
  groups: readonly FoundGroup[],
  { dataset, words }: Reading,
) {
  const { query, year, reckoning, found, others } = answer;
  const shortNames = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const group = dataset.initiatives.find((initiative) => initiative.id === id);
      return group ? [words.text(group.shortName)] : [];
    });
  const names = groups.flatMap(({ states }) => states.map((state) => words.partyName(state)));
  return finderWords(words).sentence({
    year,
    within: shortNames(query.within),
    outside: shortNames(query.outside),
    standings: query.standings,
    dates: reckoning.dates,
    total: found.length + others.length,
    count: found.length,
    names: names.length > NAMES_IN_A_SENTENCE ? "" : words.list(names),
  });
}

/** A question about states by group and standing, and its answer in words and as a list. */
export function Finder() {
  const reading = useReadingAsOf();
  return reading.found && <Answer answer={reading.found} />;
}

function Answer({ answer }: { answer: FoundStates }) {
  const reading = useReadingAsOf();
  const actions = useActions();
  const { dataset, layers, words, year } = reading;
  const say = finderWords(words);
  const { query, found } = answer;
  const asked = basisOf(dataset, query, year);
  const list = listCitation(dataset);
  const dates = datesOf(dataset, answer);
  const groups = foundGroups(dataset, answer, layers.agreements.classAsOf, (a, b) =>
    words.compareNames(words.partyName(a), words.partyName(b)),
  );
  const clear = (
    <button type="button" className={openerCss.opener} onClick={() => actions.onFind(EVERY_STATE)}>
      {say.clear}
    </button>
  );
  const hasCondition = query.within.length + query.outside.length + query.standings.length > 0;
  return (
    <PanelFrame kind={say.kind} heading={say.heading} onClose={() => actions.onFind(null)}>
      <Sourced panel="finder">
        <p className={css.finderSentence} role="status">
          {hasCondition ? sentenceOf(answer, groups, reading) : say.ask}
          {hasCondition && <Cited by={[list]} />}
        </p>
        <div className={css.finderYear}>
          <YearStepper />
          {hasCondition && clear}
        </div>
        <FinderGroups {...{ query }} />
        <FinderStandings {...{ answer }} />
        {hasCondition && (
          <section className={css.finderAnswer} aria-labelledby="finder-found">
            <h3 id="finder-found">
              {say.found}
              <span> · {say.of(found.length, found.length + answer.others.length)}</span>
            </h3>
            <CopyLink label={dossierWords(words).sources.copyLink} />
            {found.length === 0 && (
              <p>
                {say.nothing} {clear}
              </p>
            )}
            <FoundList {...{ groups }} />
            <FinderApart {...{ answer }} />
          </section>
        )}
        <FinderBasis {...{ asked, list, dates }} />
      </Sourced>
    </PanelFrame>
  );
}

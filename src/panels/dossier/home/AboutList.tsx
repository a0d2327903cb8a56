import type { ReactNode } from "react";
import type { Agreement, DatedAct } from "../../../domain/agreement.ts";
import { listAgeOn } from "../../../domain/listAge.ts";
import { compareDates, hasHappenedAsOf } from "../../../domain/time.ts";
import { useReading } from "../../../reading/context.tsx";
import type { Reading } from "../../../reading/reading.ts";
import { evidenceWords } from "../../../words/english/evidence.ts";
import { capitalized } from "../../../words/plural.ts";
import { listCitation } from "../../evidence/citations.ts";
import * as factSheetCss from "../../evidence/FactSheet.module.css";
import { FactText } from "../../evidence/FactText.tsx";
import * as remarksCss from "../../evidence/Remarks.module.css";
import { Cited, SourceTitle } from "../../evidence/SourceBlock.tsx";
import { ageOfList } from "../../margin/listAgeWords.ts";

/** Of a general agreement that the list leaves out: what a source dates after the newest entry. */
interface LaterAct {
  readonly agreement: Agreement;
  readonly act: DatedAct;
}

function laterThanTheList({ dataset }: Reading): readonly LaterAct[] {
  return dataset.agreements
    .filter(({ listed, launched, scope }) => !listed && !launched && scope === "general")
    .flatMap((agreement) => {
      const [first] = [...agreement.acts].sort((a, b) => compareDates(a.date, b.date));
      const isLater = first && !hasHappenedAsOf(first.date, dataset.years.newest);
      return isLater ? [{ agreement, act: first }] : [];
    });
}

const newestEntries = ({ dataset }: Reading) =>
  dataset.agreements.flatMap(({ listed, counterparty }) =>
    listed?.year === dataset.years.newest ? [{ listed, counterparty }] : [],
  );

const launchesOf = ({ dataset }: Reading) =>
  dataset.agreements.flatMap(({ launched }) => launched ?? []);

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How old the list is and how far it reaches. What is not known of that is said to be unknown. */
export function AboutList() {
  const reading = useReading();

  const { dataset, words, today } = reading;
  const { list: say } = evidenceWords(words);
  const age = listAgeOn(dataset, today);
  const { listSource: source } = dataset;
  const list = listCitation(dataset);
  const newest = newestEntries(reading);
  const later = laterThanTheList(reading);
  const dated = ({ agreement, act }: LaterAct): string =>
    `${words.partyName(agreement.counterparty)} (${words.date(act.date)})`;
  return (
    <dl className={factSheetCss.factSheet}>
      <Row name={say.source}>
        <SourceTitle source={source} />
        <Cited by={[list]} />
      </Row>
      <Row name={say.text}>
        {source.textAge && <FactText>{source.textAge}</FactText>}
        {age.newestEvent && <p>{say.storyEnds(words.date(age.newestEvent))}</p>}
      </Row>
      <Row name={say.newestEntry}>
        {say.entries(
          age.newestEntry,
          words.list(newest.map(({ counterparty }) => words.partyName(counterparty))),
        )}
        <Cited by={newest.flatMap(({ listed }) => listed.citations)} />
      </Row>
      <Row name={say.read}>{age.readOn === null ? say.notRecorded : words.date(age.readOn)}</Row>
      {age.areLaunchesUndated && (
        <Row name={say.launches}>
          {say.launchesUndated}
          <Cited by={launchesOf(reading).flatMap(({ citations }) => citations)} />
        </Row>
      )}
      <Row name={say.verified}>
        <b>{capitalized(ageOfList(reading))}</b>
        <p className={remarksCss.remark}>
          {age.readOn === null
            ? say.countedFromEntry(words.date(age.verified))
            : say.countedFromReading}
        </p>
      </Row>
      <Row name={say.leftOut}>
        {later.length > 0 && (
          <>
            {say.foundElsewhere(words.list(later.map(dated)))}
            <Cited by={later.flatMap(({ act }) => act.citations)} />
          </>
        )}
        <p className={remarksCss.remark}>{say.incomplete}</p>
      </Row>
    </dl>
  );
}

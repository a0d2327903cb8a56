import { groupedBy } from "../../../domain/indexes.ts";
import { STATEMENT_SUBJECTS, type Statement } from "../../../domain/statement.ts";
import { useReading, useWords } from "../../../reading/context.tsx";
import { dossierWords } from "../../../words/english/dossier.ts";
import { FactText } from "../../evidence/FactText.tsx";
import { Note } from "../../evidence/Note.tsx";
import * as remarksCss from "../../evidence/Remarks.module.css";
import { Cited } from "../../evidence/SourceBlock.tsx";
import { Awaiting, NotLoaded } from "../../frame/Awaiting.tsx";
import * as css from "./StatementList.module.css";

/** The statements of one speaker on one day, under both. */
function SpokenTogether({ statements }: { statements: readonly [Statement, ...Statement[]] }) {
  const words = useWords();
  const [{ speaker, date }] = statements;
  return (
    <li>
      <p className={css.speaker}>
        <FactText>{speaker}</FactText>
        {date !== null && `, ${words.date(date)}`}
      </p>
      <ul>
        {statements.map(({ id, text, citations, confidence, note }) => (
          <li key={id} data-row={id}>
            <FactText>{text}</FactText>
            <Cited by={citations} confidence={confidence} />
            <Note of={note} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What was said, never without who said it. */
function StatementList({ statements }: { statements: readonly Statement[] }) {
  const bySpeaker = groupedBy(statements, ({ speaker, date }) => `${speaker} ${date}`);
  return (
    <ul className={css.statements}>
      {[...bySpeaker].map(([key, [first, ...others]]) =>
        first ? <SpokenTogether key={key} statements={[first, ...others]} /> : null,
      )}
    </ul>
  );
}

/** The same under their subjects. */
function StatementsBySubject({ statements }: { statements: readonly Statement[] }) {
  const words = useWords();
  const { statements: say } = dossierWords(words);
  const bySubject = groupedBy(statements, ({ subject }) => subject);
  return (
    <>
      <p className={remarksCss.remark}>{say.inShort}</p>
      {STATEMENT_SUBJECTS.map((subject) => {
        const own = bySubject.get(subject);
        return (
          own && (
            <div key={subject}>
              <h4>{say.subjects[subject]}</h4>
              <StatementList statements={own} />
            </div>
          )
        );
      })}
    </>
  );
}

/** In the place of statements that did not come. */
function NotHeard({ onTryAgain }: { onTryAgain: () => void }) {
  const { statements, didNotLoad } = dossierWords(useWords());
  return (
    <NotLoaded onTryAgain={onTryAgain}>
      {statements.heading}: {didNotLoad}.
    </NotLoaded>
  );
}

/** Everything that was said, by subject: a chapter of the home state's panel. */
export function AllStatements() {
  const { statements } = useReading();
  return (
    <Awaiting of={statements} failure={NotHeard}>
      {(found) => <StatementsBySubject statements={found} />}
    </Awaiting>
  );
}

interface StatementSectionProps {
  readonly isAbout: (statement: Statement) => boolean;
}

/** What was said of a party or at a meeting, where anything was. */
export function StatementSection({ isAbout }: StatementSectionProps) {
  const { statements, words } = useReading();
  const { heading } = dossierWords(words).statements;
  return (
    <Awaiting
      of={statements}
      failure={({ onTryAgain }) => (
        <section aria-label={heading}>
          <NotHeard onTryAgain={onTryAgain} />
        </section>
      )}
    >
      {(found) => {
        const own = found.filter(isAbout);
        return (
          own.length > 0 && (
            <section aria-labelledby="statements-heading">
              <h3 id="statements-heading">{heading}</h3>
              <StatementsBySubject statements={own} />
            </section>
          )
        );
      }}
    </Awaiting>
  );
}

/** What was said of a milestone, to be opened under it; its list goes without them until they are here. */
export function MilestoneStatements({ milestone }: { milestone: string }) {
  const { statements, words } = useReading();
  const own =
    statements.state === "here"
      ? statements.facts.filter((statement) => statement.milestone === milestone)
      : [];
  if (own.length === 0) return null;
  return (
    <details className={css.ofMilestone}>
      <summary>{dossierWords(words).statements.counted(own.length)}</summary>
      <StatementList statements={own} />
    </details>
  );
}

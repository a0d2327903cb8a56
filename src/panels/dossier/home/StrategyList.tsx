import type { StrategyStatement } from "../../../domain/gathering.ts";
import { groupedBy } from "../../../domain/indexes.ts";
import { useReading } from "../../../reading/context.tsx";
import { dossierWords } from "../../../words/english/dossier.ts";
import { FactText } from "../../evidence/FactText.tsx";
import { Note } from "../../evidence/Note.tsx";
import { Cited } from "../../evidence/SourceBlock.tsx";
import * as css from "./StrategyList.module.css";

/** The statements of each category in their own order; categories in the order of the table. */
const strategyByCategory = (strategy: readonly StrategyStatement[]) =>
  [...groupedBy(strategy, ({ category }) => category)].map(
    ([category, statements]) =>
      [category, [...statements].sort((a, b) => a.order - b.order)] as const,
  );

/** What the strategies say, by subject; a paraphrase is never passed off as the source's words. */
export function StrategyList({ strategy }: { strategy: readonly StrategyStatement[] }) {
  const reading = useReading();
  const { words } = reading;
  const { home, strategies } = dossierWords(words);
  return strategyByCategory(strategy).map(([category, statements]) => (
    <div key={category} className={css.strategy}>
      <h4>{strategies[category]}</h4>
      <ul>
        {statements.map(({ text, isParaphrase, note, citations, confidence, order }) => (
          <li key={order} data-row={`${category}-${order}`}>
            <FactText>{text}</FactText>
            {isParaphrase && <small> ({home.paraphrase})</small>}
            <Cited by={citations} confidence={confidence} />
            <Note of={note} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

import type { StrategyCategory, StrategyStatement } from "../../../domain/gathering.ts";
import { useReading } from "../../../reading/context.tsx";
import { dossierWords } from "../../../words/english/dossier.ts";
import { FactText } from "../../evidence/FactText.tsx";
import * as remarksCss from "../../evidence/Remarks.module.css";
import { Cited } from "../../evidence/SourceBlock.tsx";
import * as css from "./StrategyList.module.css";

/** The statements of each category in their own order; categories in the order of the table. */
function strategyByCategory(
  strategy: readonly StrategyStatement[],
): ReadonlyMap<StrategyCategory, readonly StrategyStatement[]> {
  const groups = new Map<StrategyCategory, StrategyStatement[]>();
  for (const statement of strategy) {
    groups.set(statement.category, [...(groups.get(statement.category) ?? []), statement]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.order - b.order);
  return groups;
}

/** What the strategies say, by subject; a paraphrase is never passed off as the source's words. */
export function StrategyList({ strategy }: { strategy: readonly StrategyStatement[] }) {
  const reading = useReading();
  const { words } = reading;
  const { home, strategies } = dossierWords(words);
  return [...strategyByCategory(strategy)].map(([category, statements]) => (
    <div key={category} className={css.strategy}>
      <h4>{strategies[category]}</h4>
      <ul>
        {statements.map(({ text, isParaphrase, note, citations, confidence, order }) => (
          <li key={order} data-row={`${category}-${order}`}>
            <FactText>{text}</FactText>
            {isParaphrase && <small> ({home.paraphrase})</small>}
            <Cited by={citations} confidence={confidence} />
            {note !== null && (
              <p className={remarksCss.remark}>
                <FactText>{note}</FactText>
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  ));
}

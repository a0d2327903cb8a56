import type { Citation } from "../../domain/source.ts";
import { FactText } from "./FactText.tsx";
import * as css from "./Remarks.module.css";
import { Cited } from "./SourceBlock.tsx";

interface NoteProps {
  /** null: there is none. */
  readonly of: string | null;
  /** What it rests on, where that is not said beside it. */
  readonly by?: readonly Citation[];
}

/** What the research notes on a fact, below it. */
export function Note({ of, by }: NoteProps) {
  if (of === null) return null;
  return (
    <p className={css.remark}>
      <FactText>{of}</FactText>
      {by && <Cited by={by} />}
    </p>
  );
}

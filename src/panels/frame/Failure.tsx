import { useEffect, useState } from "react";
import type { Problem } from "../../faults/problem.ts";
import { useWords } from "../../reading/context.tsx";
import type { DescribeProblem } from "../../words/faultWords.ts";
import type { Words } from "../../words/words.ts";
import * as css from "./Failure.module.css";

/** What can fail to come: the facts, the shapes, a part of the page, the words of a language. */
type Failing = "list" | "map" | "part" | "language";

interface FailureProps {
  readonly what: Failing;
  /** Everything that is known to be wrong. */
  readonly problems?: readonly Problem[];
  /** Whether the outlines are there without the list. */
  readonly hasOutlines?: boolean;
  readonly onTryAgain: () => void;
}

function headOf(what: Failing, { failure }: Words["message"]): string {
  switch (what) {
    case "list":
      return failure.listDidNotLoad;
    case "map":
      return failure.mapDidNotLoad;
    case "part":
      return failure.partDidNotLoad;
    case "language":
      return failure.languageDidNotLoad;
  }
}

/** In the plate: what is on its way, over what is there already. */
export function Awaited({ what }: { what: "list" | "map" }) {
  const { failure } = useWords().message;
  return (
    <div className={css.failure} data-failing={what} role="status">
      <p className={css.failureSentence}>{what === "list" ? failure.reading : failure.drawing}</p>
    </div>
  );
}

/** Where the file is at fault: what can be said in any language, and with no other file. */
const placeOf: DescribeProblem = ({ file, row, column }) =>
  [file, row, column].filter((part) => part !== null).join(", ");

/** Each problem in a sentence; until the words for it have come, and where they do not, its place. */
function Problems({ problems }: { problems: readonly Problem[] }) {
  const words = useWords();
  const { faults } = words;
  const [told, setTold] = useState({ of: faults, describe: placeOf });
  useEffect(() => {
    let isWanted = true;
    faults().then(
      (describe) => {
        if (isWanted) setTold({ of: faults, describe });
      },
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [faults]);
  const describe = told.of === faults ? told.describe : placeOf;
  return (
    <details>
      <summary>{words.message.failure.problemsFound(problems.length)}</summary>
      <ul>
        {[...new Set(problems.map(describe))].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

/** What did not load and why, what is there all the same, and the way to try again. */
export function Failure({ what, problems = [], hasOutlines, onTryAgain }: FailureProps) {
  const words = useWords();
  const { failure } = words.message;
  return (
    <div className={css.failure} data-failing={what} role="alert">
      <h2 className={css.failureSentence}>{headOf(what, words.message)}</h2>
      <p>
        {what === "list" && hasOutlines && failure.outlinesAreHere}
        {what === "map" && failure.tableIsHere}{" "}
        <button type="button" onClick={onTryAgain}>
          {failure.tryAgain}
        </button>
      </p>
      {problems.length > 0 && <Problems problems={problems} />}
    </div>
  );
}

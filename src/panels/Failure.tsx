import type { Words } from "../words/words.ts";
import "./Failure.css";

interface FailureProps {
  readonly words: Words;
  readonly what: "list" | "map";
  /** Sentences, one a problem. */
  readonly problems: readonly string[];
  readonly onTryAgain: () => void;
}

/** Before the facts are there: said in the plate, over the outlines. */
export function Waiting({ words, what }: Pick<FailureProps, "words" | "what">) {
  const { failure } = words.message;
  return (
    <p className="waiting" role="status">
      {what === "list" ? failure.reading : failure.drawing}
    </p>
  );
}

/** What did not load, what is there all the same, and every problem found. */
export function Failure({ words, what, problems, onTryAgain }: FailureProps) {
  const { failure } = words.message;
  return (
    <div className="failure" role="alert">
      <h2>{what === "list" ? failure.listDidNotLoad : failure.mapDidNotLoad}</h2>
      <p>
        {what === "list" ? failure.outlinesAreHere : failure.tableIsHere}{" "}
        <button type="button" onClick={onTryAgain}>
          {failure.tryAgain}
        </button>
      </p>
      {problems.length > 0 && (
        <details>
          <summary>{failure.problemsFound(problems.length)}</summary>
          <ul lang="en">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

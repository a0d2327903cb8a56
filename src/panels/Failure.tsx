import type { Words } from "../words/words.ts";
import "./Failure.css";

interface FailureProps {
  readonly words: Words;
  readonly what: "list" | "map";
  /** Everything that is wrong, one sentence each; empty while nothing has failed. */
  readonly faults: readonly string[];
  /** It is still on its way. */
  readonly isAwaited: boolean;
  readonly onTryAgain: () => void;
}

/** In the plate: what is being read, or did not load and why, and what is there all the same. */
export function Failure({ words, what, faults, isAwaited, onTryAgain }: FailureProps) {
  const { failure } = words.message;
  if (isAwaited) {
    return (
      <div className="failure" role="status">
        <p className="failure-sentence">{what === "list" ? failure.reading : failure.drawing}</p>
      </div>
    );
  }
  return (
    <div className="failure" role="alert">
      <h2 className="failure-sentence">
        {what === "list" ? failure.listDidNotLoad : failure.mapDidNotLoad}
      </h2>
      <p>
        {what === "list" ? failure.outlinesAreHere : failure.tableIsHere}{" "}
        <button type="button" onClick={onTryAgain}>
          {failure.tryAgain}
        </button>
      </p>
      {faults.length > 0 && (
        <details>
          <summary>{failure.problemsFound(faults.length)}</summary>
          <ul lang="en">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

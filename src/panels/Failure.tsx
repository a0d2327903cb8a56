import type { Said, Words } from "../words/words.ts";
import "./Failure.css";

/** What can fail to come: the facts, the shapes, a part of the page, the words of a language. */
type Failing = "list" | "map" | "part" | "language";

interface FailureProps {
  readonly words: Words;
  readonly what: Failing;
  /** Everything that is wrong, one sentence each. */
  readonly faults?: readonly Said[];
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
export function Awaited({ words, what }: { words: Words; what: "list" | "map" }) {
  const { failure } = words.message;
  return (
    <div className="failure" data-failing={what} role="status">
      <p className="failure-sentence">{what === "list" ? failure.reading : failure.drawing}</p>
    </div>
  );
}

/** What did not load and why, what is there all the same, and the way to try again. */
export function Failure({ words, what, faults = [], hasOutlines, onTryAgain }: FailureProps) {
  const { failure } = words.message;
  return (
    <div className="failure" data-failing={what} role="alert">
      <h2 className="failure-sentence">{headOf(what, words.message)}</h2>
      <p>
        {what === "list" && hasOutlines && failure.outlinesAreHere}
        {what === "map" && failure.tableIsHere}{" "}
        <button type="button" onClick={onTryAgain}>
          {failure.tryAgain}
        </button>
      </p>
      {faults.length > 0 && (
        <details>
          <summary>{failure.problemsFound(faults.length)}</summary>
          <ul>
            {faults.map(({ text, lang }) => (
              <li key={text} lang={lang}>
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

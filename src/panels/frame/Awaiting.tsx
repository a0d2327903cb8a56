import type { ReactNode } from "react";
import { useWords } from "../../reading/context.tsx";
import type { FetchedLater } from "../../reading/reading.ts";
import * as openerCss from "../signs/Opener.module.css";

type FailedToCome = Extract<FetchedLater<unknown>, { readonly state: "failed" }>;

interface AwaitingProps<Facts> {
  readonly of: FetchedLater<Facts>;
  /** What stands in their place while they are on their way. */
  readonly meanwhile?: ReactNode;
  /** Says that they did not come, and lets the reader try again. */
  readonly failure: (failed: FailedToCome) => ReactNode;
  readonly children: (facts: Facts) => ReactNode;
}

/** Whatever rests on facts that are fetched when it is opened. */
export function Awaiting<Facts>({
  of,
  meanwhile = null,
  failure,
  children,
}: AwaitingProps<Facts>): ReactNode {
  switch (of.state) {
    case "awaited":
      return meanwhile;
    case "failed":
      return failure(of);
    case "here":
      return children(of.facts);
  }
}

interface NotLoadedProps {
  readonly onTryAgain: () => void;
  /** The sentence that says what did not load. */
  readonly children: ReactNode;
}

/** In a section of a panel: what did not load, and the way to try again. */
export function NotLoaded({ onTryAgain, children }: NotLoadedProps) {
  const words = useWords();
  return (
    <p role="alert">
      {children}{" "}
      <button type="button" className={openerCss.opener} onClick={onTryAgain}>
        <b>{words.message.failure.tryAgain}</b>
      </button>
    </p>
  );
}

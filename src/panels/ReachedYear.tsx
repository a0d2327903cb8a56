import { useEffect, useRef, useState } from "react";
import { datedIn, tallyAsOf } from "../domain/tally.ts";
import type { Reading } from "./reading.ts";

interface ReachedYearProps {
  readonly reading: Reading;
  /** Nothing is said while the slider is being dragged. */
  readonly isDragging: boolean;
}

/** Speaks the year that was stepped to, how many agreements it has and which are new in it. */
export function ReachedYear({ reading, isDragging }: ReachedYearProps) {
  const { dataset, words, year, reckoning } = reading;
  const spoken = useRef(year);
  const [text, setText] = useState("");
  useEffect(() => {
    if (isDragging || spoken.current === year) return;
    spoken.current = year;
    const { concluded, outside } = tallyAsOf(dataset, year, reckoning);
    const names = datedIn(dataset, year, reckoning)
      .filter((agreement) => concluded.includes(agreement))
      .map(({ counterparty }) => words.partyName(counterparty));
    const reached = words.message.dock.reached(year, concluded.length, words.list(names));
    const beside = outside.length > 0 && words.reckoned?.outside.count(outside.length);
    setText(beside ? `${reached} ${beside}.` : reached);
  }, [dataset, words, year, reckoning, isDragging]);
  return (
    <p className="visually-hidden" role="status">
      {text}
    </p>
  );
}

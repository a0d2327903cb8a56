import { useEffect, useRef, useState } from "react";
import { listedAsOf, listedIn } from "../domain/dataset.ts";
import type { Reading } from "./reading.ts";

interface ReachedYearProps {
  readonly reading: Reading;
  /** Nothing is said while the slider is being dragged. */
  readonly isDragging: boolean;
}

/** Speaks the year that was stepped to, how many agreements it has and which are new in it. */
export function ReachedYear({ reading, isDragging }: ReachedYearProps) {
  const { dataset, words, year } = reading;
  const spoken = useRef(year);
  const [text, setText] = useState("");
  useEffect(() => {
    if (isDragging || spoken.current === year) return;
    spoken.current = year;
    const names = listedIn(dataset, year).map(({ counterparty }) => words.partyName(counterparty));
    setText(words.message.dock.reached(year, listedAsOf(dataset, year).length, words.list(names)));
  }, [dataset, words, year, isDragging]);
  return (
    <p className="visually-hidden" role="status">
      {text}
    </p>
  );
}

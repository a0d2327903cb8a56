import { fetchMarkings } from "./data/fetchLater.ts";
import { FACTS } from "./departures.ts";
import { laterFacts, useLaterFacts } from "./laterFacts.ts";
import { Failure } from "./panels/Failure.tsx";
import { MarkingsDesk } from "./panels/MarkingsDesk.tsx";
import type { PanelProps } from "./panels/reading.ts";

const markings = laterFacts((dataset) => fetchMarkings(FACTS, dataset));

interface DeskProps extends PanelProps {
  readonly chosen: string | null;
}

/** The markings desk with its table, which is fetched when the desk is opened. */
export function Desk({ chosen, reading, actions }: DeskProps) {
  const book = useLaterFacts(markings, reading.dataset, reading.words, true);
  switch (book.state) {
    case "awaited":
      return null;
    case "here":
      return <MarkingsDesk book={book.facts} {...{ chosen, reading, actions }} />;
    case "failed":
      return <Failure words={reading.words} what="part" {...book} />;
  }
}

import { fetchMarkings } from "./data/fetchLater.ts";
import { factsFolder } from "./departures.ts";
import { laterFacts, useLaterFacts } from "./laterFacts.ts";
import { Awaiting } from "./panels/Awaiting.tsx";
import { Failure } from "./panels/Failure.tsx";
import { MarkingsDesk } from "./panels/MarkingsDesk.tsx";
import type { PanelProps } from "./panels/reading.ts";

const markings = laterFacts((dataset) => fetchMarkings(factsFolder(), dataset));

interface DeskProps extends PanelProps {
  readonly chosen: string | null;
}

/** The markings desk with its table, which is fetched when the desk is opened. */
export function Desk({ chosen, reading, actions }: DeskProps) {
  const book = useLaterFacts(markings, reading.dataset, true);
  return (
    <Awaiting
      of={book}
      failure={(failed) => <Failure words={reading.words} what="part" {...failed} />}
    >
      {(facts) => <MarkingsDesk book={facts} {...{ chosen, reading, actions }} />}
    </Awaiting>
  );
}

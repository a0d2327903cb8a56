import { fetchMarkings } from "../data/fetchLater.ts";
import { MarkingsDesk } from "../panels/desk/MarkingsDesk.tsx";
import { Awaiting } from "../panels/frame/Awaiting.tsx";
import { Failure } from "../panels/frame/Failure.tsx";
import { useReading } from "../reading/context.tsx";
import { factsFolder } from "../state/departures.ts";
import { laterFacts, useLaterFacts } from "../state/laterFacts.ts";
import { useShell } from "./shell.ts";

const markings = laterFacts((dataset) => fetchMarkings(factsFolder(), dataset));

/** The markings desk with its table, which is fetched when the desk is opened. */
export function Desk() {
  const { marking } = useShell().outlook;
  const book = useLaterFacts(markings, useReading().dataset, true);
  return (
    <Awaiting of={book} failure={(failed) => <Failure what="part" {...failed} />}>
      {(facts) => <MarkingsDesk book={facts} chosen={marking} />}
    </Awaiting>
  );
}

import { loadMarkings } from "../data/loadLater.ts";
import { MarkingsDesk } from "../panels/desk/MarkingsDesk.tsx";
import { Awaiting } from "../panels/frame/Awaiting.tsx";
import { Failure } from "../panels/frame/Failure.tsx";
import { useReading } from "../reading/context.tsx";
import { laterFacts, useLaterFacts } from "../state/laterFacts.ts";
import { useShell } from "./shell.ts";

const markings = laterFacts(loadMarkings);

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

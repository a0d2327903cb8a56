import type { Agreement } from "../domain/agreement.ts";
import { AgreementActs } from "./AgreementActs.tsx";
import type { CitationNumbers } from "./citations.ts";
import type { PartyFacts } from "./partyFacts.ts";
import type { Reading } from "./reading.ts";
import { Cited } from "./SourceBlock.tsx";

interface OtherSourcesProps {
  readonly facts: PartyFacts;
  readonly numbers: CitationNumbers;
  readonly reading: Reading;
}

/** An agreement that the list does not name: said to be so, with its own source. */
function ElsewhereAgreement({
  agreement,
  ...rest
}: Omit<OtherSourcesProps, "facts"> & { agreement: Agreement }) {
  const { details } = rest.reading.words.message;
  const { citations, confidence } = agreement.evidence;
  const headingId = `elsewhere-${agreement.id}`;
  return (
    <section className="other-sources" aria-labelledby={headingId}>
      <h3 id={headingId}>{details.outsideTheListHead}</h3>
      <p>
        {details.outsideTheList} {details.scopeLabel}: {details.scope[agreement.scope]}.
        <Cited by={citations} confidence={confidence} {...rest} />
      </p>
      <AgreementActs agreement={agreement} {...rest} />
    </section>
  );
}

/** What other sources date: acts of the listed agreement, and agreements that the list lacks. */
export function OtherSources({ facts, ...rest }: OtherSourcesProps) {
  const { details } = rest.reading.words.message;
  const { onList, elsewhere } = facts;
  const hasMore =
    onList?.listed != null &&
    (onList.acts.length > 0 || onList.title !== null || onList.evidence.note !== null);
  return (
    <>
      {hasMore && (
        <section className="other-sources" aria-labelledby="acts-heading">
          <h3 id="acts-heading">{details.datesElsewhere}</h3>
          <p>{details.datesElsewhereNote}</p>
          <AgreementActs agreement={onList} {...rest} />
        </section>
      )}
      {elsewhere.map((agreement) => (
        <ElsewhereAgreement key={agreement.id} agreement={agreement} {...rest} />
      ))}
    </>
  );
}

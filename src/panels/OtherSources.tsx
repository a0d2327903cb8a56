import type { Agreement } from "../domain/agreement.ts";
import { AgreementActs } from "./AgreementActs.tsx";
import type { CitationNumbers } from "./citations.ts";
import { agreementsInOrder, type PartyFacts } from "./partyFacts.ts";
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

/** The listed agreement: what other sources date of it. */
function ListedAgreement({
  agreement,
  ...rest
}: Omit<OtherSourcesProps, "facts"> & { agreement: Agreement }) {
  const { details } = rest.reading.words.message;
  return (
    <section className="other-sources" aria-labelledby="acts-heading">
      <h3 id="acts-heading">{details.datesElsewhere}</h3>
      <p>{details.datesElsewhereNote}</p>
      <AgreementActs agreement={agreement} {...rest} />
    </section>
  );
}

/** The agreements of which other sources tell, the listed one among them, in order of time. */
export function OtherSources({ facts, ...rest }: OtherSourcesProps) {
  return agreementsInOrder(facts).map((agreement) =>
    agreement === facts.onList ? (
      <ListedAgreement key={agreement.id} agreement={agreement} {...rest} />
    ) : (
      <ElsewhereAgreement key={agreement.id} agreement={agreement} {...rest} />
    ),
  );
}

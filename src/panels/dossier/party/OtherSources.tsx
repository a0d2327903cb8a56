import type { Agreement } from "../../../domain/agreement.ts";
import { useReading } from "../../../reading/context.tsx";
import { dossierWords } from "../../../words/english/dossier.ts";
import { Cited } from "../../evidence/SourceBlock.tsx";
import { agreementsInOrder, type PartyFacts } from "../lists/partyFacts.ts";
import { AgreementActs } from "./AgreementActs.tsx";
import * as css from "./OtherSources.module.css";

interface OtherSourcesProps {
  readonly facts: PartyFacts;
}

/** An agreement that the list does not name: said to be so, with its own source. */
function ElsewhereAgreement({ agreement }: { agreement: Agreement }) {
  const reading = useReading();
  const { party: say } = dossierWords(reading.words);
  const { citations, confidence } = agreement.evidence;
  const headingId = `elsewhere-${agreement.id}`;
  return (
    <section className={css.otherSources} aria-labelledby={headingId}>
      <h3 id={headingId}>{say.outsideTheListHead}</h3>
      <p>
        {say.outsideTheList} {say.scopeLabel}: {say.scope[agreement.scope]}.
        <Cited by={citations} confidence={confidence} />
      </p>
      <AgreementActs agreement={agreement} />
    </section>
  );
}

/** The listed agreement: what other sources date of it. */
function ListedAgreement({ agreement }: { agreement: Agreement }) {
  const reading = useReading();
  const { party: say } = dossierWords(reading.words);
  return (
    <section className={css.otherSources} aria-labelledby="acts-heading">
      <h3 id="acts-heading">{say.datesElsewhere}</h3>
      <p>{say.datesElsewhereNote}</p>
      <AgreementActs agreement={agreement} />
    </section>
  );
}

/** The agreements of which other sources tell, the listed one among them, in order of time. */
export function OtherSources({ facts }: OtherSourcesProps) {
  return agreementsInOrder(facts).map((agreement) =>
    agreement === facts.onList ? (
      <ListedAgreement key={agreement.id} agreement={agreement} />
    ) : (
      <ElsewhereAgreement key={agreement.id} agreement={agreement} />
    ),
  );
}

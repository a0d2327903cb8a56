import { agreementsWith } from "../../domain/dataset.ts";
import type { Authority, PartyCode } from "../../domain/party.ts";
import { useReading, useWords } from "../../reading/context.tsx";
import { dossierWords } from "../../words/english/dossier.ts";
import { Awaiting, NotLoaded } from "../frame/Awaiting.tsx";
import { FactText } from "./FactText.tsx";
import * as remarksCss from "./Remarks.module.css";
import * as sourceBlockCss from "./SourceBlock.module.css";
import { Cited, ExternalLink, webAddress } from "./SourceBlock.tsx";

/** Its name, which leads to its page where that was seen, and how far it can be trusted. */
function AuthorityName({ authority }: { authority: Authority }) {
  const words = useWords();
  const { authority: say } = dossierWords(words);
  const { name, url, citations, confidence } = authority;
  const address = webAddress(url);
  const text = <FactText>{name}</FactText>;
  return (
    <>
      {address === null ? text : <ExternalLink href={address}>{text}</ExternalLink>}
      {address === null && <small> ({say.pageNotSeen})</small>}
      {confidence === "medium" && (
        <span className={sourceBlockCss.lowConfidence}> ({say.mediumConfidence})</span>
      )}
      <Cited by={citations} confidence={confidence} />
    </>
  );
}

/** In the table: where no authority was found, its words say so. */
export function AuthorityCell({ party }: { party: PartyCode }) {
  const { authorities, words } = useReading();
  return (
    <Awaiting
      of={authorities}
      meanwhile="…"
      failure={({ onTryAgain }) => (
        <button
          type="button"
          onClick={(event) => {
            // The press is for this, not for the row's party.
            event.stopPropagation();
            onTryAgain();
          }}
        >
          {dossierWords(words).didNotLoad}. {words.message.failure.tryAgain}
        </button>
      )}
    >
      {(known) => {
        const authority = known.get(party);
        if (!authority) return <small>{dossierWords(words).authority.notFound}</small>;
        return <AuthorityName authority={authority} />;
      }}
    </Awaiting>
  );
}

function AuthorityFacts({ authority }: { authority: Authority }) {
  const { localName, note } = authority;
  return (
    <>
      <p>
        <AuthorityName authority={authority} />
      </p>
      {localName !== null && <p lang={localName.language}>{localName.text}</p>}
      {note !== null && (
        <p className={remarksCss.remark}>
          <FactText>{note}</FactText>
        </p>
      )}
    </>
  );
}

/** Who answers for classified information; of a party without an agreement only where it is known. */
export function AuthoritySection({ party }: { party: PartyCode }) {
  const { authorities, dataset, words } = useReading();
  const { authority: say } = dossierWords(words);
  const isExpected = party === dataset.home || agreementsWith(dataset, party).length > 0;
  const isKnown = authorities.state === "here" && authorities.facts.has(party);
  if (!isExpected && !isKnown) return null;
  return (
    <section aria-labelledby="authority-heading">
      <h3 id="authority-heading">{say.heading}</h3>
      <Awaiting
        of={authorities}
        meanwhile={<p role="status">{say.reading}</p>}
        failure={({ onTryAgain }) => (
          <NotLoaded onTryAgain={onTryAgain}>{say.didNotLoad}</NotLoaded>
        )}
      >
        {(known) => {
          const authority = known.get(party);
          if (!authority) return <p>{say.notFound}</p>;
          return <AuthorityFacts authority={authority} />;
        }}
      </Awaiting>
    </section>
  );
}

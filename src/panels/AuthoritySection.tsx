import type { Authority } from "../domain/authority.ts";
import { agreementsWith } from "../domain/dataset.ts";
import type { PartyCode } from "../domain/party.ts";
import type { Citation } from "../domain/source.ts";
import { dossierWords } from "../words/dossierWords.ts";
import type { Sourcing } from "./FactSheet.tsx";
import { FactText } from "./FactText.tsx";
import type { Reading } from "./reading.ts";
import { Cited, ExternalLink, webAddress } from "./SourceBlock.tsx";

/** The authority of a party, once the authorities have come. */
function authorityOf({ authorities }: Reading, party: PartyCode): Authority | null {
  return authorities.state === "here" ? (authorities.facts.get(party) ?? null) : null;
}

/** What the name of the party's authority rests on; for the numbers of a panel. */
export const authorityCitations = (reading: Reading, party: PartyCode): readonly Citation[] =>
  authorityOf(reading, party)?.citations ?? [];

/** Its name, which leads to its page where that was seen, and how far it can be trusted. */
function AuthorityName({ authority, ...sourcing }: Sourcing & { authority: Authority }) {
  const { words } = sourcing.reading;
  const { authority: say } = dossierWords(words);
  const { name, url, citations, confidence } = authority;
  const address = webAddress(url);
  const text = <FactText words={words}>{name}</FactText>;
  return (
    <>
      {address === null ? text : <ExternalLink href={address}>{text}</ExternalLink>}
      {address === null && <small> ({say.pageNotSeen})</small>}
      {confidence === "medium" && <span className="low-confidence"> ({say.mediumConfidence})</span>}
      <Cited by={citations} confidence={confidence} {...sourcing} />
    </>
  );
}

/** In the table: a dash where no authority was found, which its words say. */
export function AuthorityCell({ party, ...sourcing }: Sourcing & { party: PartyCode }) {
  const { authorities, words } = sourcing.reading;
  const { authority: say } = dossierWords(words);
  const authority = authorityOf(sourcing.reading, party);
  if (authority) return <AuthorityName authority={authority} {...sourcing} />;
  switch (authorities.state) {
    case "awaited":
      return "…";
    case "failed":
      return (
        <button
          type="button"
          onClick={(event) => {
            // The press is for this, not for the row's party.
            event.stopPropagation();
            authorities.onTryAgain();
          }}
        >
          {words.message.layers.didNotLoad}. {words.message.failure.tryAgain}
        </button>
      );
    case "here":
      return <small>{say.notFound}</small>;
  }
}

function Body({ party, ...sourcing }: Sourcing & { party: PartyCode }) {
  const { authorities, words } = sourcing.reading;
  const { authority: say } = dossierWords(words);
  if (authorities.state === "awaited") return <p role="status">{say.reading}</p>;
  if (authorities.state === "failed") {
    return (
      <p role="alert">
        {say.didNotLoad}{" "}
        <button type="button" className="opener" onClick={authorities.onTryAgain}>
          <b>{words.message.failure.tryAgain}</b>
        </button>
      </p>
    );
  }
  const authority = authorities.facts.get(party);
  if (!authority) return <p>{say.notFound}</p>;
  const { localName, note } = authority;
  return (
    <>
      <p>
        <AuthorityName authority={authority} {...sourcing} />
      </p>
      {localName !== null && <p lang={localName.language}>{localName.text}</p>}
      {note !== null && (
        <p className="remark">
          <FactText words={words}>{note}</FactText>
        </p>
      )}
    </>
  );
}

/** Who answers for classified information; of a party without an agreement only where it is known. */
export function AuthoritySection({ party, ...sourcing }: Sourcing & { party: PartyCode }) {
  const { authorities, dataset, words } = sourcing.reading;
  const isExpected = party === dataset.home || agreementsWith(dataset, party).length > 0;
  const isKnown = authorities.state === "here" && authorities.facts.has(party);
  if (!isExpected && !isKnown) return null;
  return (
    <section className="authority" aria-labelledby="authority-heading">
      <h3 id="authority-heading">{dossierWords(words).authority.heading}</h3>
      <Body party={party} {...sourcing} />
    </section>
  );
}

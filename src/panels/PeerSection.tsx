import type { PartyCode } from "../domain/party.ts";
import { type PeerAgreement, peerOf } from "../domain/peer.ts";
import { evidenceWords } from "../words/evidenceWords.ts";
import { Awaiting, NotLoaded } from "./Awaiting.tsx";
import { FactText } from "./FactText.tsx";
import type { PanelProps } from "./reading.ts";
import { SourceTitle } from "./SourceBlock.tsx";
import "./PeerSection.css";

interface PeerEntryProps extends PanelProps {
  readonly agreement: PeerAgreement;
  /** Whose panel it is. */
  readonly party: PartyCode;
}

/** With whom, how far, in what field and since when, and what each of that rests on. */
function PeerEntry({ agreement, party, reading, actions }: PeerEntryProps) {
  const { dataset, words } = reading;
  const { details, meetings } = words.message;
  const { peers } = evidenceWords(words);
  const { state, scope, signed, inForce, conflict, note, confidence, citations } = agreement;
  const other = peerOf(agreement, party);
  const particulars = [
    peers.states[state],
    ...(scope === "general" ? [] : [peers.scopes[scope]]),
    ...(signed === null ? [] : [`${details.acts.signed} ${words.date(signed)}`]),
    ...(inForce === null ? [] : [`${details.acts["in-force"]} ${words.date(inForce)}`]),
    ...(confidence === "low" ? [details.lowConfidence] : []),
  ];
  return (
    <li>
      <button type="button" className="opener" onClick={() => actions.onSelect(other)}>
        {words.partyName(other)}
      </button>
      {["", ...particulars].join(" · ")}
      {conflict !== null && (
        <p className="remark" data-remark="conflict">
          <b>{meetings.sourcesDiffer}</b> <FactText words={words}>{conflict}</FactText>
        </p>
      )}
      {note !== null && (
        <p className="remark">
          <FactText words={words}>{note}</FactText>
        </p>
      )}
      {citations.map(({ source: id }) => {
        const source = dataset.sources.get(id);
        return (
          <p key={id} className="remark">
            {source ? <SourceTitle source={source} words={words} /> : id}
          </p>
        );
      })}
    </li>
  );
}

function PeerList({
  agreements,
  party,
  reading,
  actions,
}: PanelProps & { agreements: readonly PeerAgreement[]; party: PartyCode }) {
  const { words } = reading;
  const { peers: say } = evidenceWords(words);
  const own = [...agreements].sort((a, b) =>
    words.compareNames(words.partyName(peerOf(a, party)), words.partyName(peerOf(b, party))),
  );
  return (
    <section className="other-sources" aria-labelledby="peers-heading">
      <h3 id="peers-heading">{say.heading}</h3>
      <p>{say.partial}</p>
      <details className="peers">
        <summary>{say.found(own.length)}</summary>
        <ul>
          {own.map((agreement) => (
            <PeerEntry key={agreement.id} {...{ agreement, party, reading, actions }} />
          ))}
        </ul>
      </details>
    </section>
  );
}

/** Agreements that a party has with others than the home state, as far as they were found. */
export function PeerSection({ party, reading, actions }: PanelProps & { party: PartyCode }) {
  const { peers, words } = reading;
  const { heading } = evidenceWords(words).peers;
  return (
    <Awaiting
      of={peers}
      failure={({ onTryAgain }) => (
        <section aria-label={heading}>
          <NotLoaded {...{ words, onTryAgain }}>
            {heading}: {words.message.layers.didNotLoad}.
          </NotLoaded>
        </section>
      )}
    >
      {(found) => {
        const agreements = found.get(party);
        return agreements && <PeerList {...{ agreements, party, reading, actions }} />;
      }}
    </Awaiting>
  );
}

import type { PartyCode } from "../../../domain/party.ts";
import { type PeerAgreement, peerOf } from "../../../domain/peer.ts";
import { useActions, useReading, useWords } from "../../../reading/context.tsx";
import { panelOf } from "../../../view/panel.ts";
import { dossierWords } from "../../../words/english/dossier.ts";
import { evidenceWords } from "../../../words/english/evidence.ts";
import { FactText } from "../../evidence/FactText.tsx";
import { Note } from "../../evidence/Note.tsx";
import * as remarksCss from "../../evidence/Remarks.module.css";
import { SourceTitle } from "../../evidence/SourceBlock.tsx";
import { Awaiting, NotLoaded } from "../../frame/Awaiting.tsx";
import * as openerCss from "../../signs/Opener.module.css";
import * as otherSourcesCss from "./OtherSources.module.css";
import * as css from "./PeerSection.module.css";

interface PeerEntryProps {
  readonly agreement: PeerAgreement;
  /** Whose panel it is. */
  readonly party: PartyCode;
}

/** With whom, how far, in what field and since when, and what each of that rests on. */
function PeerEntry({ agreement, party }: PeerEntryProps) {
  const reading = useReading();
  const actions = useActions();
  const { words } = reading;
  const { party: ofParty, meetings } = dossierWords(words);
  const { peers } = evidenceWords(words);
  const { state, scope, signed, inForce, conflict, note, confidence, citations } = agreement;
  const other = peerOf(agreement, party);
  const particulars = [
    peers.states[state],
    ...(scope === "general" ? [] : [peers.scopes[scope]]),
    ...(signed === null ? [] : [`${ofParty.acts.signed} ${words.date(signed)}`]),
    ...(inForce === null ? [] : [`${ofParty.acts["in-force"]} ${words.date(inForce)}`]),
    ...(confidence === "low" ? [words.message.status.lowConfidence] : []),
  ];
  return (
    <li>
      <button
        type="button"
        className={openerCss.opener}
        onClick={() => actions.onShow(panelOf(other))}
      >
        {words.partyName(other)}
      </button>
      {["", ...particulars].join(" · ")}
      {conflict !== null && (
        <p className={remarksCss.remark} data-remark="conflict">
          <b>{meetings.sourcesDiffer}</b> <FactText>{conflict}</FactText>
        </p>
      )}
      <Note of={note} />
      {citations.map(({ source, quote }) => (
        <p key={`${source.id} ${quote}`} className={remarksCss.remark}>
          <SourceTitle source={source} />{" "}
          {quote !== null && <q lang={source.language ?? undefined}>{quote}</q>}
        </p>
      ))}
    </li>
  );
}

interface PeerListProps {
  readonly agreements: readonly PeerAgreement[];
  readonly party: PartyCode;
}

function PeerList({ agreements, party }: PeerListProps) {
  const words = useWords();
  const { peers: say } = evidenceWords(words);
  const own = [...agreements].sort((a, b) =>
    words.compareNames(words.partyName(peerOf(a, party)), words.partyName(peerOf(b, party))),
  );
  return (
    <section className={otherSourcesCss.otherSources} aria-labelledby="peers-heading">
      <h3 id="peers-heading">{say.heading}</h3>
      <p>{say.partial}</p>
      <details className={css.peers}>
        <summary>{say.found(own.length)}</summary>
        <ul>
          {own.map((agreement) => (
            <PeerEntry key={agreement.id} {...{ agreement, party }} />
          ))}
        </ul>
      </details>
    </section>
  );
}

/** Agreements that a party has with others than the home state, as far as they were found. */
export function PeerSection({ party }: { party: PartyCode }) {
  const { peers, words } = useReading();
  const { heading } = evidenceWords(words).peers;
  return (
    <Awaiting
      of={peers}
      failure={({ onTryAgain }) => (
        <section aria-label={heading}>
          <NotLoaded onTryAgain={onTryAgain}>
            {heading}: {dossierWords(words).didNotLoad}.
          </NotLoaded>
        </section>
      )}
    >
      {(found) => {
        const agreements = found.get(party);
        return agreements && <PeerList {...{ agreements, party }} />;
      }}
    </Awaiting>
  );
}

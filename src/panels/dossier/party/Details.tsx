import { listedAsOf, namedParties } from "../../../domain/dataset.ts";
import type { PartyCode } from "../../../domain/party.ts";
import { useActions, useReading, useReadingAsOf } from "../../../reading/context.tsx";
import type { Reading } from "../../../reading/reading.ts";
import { panelOf } from "../../../view/panel.ts";
import { dossierWords } from "../../../words/english/dossier.ts";
import { AuthoritySection } from "../../evidence/AuthoritySection.tsx";
import { listCitation } from "../../evidence/citations.ts";
import * as sourceBlockCss from "../../evidence/SourceBlock.module.css";
import { Sourced } from "../../evidence/SourceBlock.tsx";
import { SourceTools } from "../../evidence/SourceTools.tsx";
import { backToFinder } from "../../frame/backToFinder.ts";
import * as panelFrameCss from "../../frame/PanelFrame.module.css";
import { PanelFrame } from "../../frame/PanelFrame.tsx";
import { panelSteps } from "../../frame/panelSteps.ts";
import * as tileCss from "../../signs/Tile.module.css";
import { Tile } from "../../signs/Tile.tsx";
import { HomePanel } from "../home/HomePanel.tsx";
import { MeetingList } from "../lists/MeetingList.tsx";
import { MembershipList } from "../lists/MembershipList.tsx";
import { type PartyFacts, partyFacts } from "../lists/partyFacts.ts";
import { StatementSection } from "../lists/StatementList.tsx";
import { ColourGrounds } from "./ColourGrounds.tsx";
import * as css from "./Details.module.css";
import { ListStatement } from "./ListStatement.tsx";
import { OtherSources } from "./OtherSources.tsx";
import { PeerSection } from "./PeerSection.tsx";
import { useOtherNames } from "./useOtherNames.ts";

interface PartyBodyProps {
  readonly party: PartyCode;
  readonly facts: PartyFacts;
}

function kindLine(party: PartyCode, facts: PartyFacts, { dataset, words }: Reading): string {
  const { party: say } = dossierWords(words);
  const isOrganization = dataset.parties.get(party)?.kind === "organization";
  const listed = facts.onList?.listed;
  if (listed) {
    const total = listedAsOf(dataset, dataset.years.newest).length;
    return isOrganization
      ? say.organizationInTheList(listed.number, total)
      : say.stateInTheList(listed.number, total);
  }
  if (facts.status.kind === "home") return say.homeState;
  if (facts.onList?.launched) return say.stateLaunched;
  // What an unclassed party is called is not the atlas's to say.
  if (facts.status.kind === "not-classed") return "";
  return isOrganization ? say.organization : say.state;
}

function SameYear({ codes }: { codes: readonly PartyCode[] }) {
  const reading = useReading();
  if (codes.length === 0) return null;
  return (
    <section className={css.sameYear} aria-labelledby="same-year-heading">
      <h3 id="same-year-heading">{dossierWords(reading.words).party.sameYear}</h3>
      <ul className={tileCss.tiles}>
        {codes.map((code) => (
          <li key={code}>
            <Tile code={code} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the list says of a party, what other sources date, and what the party takes part in. */
function PartyBody({ party, facts }: PartyBodyProps) {
  const reading = useReading();
  const { dataset, words } = reading;
  const { party: say } = dossierWords(words);
  const list = listCitation(dataset);
  const { kind } = facts.status;
  const isOrganization = dataset.parties.get(party)?.kind === "organization";
  const nameNote = words.nameNote(party);
  return (
    <Sourced panel="details" tools={<SourceTools subject={words.partyName(party)} />}>
      {isOrganization && <p>{say.withTheOrganization}</p>}
      {kind === "not-classed" ? (
        nameNote !== null && <p>* {nameNote}</p>
      ) : (
        <ListStatement party={party} status={facts.status} onList={facts.onList} {...{ list }} />
      )}
      <ColourGrounds {...{ party }} />
      <OtherSources {...{ facts }} />
      <AuthoritySection {...{ party }} />
      <MembershipList {...{ facts }} />
      <MeetingList meetings={facts.meetings} />
      <StatementSection isAbout={(statement) => statement.party === party} />
      <PeerSection {...{ party }} />
      <SameYear codes={facts.sameYear} />
    </Sourced>
  );
}

/** One party, as of the year: what the list says, what else is known, and what each claim rests on. */
export function Details({ party }: { party: PartyCode }) {
  const names = useOtherNames(party);
  const reading = useReadingAsOf();
  const actions = useActions();
  const { dataset, words } = reading;
  const facts = partyFacts(reading, party);
  const { party: say } = dossierWords(words);
  return (
    <PanelFrame
      back={backToFinder({ reading, actions })}
      kind={kindLine(party, facts, reading)}
      heading={words.partyName(party)}
      {...panelSteps(party, {
        order: namedParties(dataset),
        isRound: true,
        previous: say.previous,
        next: say.next,
        nameOf: words.partyName,
        onStep: (to) => actions.onShow(panelOf(to)),
      })}
      onClose={() => actions.onShow(null)}
    >
      <p className={panelFrameCss.otherNames}>
        {names.map(({ lang, name }) => (
          <span key={lang} lang={lang}>
            {name}
          </span>
        ))}
        {dataset.parties.get(party)?.evidence.confidence === "low" && (
          <span className={sourceBlockCss.lowConfidence}>{words.message.status.lowConfidence}</span>
        )}
      </p>
      {facts.status.kind === "home" ? (
        <>
          <ColourGrounds {...{ party }} />
          <HomePanel />
        </>
      ) : (
        <PartyBody {...{ party, facts }} />
      )}
    </PanelFrame>
  );
}

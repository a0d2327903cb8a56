import { listedAsOf } from "../domain/dataset.ts";
import type { PartyCode } from "../domain/party.ts";
import { numberCitations } from "./citations.ts";
import { HomeCounts } from "./HomeCounts.tsx";
import { ListStatement } from "./ListStatement.tsx";
import { MeetingList } from "./MeetingList.tsx";
import { MembershipList } from "./MembershipList.tsx";
import { OtherSources } from "./OtherSources.tsx";
import { citationsInOrder, type PartyFacts, partyFacts } from "./partyFacts.ts";
import type { PanelProps, Reading } from "./reading.ts";
import { SourceBlock } from "./SourceBlock.tsx";
import { Tile } from "./Tile.tsx";
import "./Details.css";

interface DetailsProps extends PanelProps {
  /** The party's name in the other languages, each with its `lang`. */
  readonly names: readonly { readonly lang: string; readonly name: string }[];
}

function kindLine(party: PartyCode, facts: PartyFacts, { dataset, words }: Reading): string {
  const { details } = words.message;
  const isOrganization = dataset.parties.get(party)?.kind === "organization";
  const listed = facts.onList?.listed;
  if (listed) {
    const total = listedAsOf(dataset, dataset.years.newest).length;
    return isOrganization
      ? details.organizationInTheList(listed.number, total)
      : details.stateInTheList(listed.number, total);
  }
  if (facts.onList?.launched) return details.stateLaunched;
  // What an unclassed party is called is not the atlas's to say.
  if (facts.status.kind === "not-classed") return "";
  return isOrganization ? details.organization : details.state;
}

/** To the neighbours in list order; from a party that the list does not name, to its ends. */
function Neighbours({ party, reading, actions }: PanelProps & { party: PartyCode }) {
  const { dataset, words } = reading;
  const { details } = words.message;
  const order = dataset.agreements
    .filter(({ listed, launched }) => listed ?? launched)
    .map(({ counterparty }) => counterparty);
  const place = order.indexOf(party);
  const previous = order.at(place === -1 ? -1 : place - 1);
  const next = order[(place + 1) % order.length];
  const step = (to: PartyCode | undefined, label: string, sign: string) =>
    to !== undefined && (
      <button
        type="button"
        className="step"
        aria-label={`${label}: ${words.partyName(to)}`}
        onClick={() => actions.onSelect(to)}
      >
        {sign}
      </button>
    );
  return (
    <>
      {step(previous, details.previous, "‹")}
      {step(next, details.next, "›")}
    </>
  );
}

function SameYear({ codes, reading, actions }: PanelProps & { codes: readonly PartyCode[] }) {
  if (codes.length === 0) return null;
  return (
    <section className="same-year" aria-labelledby="same-year-heading">
      <h3 id="same-year-heading">{reading.words.message.details.sameYear}</h3>
      <ul className="tiles">
        {codes.map((code) => (
          <li key={code}>
            <Tile code={code} reading={reading} actions={actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One party, as of the year: what the list says, what else is known, and what each claim rests on. */
export function Details({ reading, actions, names }: DetailsProps) {
  const { dataset, layers, words, year, selected: party } = reading;
  if (party === null) return null;
  const { details, notes } = words.message;
  const facts = partyFacts(dataset, layers, party, year);
  const list = { source: dataset.listSource, quote: null, place: null };
  const numbers = numberCitations("details", citationsInOrder(facts, list));
  const { kind } = facts.status;
  const isOrganization = dataset.parties.get(party)?.kind === "organization";
  return (
    <aside className="details" data-covers-map="right" aria-labelledby="details-heading">
      <div className="details-bar">
        <p>{kindLine(party, facts, reading)}</p>
        <Neighbours party={party} reading={reading} actions={actions} />
        <button
          type="button"
          className="step"
          aria-label={details.close}
          onClick={() => actions.onSelect(null)}
        >
          ✕
        </button>
      </div>
      <h2 id="details-heading">{words.partyName(party)}</h2>
      <p className="other-names">
        {names.map(({ lang, name }) => (
          <span key={lang} lang={lang}>
            {name}
          </span>
        ))}
      </p>
      {isOrganization && <p>{details.withTheOrganization}</p>}
      {kind === "home" && <HomeCounts reading={reading} />}
      {kind === "not-classed" && <p>{notes.asterisk}</p>}
      {kind !== "home" && kind !== "not-classed" && (
        <ListStatement
          party={party}
          status={facts.status}
          onList={facts.onList}
          {...{ list, numbers, reading }}
        />
      )}
      <OtherSources {...{ facts, numbers, reading }} />
      <MembershipList {...{ facts, numbers, reading }} />
      <MeetingList meetings={facts.meetings} {...{ numbers, reading }} />
      <SameYear codes={facts.sameYear} reading={reading} actions={actions} />
      <SourceBlock numbers={numbers} reading={reading} />
    </aside>
  );
}

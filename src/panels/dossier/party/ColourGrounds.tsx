import { useEffect, useRef } from "react";
import type { Agreement } from "../../../domain/agreement.ts";
import {
  type ColourRule,
  type Explanation,
  explainColour,
  type Ground,
} from "../../../domain/explanation.ts";
import type { PartyCode } from "../../../domain/party.ts";
import type { Citation } from "../../../domain/source.ts";
import { useActions, useReading, useReadingAsOf } from "../../../reading/context.tsx";
import type { Reading, ReadingAsOf } from "../../../reading/reading.ts";
import { panelOf } from "../../../view/panel.ts";
import { dossierWords } from "../../../words/english/dossier.ts";
import { evidenceWords } from "../../../words/english/evidence.ts";
import { FactText } from "../../evidence/FactText.tsx";
import { SourceTitle } from "../../evidence/SourceBlock.tsx";
import { useFocusReturn } from "../../frame/useFocusReturn.ts";
import { Swatch } from "../../signs/Swatch.tsx";
import * as css from "./ColourGrounds.module.css";

interface ChainProps {
  readonly party: PartyCode;
}

/** The rule that applied, in words. */
function ruleSentence(
  party: PartyCode,
  { rule, listedYear, act, year: colourYear }: Explanation,
  { dataset, words, year }: ReadingAsOf,
): string {
  const { rules } = evidenceWords(words);
  const name = words.partyName(party);
  const listed = listedYear ?? year;
  const actName = act ? dossierWords(words).party.acts[act.act] : "";
  const actDate = act ? words.date(act.date) : "";
  const say: Readonly<Record<ColourRule, () => string>> = {
    home: () => rules.home(name),
    "not-classed": () => rules.notClassed(name),
    concluded: () =>
      dataset.parties.get(party)?.kind === "organization"
        ? rules.concludedWithOrganization(name, listed)
        : rules.concluded(name, listed),
    "listed-as-both": () => rules.listedAsBoth(name, listed),
    launched: () => rules.launched(name),
    "launched-until-listed": () => rules.launchedUntilListed(name, year, listed),
    "listed-later": () => rules.listedLater(name, year, listed),
    "by-act": () => rules.byAct(name, actName, actDate, colourYear ?? year),
    "by-act-and-launched": () => rules.byActAndLaunched(name, actName, actDate, colourYear ?? year),
    undated: () => rules.undated(name, listed),
    "not-yet": () => rules.notYet(name, actName, actDate, year),
    "outside-the-list": () => rules.outside(name, year),
    "not-in-the-list": () => rules.notInTheList(name),
  };
  return say[rule]();
}

/** A field alone is named: several agreements of one party stand here side by side. */
const scopeNote = ({ scope }: Agreement, { words }: Reading): readonly string[] =>
  scope === "general" ? [] : [dossierWords(words).party.scope[scope]];

function StatementLine({ ground }: { ground: Ground }) {
  const reading = useReading();
  const { dataset, words } = reading;
  const say = evidenceWords(words);
  const { statement } = ground;
  switch (statement.kind) {
    case "entry": {
      const { number, name, year } = statement.listing;
      return say.entry(number, name, year);
    }
    case "launch": {
      const { name, date } = statement.launch;
      const when = date === "undated" ? words.message.dock.noYearGiven : words.date(date);
      return `${say.launch(name)} · ${when}`;
    }
    case "silence":
      return say.silence(dataset.years.newest);
    case "name":
      return say.name(statement.party);
    case "record":
      return [say.record, ...scopeNote(statement.agreement, reading)].join(" · ");
    case "act": {
      const { act, agreement } = statement;
      const particulars = [
        words.date(act.date),
        ...(act.by === null ? [] : [words.partyName(act.by)]),
        ...scopeNote(agreement, reading),
      ];
      return `${dossierWords(words).party.acts[act.act]}: ${particulars.join(" · ")}`;
    }
  }
}

interface GroundSourceProps {
  readonly citation: Citation;
  /** Said already: what is not in it has no words to quote. */
  readonly isWhole: boolean;
}

/** Which source, where in it, its words, how old its text is and when it was read. */
function GroundSource({ citation, isWhole }: GroundSourceProps) {
  const reading = useReading();
  const { words } = reading;
  const say = evidenceWords(words);
  const { source } = citation;
  const { readOn, textAge } = source;
  return (
    <>
      <SourceTitle source={source} />
      {citation.place !== null && (
        <>
          , <FactText>{citation.place}</FactText>
        </>
      )}
      {citation.quote === null ? (
        !isWhole && <small>{say.wholeSource}</small>
      ) : (
        <q lang={source.language ?? undefined}>{citation.quote}</q>
      )}
      {textAge !== null && (
        <small>
          {dossierWords(words).sources.age("")}
          <FactText>{textAge}</FactText>
        </small>
      )}
      <small>{readOn === null ? say.readNotRecorded : say.readOn(words.date(readOn))}</small>
    </>
  );
}

function GroundEntry({ ground }: { ground: Ground }) {
  const reading = useReading();
  const say = evidenceWords(reading.words);
  const { citations, confidence, note } = ground;
  return (
    <li>
      <p>
        <StatementLine ground={ground} />
      </p>
      <ul>
        {citations.map((citation) => (
          <li key={`${citation.source.id} ${citation.place} ${citation.quote}`}>
            <GroundSource citation={citation} isWhole={ground.statement.kind === "silence"} />
          </li>
        ))}
      </ul>
      <small data-confidence={confidence ?? undefined}>
        {confidence === null ? say.notRated : say.confidence[confidence]}
      </small>
      {note !== null && (
        <small>
          <FactText>{note}</FactText>
        </small>
      )}
    </li>
  );
}

function groundKey({ statement }: Ground): string {
  switch (statement.kind) {
    case "act": {
      const { act, agreement } = statement;
      return `${agreement.id} ${act.act} ${act.date} ${act.by}`;
    }
    case "record":
      return statement.agreement.id;
    default:
      return statement.kind;
  }
}

interface GroundsProps {
  readonly heading: string;
  readonly grounds: readonly Ground[];
}

function Grounds({ heading, grounds }: GroundsProps) {
  if (grounds.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ol>
        {grounds.map((ground) => (
          <GroundEntry key={groundKey(ground)} ground={ground} />
        ))}
      </ol>
    </>
  );
}

/** From the colour to the words it rests on: the rule, the facts with their sources, the unfound. */
function Chain({ party }: ChainProps) {
  const reading = useReadingAsOf();
  const { dataset, layers, words, year, reckoning } = reading;
  const section = useRef<HTMLElement>(null);
  // Its button, for the answer is longer than the panel: it shall be read from its beginning.
  useEffect(() => {
    section.current?.previousElementSibling?.scrollIntoView({ block: "nearest" });
  }, []);
  // Asked for from the map or the table, the answer takes the focus along; beside its own button, and
  // on a page that opens with it, the focus stays. The panel leads it back.
  useFocusReturn({
    subject: "why",
    place: () => section.current?.parentElement,
    lead: () => section.current?.focus({ preventScroll: true }),
  });
  const explanation = explainColour(dataset, party, year, reckoning);
  const say = evidenceWords(words);
  const { decisive, beside, notFound } = explanation;
  return (
    <section
      id="why-chain"
      className={css.whyChain}
      aria-label={say.ask}
      tabIndex={-1}
      ref={section}
    >
      <p className={css.whyRule}>
        <Swatch areaClass={layers.agreements.classAsOf(party, year)} />
        <span>{ruleSentence(party, explanation, reading)}</span>
      </p>
      <Grounds heading={say.decisive} grounds={decisive} />
      <Grounds heading={say.beside} grounds={beside} />
      {notFound.length > 0 && (
        <>
          <h3>{say.notFound.heading}</h3>
          <ul className={css.whyNotFound}>
            {notFound.map((what) => (
              <li key={what}>{say.notFound[what]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The question that every panel of a party answers, and the answer where it is asked for. */
export function ColourGrounds({ party }: ChainProps) {
  const reading = useReading();
  const actions = useActions();
  const { panel, words } = reading;
  const isExplained = panel?.kind === "party" && panel.isExplained;
  return (
    <div className={css.whyColour}>
      <button
        type="button"
        aria-expanded={isExplained}
        aria-controls={isExplained ? "why-chain" : undefined}
        onClick={() => actions.onShow(panelOf(party, !isExplained))}
      >
        {evidenceWords(words).ask}
      </button>
      {isExplained && <Chain party={party} />}
    </div>
  );
}

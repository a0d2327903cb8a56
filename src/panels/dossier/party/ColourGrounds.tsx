import { useEffect, useRef } from "react";
import { type ColourRule, type Explanation, explainColour } from "../../../domain/explanation.ts";
import type { PartyCode } from "../../../domain/party.ts";
import { useActions, useReading, useReadingAsOf } from "../../../reading/context.tsx";
import type { ReadingAsOf } from "../../../reading/reading.ts";
import { panelOf } from "../../../view/panel.ts";
import { dossierWords } from "../../../words/english/dossier.ts";
import { evidenceWords } from "../../../words/english/evidence.ts";
import { useFocusReturn } from "../../frame/useFocusReturn.ts";
import { Swatch } from "../../signs/Swatch.tsx";
import * as css from "./ColourGrounds.module.css";
import { Grounds } from "./Grounds.tsx";

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

import type { ReactNode } from "react";
import { unclassedOf } from "../../domain/dataset.ts";
import type { Citation } from "../../domain/source.ts";
import { useActions, useReading } from "../../reading/context.tsx";
import type { Reading } from "../../reading/reading.ts";
import { helpWords } from "../../words/english/help.ts";
import { citationsOf, listCitation } from "../evidence/citations.ts";
import { FactText } from "../evidence/FactText.tsx";
import { Cited, Sourced, webAddress } from "../evidence/SourceBlock.tsx";
import { PanelFrame } from "../frame/PanelFrame.tsx";
import * as css from "./HelpPanel.module.css";
import * as chapterCss from "./lists/Chapter.module.css";

/** The sentence on procedures launched, as its first entry cites it. */
const launchCitations = ({ dataset }: Reading): readonly Citation[] =>
  citationsOf(dataset.agreements.flatMap(({ launched }) => launched ?? []).slice(0, 1));

/** Who has no class and is not counted, where there is any. */
function unclassedSentences({ dataset, words }: Reading): readonly string[] {
  const codes = unclassedOf(dataset);
  if (codes.length === 0) return [];
  const names = words.list(codes.map((code) => words.partyName(code)));
  const isNoted = codes.every((code) => words.nameNote(code) !== null);
  return [helpWords(words).notClassed(names, codes.length, isNoted)];
}

function Chapter({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className={chapterCss.chapter} aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
    </section>
  );
}

/** How the map is read, what its words mean, how is counted, and who publishes the list. */
export function HelpPanel() {
  const reading = useReading();
  const actions = useActions();
  const { dataset, words } = reading;
  const say = helpWords(words);
  const { listSource: list } = dataset;
  const address = webAddress(list.url);
  const ofTheList = [listCitation(dataset)];
  const ofTheLaunched = launchCitations(reading);
  const { terms } = say;
  const citedBy: Readonly<Partial<Record<keyof typeof terms, readonly Citation[]>>> = {
    concluded: ofTheList,
    launched: ofTheLaunched,
    listed: ofTheList,
  };
  const names = Object.keys(terms) as readonly (keyof typeof terms)[];
  return (
    <PanelFrame kind={say.kind} heading={say.heading} onClose={() => actions.onShow(null)}>
      <Sourced panel="help">
        <ul className={css.helpList}>
          {[...Object.values(say.reading), ...unclassedSentences(reading)].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Chapter id="help-words" heading={say.glossary}>
          <dl className={css.glossary}>
            {names.map((name) => (
              <div key={name}>
                <dt>{terms[name].term}</dt>
                <dd>
                  {terms[name].says}
                  {name === "ratified" && dataset.ratification !== null && (
                    <>
                      {" "}
                      <FactText>{dataset.ratification}</FactText>
                    </>
                  )}
                  {citedBy[name] && <Cited by={citedBy[name]} />}
                </dd>
              </div>
            ))}
          </dl>
          <p>{say.datedActs}</p>
        </Chapter>
        <Chapter id="help-counts" heading={say.counts}>
          <ul className={css.helpList}>
            {Object.entries(say.counting).map(([key, sentence]) => (
              <li key={key}>{sentence}</li>
            ))}
          </ul>
        </Chapter>
        <Chapter id="help-publisher" heading={say.publisher}>
          {list && <p>{say.published(words.fact(list.publisher).text)}</p>}
          {address !== null && (
            <p>
              <a href={address} target="_blank" rel="noopener noreferrer external">
                {say.openList}
              </a>
            </p>
          )}
        </Chapter>
        <Chapter id="help-errors" heading={say.errors}>
          <p>{say.errorInTheList}</p>
          <p>{say.errorOnTheMap}</p>
        </Chapter>
      </Sourced>
    </PanelFrame>
  );
}

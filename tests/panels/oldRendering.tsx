import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { PartyCode } from "../../src/domain/party.ts";
import { AS_LISTED, type Reckoning } from "../../src/domain/reckoning.ts";
import { EVERY_STATE, statesFound } from "../../src/domain/stateQuery.ts";
import { yearsOf } from "../../src/domain/tally.ts";
import { type PartialDate, parsePartialDate } from "../../src/domain/time.ts";
import { layersOf } from "../../src/layers/index.ts";
import { Coverage } from "../../src/panels/Coverage.tsx";
import { Dock } from "../../src/panels/Dock.tsx";
import { Dossier } from "../../src/panels/Dossier.tsx";
import { Failure } from "../../src/panels/Failure.tsx";
import { Finder } from "../../src/panels/Finder.tsx";
import { Header } from "../../src/panels/Header.tsx";
import { Key } from "../../src/panels/Key.tsx";
import { LayerRows } from "../../src/panels/LayerRows.tsx";
import { ListAge } from "../../src/panels/ListAge.tsx";
import { MarkingsDesk } from "../../src/panels/MarkingsDesk.tsx";
import { Notes } from "../../src/panels/Notes.tsx";
import { OrganizationSeals } from "../../src/panels/OrganizationSeals.tsx";
import type { PanelProps, ReaderActions, Reading } from "../../src/panels/reading.ts";
import { Search } from "../../src/panels/Search.tsx";
import { Table } from "../../src/panels/Table.tsx";
import { TitleBlock } from "../../src/panels/TitleBlock.tsx";
import { Tooltip } from "../../src/panels/Tooltip.tsx";
import { LANGUAGES } from "../../src/words/languages.ts";
import { reckonedWords } from "../../src/words/reckonedWords.ts";
import { englishWords, loadWords, type Words, withFacts } from "../../src/words/words.ts";
import { authorities, markingBook, peers, serbia, serbiaIn } from "./serbia.ts";

/** Every language, with what the tables say in it. */
export const languages: readonly Words[] = await Promise.all(
  LANGUAGES.map(async (language) => {
    const [spoken = language] = language.split("-");
    return withFacts(await loadWords(language), await serbiaIn(spoken));
  }),
);

const layers = layersOf(serbia);

/** A party of the shipped facts. */
export function party(code: string): PartyCode {
  const found = [...serbia.parties.keys()].find((key) => key === code);
  if (!found) throw new Error(`No party ${code}`);
  return found;
}

/** A day of the calendar, as a test writes it. */
function date(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  if (!parsed) throw new Error(`${text} is not a date`);
  return parsed;
}

export function readingOf(change: Partial<Reading> = {}): Reading {
  return {
    dataset: serbia,
    layers,
    authorities: { state: "here", facts: authorities },
    peers: { state: "here", facts: peers },
    words: englishWords,
    year: serbia.years.newest,
    today: date("2026-11-22"),
    reckoning: AS_LISTED,
    years: serbia.years,
    active: ["meetings"],
    selected: null,
    isExplained: false,
    opened: null,
    pointed: null,
    pointedPlace: null,
    highlighted: null,
    kept: null,
    found: null,
    lit: null,
    ...change,
  };
}

/** What changes in a reading by another reckoning, at its newest year. */
export function reckonedBy(reckoning: Reckoning, words: Words = englishWords): Partial<Reading> {
  const years = yearsOf(serbia, reckoning);
  return {
    reckoning,
    years,
    year: years.newest,
    layers: layersOf(serbia, reckoning),
    words: reckoning === AS_LISTED ? words : reckonedWords(words, reckoning),
  };
}

const noActions: ReaderActions = {
  onYear: () => {},
  onLayers: () => {},
  onReckon: () => {},
  onSelect: () => {},
  onExplain: () => {},
  onOpen: () => {},
  onMarking: () => {},
  onHighlight: () => {},
  onKeep: () => {},
  onFit: () => {},
  onFind: () => {},
  onPoint: () => {},
  onPointPlace: () => {},
};

const props = (reading: Reading): PanelProps => ({ reading, actions: noActions });

/** Every panel, for a view. */
export const panels: Readonly<Record<string, (reading: Reading) => ReactElement>> = {
  header: ({ words, dataset }) => (
    <Header
      words={words}
      home={dataset.home}
      screen="map"
      hrefOf={({ screen, language }) => `?view=${screen ?? "map"}&lang=${language ?? "en"}`}
      onChange={() => {}}
      theme="system"
      onTheme={() => {}}
      onPrint={() => {}}
      isHelpOpen={false}
      search={null}
    />
  ),
  title: (reading) => <TitleBlock reading={reading} />,
  key: (reading) => <Key {...props(reading)} />,
  layers: (reading) => <LayerRows {...props(reading)} />,
  notes: (reading) => (
    <Notes
      words={reading.words}
      boundaries="un1244"
      age={<ListAge reading={reading} actions={noActions} />}
    />
  ),
  dock: (reading) => (
    <Dock
      {...props(reading)}
      play={{ isPlaying: false, onToggle: () => {} }}
      onDragging={() => {}}
    />
  ),
  seals: (reading) => <OrganizationSeals hasKeys {...props(reading)} />,
  table: (reading) => <Table {...props(reading)} />,
  coverage: (reading) => <Coverage {...props(reading)} smallMap={() => null} />,
  finder: (reading) => (
    <Finder
      {...props(reading)}
      found={reading.found ?? statesFound(serbia, EVERY_STATE, reading.year)}
    />
  ),
  details: (reading) => <Dossier {...props(reading)} names={[]} />,
  desk: (reading) => <MarkingsDesk {...props(reading)} book={markingBook} chosen={null} />,
  tooltip: (reading) => <Tooltip reading={reading} party={reading.selected ?? party("SRB")} />,
  search: (reading) => <Search {...props(reading)} />,
  failure: ({ words }) => (
    <Failure
      words={words}
      what="list"
      faults={[{ text: "acts.csv", lang: words.lang }]}
      onTryAgain={() => {}}
    />
  ),
};

export function markupOf(panel: keyof typeof panels, change: Partial<Reading> = {}): string {
  const render = panels[panel];
  if (!render) throw new Error(`No panel ${panel}`);
  return renderToStaticMarkup(render(readingOf(change)));
}

/** The markings desk with a marking chosen; null: with all of them. */
export const deskMarkup = (chosen: string | null, change: Partial<Reading> = {}): string =>
  renderToStaticMarkup(
    <MarkingsDesk {...props(readingOf(change))} book={markingBook} chosen={chosen} />,
  );

/** What can be read in markup, with one space between parts; attributes that are spoken included. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*?\saria-label="([^"]*)"[^>]*>/g, " $1 ")
    .replace(/<\/?(?:b|small|span|a|abbr|q)(?: [^>]*)?>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}

export const read = (panel: keyof typeof panels, change: Partial<Reading> = {}): string =>
  textOf(markupOf(panel, change));

/** The markup of elements of a kind that contain a text. */
export function elementsWith(markup: string, tag: string, text: string): readonly string[] {
  const elements = markup.match(new RegExp(`<${tag}[ >].*?</${tag}>`, "gs")) ?? [];
  return elements.filter((element) => textOf(element).includes(text));
}

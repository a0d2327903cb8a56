import type { ReactNode } from "react";
import { isOutsideTheList } from "../domain/agreement.ts";
import type { Source } from "../domain/source.ts";
import { datedIn } from "../domain/tally.ts";
import { bandRanks, outlinedInitiative } from "../layers/bands.ts";
import { paperWords } from "../words/paperWords.ts";
import type { Words } from "../words/words.ts";
import { addressOfView } from "./CopyLink.tsx";
import { Key } from "./Key.tsx";
import { LayerSign } from "./LayerRows.tsx";
import { layerName } from "./layerName.ts";
import { type BoundaryPolicy, Notes } from "./Notes.tsx";
import { OffTheAxis } from "./OffTheAxis.tsx";
import type { PanelProps, Reading } from "./reading.ts";
import { SourceTitle } from "./SourceBlock.tsx";
import { sourcesOnTheMap } from "./sourcesOnTheMap.ts";
import { Table } from "./Table.tsx";
import { Tile } from "./Tile.tsx";
import { plateTitle, standfirst } from "./TitleBlock.tsx";
import "./Paper.css";

/** The title line of the first page. */
export function PaperTitle({ reading }: { reading: Reading }) {
  return (
    <header className="paper-title">
      <h1>{plateTitle(reading)}</h1>
      <p>{standfirst(reading)}</p>
    </header>
  );
}

/** The layers that are on, as the map draws them: its key beside that of the fills. */
function Layers({ reading }: { reading: Reading }) {
  const { layers, active, pointed, selected, words } = reading;
  const ranks = bandRanks(layers, active, outlinedInitiative(layers, pointed, selected));
  const on = layers.switched.filter(({ id }) => active.includes(id));
  const say = paperWords(words);
  return (
    <section className="paper-layers" aria-labelledby="paper-layers">
      <h2 id="paper-layers">{say.layers}</h2>
      {on.length === 0 && <p>{say.noLayers}</p>}
      <ul>
        {on.map((layer) => {
          const band = ranks.get(layer.id);
          return (
            <li key={layer.id} data-band={band}>
              <span className="layer-sign" aria-hidden="true">
                <LayerSign layer={layer} />
              </span>
              {layerName(layer, reading)}
              {band && <span className="band-sample" aria-hidden="true" />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The tiles of the dock on their years. */
function Years({ reading, actions }: PanelProps) {
  const { dataset, words, year, reckoning } = reading;
  const { first, newest } = reading.years;
  const years = Array.from({ length: newest - first + 1 }, (_, index) => first + index);
  return (
    <section className="paper-years" aria-labelledby="paper-years">
      <h2 id="paper-years">
        {words.message.dock.yearOfConclusion} <small>{words.message.dock.asOf(year)}</small>
      </h2>
      <ol>
        {years.map((column) => (
          <li key={column}>
            <b>{column}</b>
            <ol>
              {datedIn(dataset, column, reckoning).map((agreement) => (
                <li key={agreement.id}>
                  <Tile
                    code={agreement.counterparty}
                    record={isOutsideTheList(agreement) ? agreement : undefined}
                    outline={column > year ? "later" : undefined}
                    {...{ reading, actions }}
                  />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** On paper a link is its address. */
function PrintedSource({ source, words }: { source: Source; words: Words }) {
  return (
    <li>
      <SourceTitle source={source} words={words} />
      {source.url !== null && source.title !== "" && <>, {source.url}</>}
    </li>
  );
}

/** What the layers rest on beside the list. */
function SourcesOfLayers({ reading, sources }: { reading: Reading; sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section className="paper-sources" aria-labelledby="paper-layer-sources">
      <h2 id="paper-layer-sources">{paperWords(reading.words).layerSources}</h2>{" "}
      <ul>
        {sources.map((source) => (
          <PrintedSource key={source.id} source={source} words={reading.words} />
        ))}
      </ul>
    </section>
  );
}

interface ImprintProps {
  readonly reading: Reading;
  readonly boundaries: BoundaryPolicy;
  readonly hasMoreSources: boolean;
}

/** Notes, sources, address and date: what a sheet needs that has left the screen. */
function Imprint({ reading, boundaries, hasMoreSources }: ImprintProps) {
  const { words, dataset, today } = reading;
  const say = paperWords(words);
  const list = dataset.sources.get(dataset.listSource);
  return (
    <footer className="paper-imprint">
      <Notes words={words} boundaries={boundaries} />
      <section className="paper-sources" aria-labelledby="paper-sources">
        <h2 id="paper-sources">{say.sources}</h2>{" "}
        <ul>
          {list && <PrintedSource source={list} words={words} />}
          {hasMoreSources && <li>{say.moreSources}</li>}
        </ul>
      </section>
      <p>
        {words.message.header.appName}.{" "}
        {words.message.header.descriptor(words.partyName(dataset.home))}. {addressOfView(words)} ·{" "}
        {say.printed(words.date(today))}
      </p>
    </footer>
  );
}

interface PaperSheetsProps extends PanelProps, Omit<ImprintProps, "hasMoreSources"> {
  readonly isMap: boolean;
  /** The panel that is open, which gets pages of its own. */
  readonly details: ReactNode;
}

/** What follows the map on paper: its key and imprint, then the table. Other views have an imprint. */
export function PaperSheets(props: PaperSheetsProps) {
  const { reading, actions, isMap, details } = props;
  const [, ...sources] = isMap ? sourcesOnTheMap(reading) : [];
  return (
    <div className="paper">
      {isMap && (
        <div className="paper-key">
          <Key reading={reading} actions={actions} />
          <Layers reading={reading} />
          <Years reading={reading} actions={actions} />
          <OffTheAxis reading={reading} actions={actions} />
        </div>
      )}
      <Imprint {...props} hasMoreSources={sources.length > 0} />
      {isMap && (
        <div className="paper-page">
          <Table reading={reading} actions={actions} />
          <SourcesOfLayers reading={reading} sources={sources} />
        </div>
      )}
      {details && <div className="paper-page paper-details">{details}</div>}
    </div>
  );
}

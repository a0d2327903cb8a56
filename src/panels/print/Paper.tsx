import { type ReactNode, useLayoutEffect } from "react";
import { isOutsideTheList } from "../../domain/agreement.ts";
import type { Source } from "../../domain/source.ts";
import { datedIn } from "../../domain/tally.ts";
import { bandRanks, outlinedInitiative } from "../../layers/bands.ts";
import { usePointing, useReading, useReadingAsOf } from "../../reading/context.tsx";
import { selectedIn } from "../../view/panel.ts";
import { paperWords } from "../../words/english/paper.ts";
import { addressOfView } from "../evidence/CopyLink.tsx";
import { SourceTitle } from "../evidence/SourceBlock.tsx";
import { Key } from "../margin/Key.tsx";
import * as layerRowsCss from "../margin/LayerRows.module.css";
import { LayerSign } from "../margin/LayerRows.tsx";
import { type BoundaryPolicy, Notes } from "../margin/Notes.tsx";
import { OffTheAxis } from "../margin/OffTheAxis.tsx";
import { plateTitle, standfirst } from "../margin/TitleBlock.tsx";
import { layerName } from "../signs/layerName.ts";
import { Tile } from "../signs/Tile.tsx";
import { Table } from "../table/Table.tsx";
import * as css from "./Paper.module.css";
import { sourcesOnTheMap } from "./sourcesOnTheMap.ts";

/** The title line of the first page. */
export function PaperTitle() {
  const reading = useReadingAsOf();
  return (
    <header className={css.paperTitle} data-print-only>
      <h1>{plateTitle(reading)}</h1>
      <p>{standfirst(reading)}</p>
    </header>
  );
}

/** The layers that are on, as the map draws them: its key beside that of the fills. */
function Layers() {
  const reading = useReading();
  const { layers, active, words } = reading;
  const pointed = usePointing(({ party }) => party);
  const selected = selectedIn(reading.panel);
  const ranks = bandRanks(layers, active, outlinedInitiative(layers, pointed, selected));
  const on = layers.switched.filter(({ id }) => active.includes(id));
  const say = paperWords(words);
  return (
    <section className={css.paperLayers} aria-labelledby="paper-layers">
      <h2 id="paper-layers">{say.layers}</h2>
      {on.length === 0 && <p>{say.noLayers}</p>}
      <ul>
        {on.map((layer) => {
          const band = ranks.get(layer.id);
          return (
            <li key={layer.id} data-band={band}>
              <span className={layerRowsCss.layerSign} aria-hidden="true">
                <LayerSign layer={layer} />
              </span>
              {layerName(layer, reading)}
              {band && <span className={layerRowsCss.bandSample} aria-hidden="true" />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The tiles of the dock on their years. */
function Years() {
  const reading = useReadingAsOf();
  const { dataset, words, year, reckoning } = reading;
  const { first, newest } = reading.years;
  const years = Array.from({ length: newest - first + 1 }, (_, index) => first + index);
  return (
    <section className={css.paperYears} aria-labelledby="paper-years">
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
                    column={column}
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
function PrintedSource({ source }: { source: Source }) {
  return (
    <li>
      <SourceTitle source={source} />
      {source.url !== null && source.title !== "" && <>, {source.url}</>}
    </li>
  );
}

/** What the layers rest on beside the list. */
function SourcesOfLayers({ sources }: { sources: readonly Source[] }) {
  const reading = useReading();
  if (sources.length === 0) return null;
  return (
    <section className={css.paperSources} aria-labelledby="paper-layer-sources">
      <h2 id="paper-layer-sources">{paperWords(reading.words).layerSources}</h2>{" "}
      <ul>
        {sources.map((source) => (
          <PrintedSource key={source.id} source={source} />
        ))}
      </ul>
    </section>
  );
}

interface ImprintProps {
  readonly boundaries: BoundaryPolicy;
  readonly hasMoreSources: boolean;
}

/** Notes, sources, address and date: what a sheet needs that has left the screen. */
function Imprint({ boundaries, hasMoreSources }: ImprintProps) {
  const reading = useReading();
  const { words, dataset, today } = reading;
  const say = paperWords(words);
  return (
    <footer className={css.paperImprint}>
      <Notes boundaries={boundaries} />
      <section className={css.paperSources} aria-labelledby="paper-sources">
        <h2 id="paper-sources">{say.sources}</h2>{" "}
        <ul>
          <PrintedSource source={dataset.listSource} />
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

export interface PaperSheetsProps extends Omit<ImprintProps, "hasMoreSources"> {
  readonly isMap: boolean;
  /** The panel that is open, which gets pages of its own. */
  readonly details: ReactNode;
}

/** What follows the map on paper: its key and imprint, then the table. Other views have an imprint. */
export function PaperSheets(props: PaperSheetsProps) {
  // The browser takes its picture as soon as these are there: its colours with them.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset["paper"] = "";
    return () => {
      delete dataset["paper"];
    };
  }, []);
  const reading = useReadingAsOf();
  const { isMap, details } = props;
  const [, ...sources] = isMap ? sourcesOnTheMap(reading) : [];
  return (
    <div className={css.paper} data-print-only>
      {isMap && (
        <div className={css.paperKey}>
          <Key />
          <Layers />
          <Years />
          <OffTheAxis />
        </div>
      )}
      <Imprint {...props} hasMoreSources={sources.length > 0} />
      {isMap && (
        <div className={css.paperPage}>
          <Table />
          <SourcesOfLayers sources={sources} />
        </div>
      )}
      {details && <div className={css.paperPage}>{details}</div>}
    </div>
  );
}

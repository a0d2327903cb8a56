import type { ReactElement } from "react";
import { EVERY_STATE, statesFound } from "../../src/domain/stateQuery.ts";
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
import type { Facts } from "../invented/facts.ts";

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

const everyStateFound = ({ dataset, year, reckoning }: Reading) =>
  statesFound(dataset, EVERY_STATE, year, reckoning);

type Panel = (reading: Reading) => ReactElement;

/** Every panel that needs nothing but a view. */
const panels = {
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
    <Finder {...props(reading)} found={reading.found ?? everyStateFound(reading)} />
  ),
  details: (reading) => <Dossier {...props(reading)} names={[]} />,
  tooltip: (reading) => (
    <Tooltip reading={reading} party={reading.selected ?? reading.dataset.home} />
  ),
  search: (reading) => <Search {...props(reading)} />,
  failure: ({ words }) => (
    <Failure
      words={words}
      what="list"
      problems={[
        { file: "acts.csv", row: null, column: null, fault: { kind: "not-fetched", status: 404 } },
      ]}
      onTryAgain={() => {}}
    />
  ),
} satisfies Readonly<Record<string, Panel>>;

export type PanelName = keyof typeof panels | "desk";

export const panelNames = [...Object.keys(panels), "desk"] as readonly PanelName[];

/** A panel for a view; at the desk a marking may be chosen, and null shows them all. */
export function panelFor(
  name: PanelName,
  reading: Reading,
  { markings }: Facts,
  marking: string | null,
): ReactElement {
  if (name === "desk") {
    return <MarkingsDesk {...props(reading)} book={markings} chosen={marking} />;
  }
  return panels[name](reading);
}

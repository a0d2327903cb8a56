import type { ReactElement, ReactNode } from "react";
import { EVERY_STATE } from "../../src/domain/stateQuery.ts";
import { Coverage } from "../../src/panels/coverage/Coverage.tsx";
import { MarkingsDesk } from "../../src/panels/desk/MarkingsDesk.tsx";
import { Dock } from "../../src/panels/dock/Dock.tsx";
import { Dossier } from "../../src/panels/dossier/Dossier.tsx";
import { Finder } from "../../src/panels/finder/Finder.tsx";
import { Failure } from "../../src/panels/frame/Failure.tsx";
import { Header } from "../../src/panels/header/Header.tsx";
import { Key } from "../../src/panels/margin/Key.tsx";
import { LayerRows } from "../../src/panels/margin/LayerRows.tsx";
import { ListAge } from "../../src/panels/margin/ListAge.tsx";
import { Notes } from "../../src/panels/margin/Notes.tsx";
import { TitleBlock } from "../../src/panels/margin/TitleBlock.tsx";
import { OrganizationSeals } from "../../src/panels/onMap/OrganizationSeals.tsx";
import { Tooltip } from "../../src/panels/onMap/Tooltip.tsx";
import { SearchField } from "../../src/panels/search/SearchField.tsx";
import { SearchFinds } from "../../src/panels/search/SearchFinds.tsx";
import { Table } from "../../src/panels/table/Table.tsx";
import { ReadingProvider } from "../../src/reading/context.tsx";
import type { ReadingAsOf } from "../../src/reading/reading.ts";
import { selectedIn } from "../../src/view/panel.ts";
import type { Facts } from "../invented/facts.ts";
import { readerAt } from "./reader.ts";

/** Whatever is shown to a reader who looks at a view. */
export const readAt = (reading: ReadingAsOf, shown: ReactNode): ReactElement => (
  <ReadingProvider words={reading.words} reading={reading} reader={readerAt(reading.year)}>
    {shown}
  </ReadingProvider>
);

type Panel = (reading: ReadingAsOf) => ReactElement;

/** Every panel that needs nothing but a view. */
const panels = {
  header: () => (
    <Header screen="map" theme="system" onTheme={() => {}} onPrint={() => {}} search={null} />
  ),
  title: () => <TitleBlock />,
  key: () => <Key />,
  layers: () => <LayerRows />,
  notes: () => <Notes boundaries="un1244" age={<ListAge />} />,
  dock: () => <Dock play={{ isPlaying: false, onToggle: () => {} }} onDragging={() => {}} />,
  seals: () => <OrganizationSeals hasKeys />,
  table: () => <Table />,
  coverage: () => <Coverage smallMap={() => null} />,
  finder: () => <Finder />,
  details: () => <Dossier />,
  tooltip: ({ panel, dataset }) => <Tooltip party={selectedIn(panel) ?? dataset.home} />,
  search: () => <SearchField hasSlash finds={() => null} />,
  finds: ({ statements }) => (
    <SearchFinds
      id="finds"
      query="a"
      statements={statements}
      onList={() => {}}
      onClose={() => {}}
    />
  ),
  failure: () => (
    <Failure
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
  reading: ReadingAsOf,
  { markings }: Facts,
  marking: string | null,
): ReactElement {
  // The finder is there while a question is asked.
  const find = reading.find ?? (name === "finder" ? EVERY_STATE : null);
  return readAt(
    { ...reading, find },
    name === "desk" ? <MarkingsDesk book={markings} chosen={marking} /> : panels[name](reading),
  );
}

import { Details, type OtherName } from "./Details.tsx";
import { HelpPanel } from "./HelpPanel.tsx";
import { InitiativePanel } from "./InitiativePanel.tsx";
import { MeetingPanel } from "./MeetingPanel.tsx";
import type { PanelProps } from "./reading.ts";
import { SitePanel } from "./SitePanel.tsx";

interface DossierProps extends PanelProps {
  /** The selected party's name in the other languages, each with its `lang`. */
  readonly names: readonly OtherName[];
}

/** The one open panel: of the selected party, or of the meeting, group or place that is opened. */
export function Dossier({ reading, actions, names }: DossierProps) {
  const { dataset, layers, opened, selected } = reading;
  const panel = { reading, actions };
  if (selected !== null) return <Details {...panel} names={names} />;
  if (opened === null) return null;
  const isOpened = ({ id }: { id: string }): boolean => id === opened.id;
  switch (opened.kind) {
    case "meeting": {
      const meeting = dataset.meetings.find(isOpened);
      return meeting ? <MeetingPanel meeting={meeting} {...panel} /> : null;
    }
    case "group": {
      const initiative = dataset.initiatives.find(isOpened);
      return initiative ? <InitiativePanel initiative={initiative} {...panel} /> : null;
    }
    case "help":
      return <HelpPanel {...panel} />;
    case "site": {
      const sites = layers.switched.flatMap((layer) =>
        layer.kind === "cooperation" ? layer.sites : [],
      );
      const site = sites.find(isOpened);
      return site ? <SitePanel site={site} {...panel} /> : null;
    }
  }
}

import type { ComponentType } from "react";
import { recordOf } from "../../layers/index.ts";
import { useReading } from "../../reading/context.tsx";
import type { Panel } from "../../view/panel.ts";
import { InitiativePanel } from "./group/InitiativePanel.tsx";
import { HelpPanel } from "./HelpPanel.tsx";
import { MeetingPanel } from "./meeting/MeetingPanel.tsx";
import { Details } from "./party/Details.tsx";
import { SitePanel } from "./SitePanel.tsx";

/** The panels of a kind: those of records share one form. */
type Of<Kind extends Panel["kind"]> = Panel & { readonly kind: Kind };

/** The panels by what they are of. A new one is its file, its line here and its member of `Panel`. */
const PANELS: { readonly [Kind in Panel["kind"]]: ComponentType<{ readonly panel: Of<Kind> }> } = {
  party: ({ panel }) => <Details party={panel.code} />,
  group: function Group({ panel }) {
    const { initiatives } = useReading().dataset;
    const initiative = initiatives.find(({ id }) => id === panel.id);
    return initiative && <InitiativePanel initiative={initiative} />;
  },
  meeting: function Held({ panel }) {
    const meeting = useReading().dataset.meetings.find(({ id }) => id === panel.id);
    return meeting && <MeetingPanel meeting={meeting} />;
  },
  site: function Site({ panel }) {
    const found = recordOf(useReading().layers, panel);
    return found && <SitePanel layer={found.layer} site={found.record} />;
  },
  help: () => <HelpPanel />,
};

/** The one open panel. */
export function Dossier() {
  const { panel } = useReading();
  if (panel === null) return null;
  // Each kind has its own panel, which the table above says by type.
  const Open = PANELS[panel.kind] as ComponentType<{ readonly panel: Panel }>;
  return <Open panel={panel} />;
}

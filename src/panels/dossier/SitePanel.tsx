import { compareDates } from "../../domain/time.ts";
import type { PlaceLayer } from "../../layers/index.ts";
import type { PlaceRecord } from "../../layers/layer.ts";
import { useActions, useReadingAsOf } from "../../reading/context.tsx";
import type { Reading } from "../../reading/reading.ts";
import { panelOf } from "../../view/panel.ts";
import { saidOf } from "../../words/called.ts";
import { dossierWords } from "../../words/english/dossier.ts";
import { Sourced } from "../evidence/SourceBlock.tsx";
import { SourceTools } from "../evidence/SourceTools.tsx";
import { backToFinder } from "../frame/backToFinder.ts";
import { PanelFrame } from "../frame/PanelFrame.tsx";
import { cooperating, layerName } from "../signs/layerName.ts";
import * as openerCss from "../signs/Opener.module.css";
import { MeetingEntry } from "./lists/MeetingEntry.tsx";
import * as meetingListCss from "./lists/MeetingList.module.css";
import { MilestoneList } from "./lists/MilestoneList.tsx";
import { ProjectList } from "./lists/ProjectList.tsx";

/** What is told of the place, and the meetings of groups that were held in the same town. */
function factsAt(site: PlaceRecord, { dataset }: Reading) {
  const { city, country } = site;
  return {
    projects: [...new Set(site.projects.map(({ project }) => project))],
    milestones: [...site.milestones].sort((a, b) => compareDates(a.date, b.date)),
    meetings: dataset.meetings.filter(
      ({ place }) => place.city === city && place.country === country,
    ),
  };
}

interface SitePanelProps {
  readonly layer: PlaceLayer;
  readonly site: PlaceRecord;
}

/** One place of a layer and all that is there. */
export function SitePanel({ layer, site }: SitePanelProps) {
  const reading = useReadingAsOf();
  const actions = useActions();
  const { words } = reading;
  const { meetings: say } = dossierWords(words);
  const dossier = dossierWords(words);
  const { country } = site;
  const name = saidOf(site.called, words);
  const { projects, milestones, meetings } = factsAt(site, reading);
  const sides = cooperating(reading);
  return (
    <PanelFrame
      back={backToFinder({ reading, actions })}
      kind={layerName(layer, reading)}
      heading={<span lang={name.lang}>{name.text}</span>}
      onClose={() => actions.onShow(null)}
    >
      <Sourced panel="details" tools={<SourceTools subject={name.text} />}>
        {country !== null && (
          <p>
            <button
              type="button"
              className={openerCss.opener}
              onClick={() => actions.onShow(panelOf(country))}
            >
              {words.partyName(country)}
            </button>
          </p>
        )}
        {projects.length > 0 && (
          <section aria-labelledby="site-projects">
            <h3 id="site-projects">{dossier.home.projects}</h3>
            <ProjectList projects={projects} />
          </section>
        )}
        {milestones.length > 0 && (
          <section aria-labelledby="site-milestones">
            <h3 id="site-milestones">{dossier.home.milestones(...sides)}</h3>
            <MilestoneList milestones={milestones} />
          </section>
        )}
        {meetings.length > 0 && (
          <section className={meetingListCss.meetings} aria-labelledby="site-meetings">
            <h3 id="site-meetings">{say.heading}</h3>
            <ul>
              {meetings.map((meeting) => (
                <MeetingEntry key={meeting.id} meeting={meeting} particulars={[]} />
              ))}
            </ul>
          </section>
        )}
      </Sourced>
    </PanelFrame>
  );
}

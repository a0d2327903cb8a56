import { compareDates } from "../domain/time.ts";
import type { CooperationSite } from "../layers/layer.ts";
import { dossierWords } from "../words/dossierWords.ts";
import { backToFinder } from "./backToFinder.ts";
import { citationsOf, numberCitations } from "./citations.ts";
import { cooperating } from "./layerName.ts";
import { MeetingEntry } from "./MeetingEntry.tsx";
import { MilestoneList } from "./MilestoneList.tsx";
import { PanelFrame } from "./PanelFrame.tsx";
import { ProjectList, withPartners } from "./ProjectList.tsx";
import type { PanelProps, Reading } from "./reading.ts";
import { SourceBlock } from "./SourceBlock.tsx";
import { SourceTools } from "./SourceTools.tsx";

/** What the cooperation has there, and the meetings of groups that were held in the same town. */
function factsAt(site: CooperationSite, { dataset }: Reading) {
  const { city, country } = site;
  return {
    projects: [...new Set(site.projects.map(({ project }) => project))],
    milestones: [...site.milestones].sort((a, b) => compareDates(a.date, b.date)),
    meetings: dataset.meetings.filter(
      ({ place }) => place.city === city && place.country === country,
    ),
  };
}

/** One place of cooperation and all that is there. */
export function SitePanel({ site, reading, actions }: PanelProps & { site: CooperationSite }) {
  const { words } = reading;
  const { layers, meetings: say } = words.message;
  const dossier = dossierWords(words);
  const { country } = site;
  const { projects, milestones, meetings } = factsAt(site, reading);
  const numbers = numberCitations(
    "details",
    citationsOf([...withPartners(projects), ...milestones, ...meetings]),
  );
  const sourcing = { numbers, reading };
  const sides = cooperating(reading);
  return (
    <PanelFrame
      words={words}
      back={backToFinder({ reading, actions })}
      kind={layers.cooperation(...sides)}
      heading={words.placeName(site.city)}
      onClose={() => actions.onOpen(null)}
    >
      {country !== null && (
        <p>
          <button type="button" className="opener" onClick={() => actions.onSelect(country)}>
            {words.partyName(country)}
          </button>
        </p>
      )}
      {projects.length > 0 && (
        <section aria-labelledby="site-projects">
          <h3 id="site-projects">{dossier.home.projects}</h3>
          <ProjectList projects={projects} {...sourcing} />
        </section>
      )}
      {milestones.length > 0 && (
        <section aria-labelledby="site-milestones">
          <h3 id="site-milestones">{dossier.home.milestones(...sides)}</h3>
          <MilestoneList milestones={milestones} {...sourcing} />
        </section>
      )}
      {meetings.length > 0 && (
        <section className="meetings" aria-labelledby="site-meetings">
          <h3 id="site-meetings">{say.heading}</h3>
          <ul>
            {meetings.map((meeting) => (
              <MeetingEntry
                key={meeting.id}
                meeting={meeting}
                particulars={[]}
                actions={actions}
                {...sourcing}
              />
            ))}
          </ul>
        </section>
      )}
      <SourceBlock {...sourcing}>
        <SourceTools reading={reading} subject={words.placeName(site.city)} />
      </SourceBlock>
    </PanelFrame>
  );
}

import type { ReactNode } from "react";
import { isOutsideTheList } from "../domain/agreement.ts";
import type { Meeting } from "../domain/gathering.ts";
import { compareDates, yearOf } from "../domain/time.ts";
import { dossierWords } from "../words/dossierWords.ts";
import { evidenceWords } from "../words/evidenceWords.ts";
import type { Words } from "../words/words.ts";
import { AboutList, aboutListCitations } from "./AboutList.tsx";
import { AgreementsElsewhere } from "./AgreementsElsewhere.tsx";
import { AuthoritySection, authorityCitations } from "./AuthoritySection.tsx";
import { citationsOf, listCitation, numberCitations } from "./citations.ts";
import type { Sourcing } from "./FactSheet.tsx";
import { goInPlace } from "./goInPlace.ts";
import { HomeCounts } from "./HomeCounts.tsx";
import { cooperating } from "./layerName.ts";
import { MeetingEntry } from "./MeetingEntry.tsx";
import { MeetingList } from "./MeetingList.tsx";
import { MembershipList } from "./MembershipList.tsx";
import { MilestoneList } from "./MilestoneList.tsx";
import { ProjectList, withPartners } from "./ProjectList.tsx";
import { meetingCitations, partyFacts } from "./partyFacts.ts";
import type { PanelProps, Reading } from "./reading.ts";
import { Cited, SourceBlock } from "./SourceBlock.tsx";
import { SourcePages } from "./SourcePages.tsx";
import { SourceTools } from "./SourceTools.tsx";
import { StrategyList } from "./StrategyList.tsx";
import { standfirst } from "./TitleBlock.tsx";

interface Chapter {
  readonly id: string;
  readonly heading: string;
  readonly body: ReactNode;
}

/** "1999–2020". */
function rangeOf(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}

function MeetingsOfCooperation({
  meetings,
  actions,
  ...sourcing
}: Sourcing & { meetings: readonly Meeting[]; actions: PanelProps["actions"] }) {
  return (
    <ol className="meetings">
      {meetings.map((meeting) => (
        <MeetingEntry
          key={meeting.id}
          meeting={meeting}
          particulars={[]}
          actions={actions}
          {...sourcing}
        />
      ))}
    </ol>
  );
}

/** The chapters of the panel that have a place in its list of contents. */
function chaptersOf({ reading, actions, numbers }: PanelProps & Sourcing, facts: HomeFacts) {
  const { words, dataset } = reading;
  const { home } = dossierWords(words);
  const { projects, strategy } = dataset;
  const { milestones, meetings, elsewhere } = facts;
  const sourcing = { reading, numbers };
  const chapters: readonly Chapter[] = [
    {
      id: "home-list",
      heading: evidenceWords(words).list.heading,
      body: <AboutList {...sourcing} />,
    },
    {
      id: "home-counts",
      heading: words.message.coverage.heading,
      body: <HomeCounts {...{ reading, actions }} />,
    },
    {
      id: "home-elsewhere",
      heading: home.outsideTheList,
      body: <AgreementsElsewhere agreements={elsewhere} {...{ actions, ...sourcing }} />,
    },
    {
      id: "home-milestones",
      heading: `${home.milestones(...cooperating(reading))}, ${rangeOf(
        milestones.map(({ date }) => yearOf(date)),
      )}`,
      body: <MilestoneList milestones={milestones} {...sourcing} />,
    },
    {
      id: "home-projects",
      heading: home.projects,
      body: <ProjectList projects={projects} {...sourcing} />,
    },
    {
      id: "home-meetings",
      heading: home.meetings(
        words.partyName(dataset.cooperationWith),
        rangeOf(meetings.map(({ start }) => yearOf(start))),
      ),
      body: <MeetingsOfCooperation meetings={meetings} {...{ actions, ...sourcing }} />,
    },
    {
      id: "home-strategy",
      heading: home.strategy,
      body: <StrategyList strategy={strategy} {...sourcing} />,
    },
  ];
  return chapters;
}

function homeFacts({ dataset }: Reading) {
  return {
    milestones: [...dataset.milestones].sort((a, b) => compareDates(a.date, b.date)),
    meetings: dataset.meetings.filter(({ initiative }) => initiative === null),
    elsewhere: dataset.agreements.filter(isOutsideTheList),
  };
}
type HomeFacts = ReturnType<typeof homeFacts>;

function ChapterSection({ chapter: { id, heading, body } }: { chapter: Chapter }) {
  return (
    <section className="chapter" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {heading}
      </h3>
      {body}
    </section>
  );
}

interface ContentsProps {
  readonly chapters: readonly Pick<Chapter, "id" | "heading">[];
  readonly words: Words;
}

function Contents({ chapters, words }: ContentsProps) {
  return (
    <nav className="contents" aria-label={dossierWords(words).home.contents}>
      <ul>
        {chapters.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={goInPlace}>
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The home state: what its list comes to, and what surrounds it, in chapters. */
export function HomePanel({ reading, actions }: PanelProps) {
  const { dataset, words } = reading;
  const facts = homeFacts(reading);
  const asParty = partyFacts(reading, dataset.home);
  // The meetings of the cooperation have a chapter of their own.
  const ofGroups = asParty.meetings.filter(({ meeting }) => meeting.initiative !== null);
  const list = listCitation(dataset);
  const numbers = numberCitations("details", [
    list,
    ...authorityCitations(reading, dataset.home),
    ...aboutListCitations(reading),
    ...citationsOf([
      ...facts.elsewhere.map(({ evidence }) => evidence),
      ...facts.milestones,
      ...withPartners(dataset.projects),
      ...facts.meetings,
      ...dataset.strategy,
      ...[...asParty.memberships, ...asParty.undated].map(({ membership }) => membership),
    ]),
    ...ofGroups.flatMap(meetingCitations),
  ]);
  const sourcing = { numbers, reading };
  const chapters = chaptersOf({ actions, ...sourcing }, facts);
  const { details, meetings } = words.message;
  const dossier = dossierWords(words);
  const pages: Chapter = {
    id: "home-pages",
    heading: dossier.home.pages,
    body: <SourcePages reading={reading} />,
  };
  const contents = [
    ...chapters,
    { id: "memberships-heading", heading: details.memberships },
    { id: "meetings-heading", heading: meetings.heading },
    pages,
  ];
  return (
    <>
      <p className="standfirst">
        {standfirst(reading)}
        <Cited by={[list]} {...sourcing} />
      </p>
      <AuthoritySection party={dataset.home} {...sourcing} />
      <Contents chapters={contents} words={words} />
      {chapters.map((chapter) => (
        <ChapterSection key={chapter.id} chapter={chapter} />
      ))}
      <MembershipList facts={asParty} {...{ actions, ...sourcing }} />
      <MeetingList meetings={ofGroups} {...{ actions, ...sourcing }} />
      <ChapterSection chapter={pages} />
      <SourceBlock {...sourcing}>
        <SourceTools reading={reading} subject={words.partyName(dataset.home)} />
      </SourceBlock>
    </>
  );
}

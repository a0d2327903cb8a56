import type { ReactNode } from "react";
import { isOutsideTheList } from "../../../domain/agreement.ts";
import type { Meeting } from "../../../domain/gathering.ts";
import { compareDates, yearOf } from "../../../domain/time.ts";
import { useReadingAsOf, useWords } from "../../../reading/context.tsx";
import type { Reading } from "../../../reading/reading.ts";
import { coverageWords } from "../../../words/english/coverage.ts";
import { dossierWords } from "../../../words/english/dossier.ts";
import { evidenceWords } from "../../../words/english/evidence.ts";
import { AuthoritySection } from "../../evidence/AuthoritySection.tsx";
import { listCitation } from "../../evidence/citations.ts";
import { goInPlace } from "../../evidence/goInPlace.ts";
import { Cited, Sourced } from "../../evidence/SourceBlock.tsx";
import { SourceTools } from "../../evidence/SourceTools.tsx";
import * as titleBlockCss from "../../margin/TitleBlock.module.css";
import { standfirst } from "../../margin/TitleBlock.tsx";
import { cooperating } from "../../signs/layerName.ts";
import * as chapterCss from "../lists/Chapter.module.css";
import { MeetingEntry } from "../lists/MeetingEntry.tsx";
import * as meetingListCss from "../lists/MeetingList.module.css";
import { MeetingList } from "../lists/MeetingList.tsx";
import { MembershipList } from "../lists/MembershipList.tsx";
import { MilestoneList } from "../lists/MilestoneList.tsx";
import { ProjectList } from "../lists/ProjectList.tsx";
import { partyFacts } from "../lists/partyFacts.ts";
import { AllStatements } from "../lists/StatementList.tsx";
import { AboutList } from "./AboutList.tsx";
import { AgreementsElsewhere } from "./AgreementsElsewhere.tsx";
import { HomeCounts } from "./HomeCounts.tsx";
import * as css from "./HomePanel.module.css";
import { SourcePages } from "./SourcePages.tsx";
import { StrategyList } from "./StrategyList.tsx";

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

function MeetingsOfCooperation({ meetings }: { meetings: readonly Meeting[] }) {
  return (
    <ol className={meetingListCss.meetings}>
      {meetings.map((meeting) => (
        <MeetingEntry key={meeting.id} meeting={meeting} particulars={[]} />
      ))}
    </ol>
  );
}

/** The chapters of the panel that have a place in its list of contents. */
function chaptersOf(reading: Reading, facts: HomeFacts) {
  const { words, dataset } = reading;
  const { home } = dossierWords(words);
  const { projects, strategy } = dataset;
  const { milestones, meetings, elsewhere } = facts;
  const chapters: readonly Chapter[] = [
    {
      id: "home-list",
      heading: evidenceWords(words).list.heading,
      body: <AboutList />,
    },
    {
      id: "home-counts",
      heading: coverageWords(words).heading,
      body: <HomeCounts />,
    },
    {
      id: "home-elsewhere",
      heading: home.outsideTheList,
      body: <AgreementsElsewhere agreements={elsewhere} />,
    },
    {
      id: "home-milestones",
      heading: `${home.milestones(...cooperating(reading))}, ${rangeOf(
        milestones.map(({ date }) => yearOf(date)),
      )}`,
      body: <MilestoneList milestones={milestones} />,
    },
    {
      id: "home-projects",
      heading: home.projects,
      body: <ProjectList projects={projects} />,
    },
    {
      id: "home-meetings",
      heading: home.meetings(
        words.partyName(dataset.cooperationWith),
        rangeOf(meetings.map(({ start }) => yearOf(start))),
      ),
      body: <MeetingsOfCooperation meetings={meetings} />,
    },
    {
      id: "home-statements",
      heading: dossierWords(words).statements.heading,
      body: <AllStatements />,
    },
    {
      id: "home-strategy",
      heading: home.strategy,
      body: <StrategyList strategy={strategy} />,
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
    <section className={chapterCss.chapter} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {heading}
      </h3>
      {body}
    </section>
  );
}

interface ContentsProps {
  readonly chapters: readonly Pick<Chapter, "id" | "heading">[];
}

function Contents({ chapters }: ContentsProps) {
  const words = useWords();
  return (
    <nav className={css.contents} aria-label={dossierWords(words).home.contents}>
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
export function HomePanel() {
  const reading = useReadingAsOf();
  const { dataset, words } = reading;
  const facts = homeFacts(reading);
  const asParty = partyFacts(reading, dataset.home);
  // The meetings of the cooperation have a chapter of their own.
  const ofGroups = asParty.meetings.filter(({ meeting }) => meeting.initiative !== null);
  const chapters = chaptersOf(reading, facts);
  const { memberships, meetings } = dossierWords(words);
  const dossier = dossierWords(words);
  const pages: Chapter = {
    id: "home-pages",
    heading: dossier.home.pages,
    body: <SourcePages />,
  };
  const contents = [
    ...chapters,
    { id: "memberships-heading", heading: memberships.heading },
    { id: "meetings-heading", heading: meetings.heading },
    pages,
  ];
  return (
    <Sourced panel="details" tools={<SourceTools subject={words.partyName(dataset.home)} />}>
      <p className={titleBlockCss.standfirst}>
        {standfirst(reading)}
        <Cited by={[listCitation(dataset)]} />
      </p>
      <AuthoritySection party={dataset.home} />
      <Contents chapters={contents} />
      {chapters.map((chapter) => (
        <ChapterSection key={chapter.id} chapter={chapter} />
      ))}
      <MembershipList facts={asParty} />
      <MeetingList meetings={ofGroups} />
      <ChapterSection chapter={pages} />
    </Sourced>
  );
}

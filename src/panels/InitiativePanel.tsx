import type { Initiative } from "../domain/initiative.ts";
import { dossierWords } from "../words/dossierWords.ts";
import { toLatin } from "../words/latin.ts";
import { AttendanceTable } from "./AttendanceTable.tsx";
import { backToFinder } from "./backToFinder.ts";
import { CoverageGroups } from "./CoverageGroups.tsx";
import { citationsOf, listCitation, numberCitations } from "./citations.ts";
import { Fact, type Sourcing } from "./FactSheet.tsx";
import { FactText } from "./FactText.tsx";
import { GroupMeetings } from "./GroupMeetings.tsx";
import { attendanceMatrix, type InitiativeFacts, initiativeFacts } from "./initiativeFacts.ts";
import { rowName } from "./initiativeName.ts";
import { Mark } from "./Mark.tsx";
import { PanelFrame } from "./PanelFrame.tsx";
import { panelSteps } from "./panelSteps.ts";
import { Remarks } from "./Remarks.tsx";
import type { PanelProps } from "./reading.ts";
import { SourceBlock } from "./SourceBlock.tsx";
import { SourceTools } from "./SourceTools.tsx";
import { StayList } from "./StayList.tsx";

type InitiativeProps = PanelProps & { readonly initiative: Initiative };

/** The name in the languages that the page is not in; a name that is the same is said once. */
function otherNamesOf({ name }: Initiative, lang: string) {
  const names = [
    { lang: "en", name: name.en },
    ...(name["sr"] === undefined
      ? []
      : [
          { lang: "sr-Cyrl", name: name["sr"] },
          { lang: "sr-Latn", name: toLatin(name["sr"]) },
        ]),
  ];
  const own = names.find((each) => each.lang === lang)?.name;
  return names.filter(
    (each, index) =>
      each.name !== own && names.findIndex((other) => other.name === each.name) === index,
  );
}

function ComposedOf({ facts, reading, actions }: PanelProps & { facts: InitiativeFacts }) {
  const { words } = reading;
  return facts.composedOf.map((other, index) => (
    <span key={other.id}>
      {index > 0 && ", "}
      <button
        type="button"
        className="opener"
        onClick={() => actions.onOpen({ kind: "group", id: other.id })}
      >
        {rowName(other, words)}
      </button>
    </span>
  ));
}

/** What the group is, when it began, and what the home state is to it. */
function GroupFacts({
  facts,
  initiative,
  numbers,
  ...panel
}: InitiativeProps & Sourcing & { facts: InitiativeFacts }) {
  const { words, dataset } = panel.reading;
  const { group } = dossierWords(words);
  const sourced = { by: initiative, numbers, reading: panel.reading };
  return (
    <>
      <dl className="fact-sheet">
        <Fact name={group.began} {...sourced}>
          {initiative.started === null ? group.notStated : words.date(initiative.started)}
        </Fact>
        {initiative.homeRelation !== null && (
          <Fact name={words.partyName(dataset.home)} {...sourced}>
            <FactText words={words}>{initiative.homeRelation}</FactText>
          </Fact>
        )}
        {facts.composedOf.length > 0 && (
          <Fact name={group.membersAreThoseOf} {...sourced}>
            <ComposedOf facts={facts} {...panel} />
          </Fact>
        )}
      </dl>
      <div className="remarks">
        <Remarks of={initiative} {...{ numbers, reading: panel.reading }} />
      </div>
    </>
  );
}

function Members({ facts, ...panel }: PanelProps & Sourcing & { facts: InitiativeFacts }) {
  const { year, words } = panel.reading;
  const { group } = dossierWords(words);
  const { current, former, later, undated, composedOf } = facts;
  return (
    <>
      {current.length === 0 && composedOf.length === 0 && (
        <section aria-labelledby="members">
          <h3 id="members">{group.members(year)}</h3>
          <p>{group.none(year)}</p>
        </section>
      )}
      <StayList id="members" heading={group.members(year)} stays={current} {...panel} />
      <StayList id="former" heading={group.former} stays={former} {...panel} />
      <StayList id="later" heading={group.later(year)} stays={later} {...panel} />
      <StayList
        id="undated"
        heading={group.undated}
        remark={group.undatedNote}
        stays={undated}
        {...panel}
      />
    </>
  );
}

/** One group of states as of the year: members, agreements with them, meetings, and conflicts. */
export function InitiativePanel({ initiative, reading, actions }: InitiativeProps) {
  const { dataset, words } = reading;
  const { group } = dossierWords(words);
  const facts = initiativeFacts(reading, initiative);
  const { current, former, later, undated, meetings } = facts;
  const list = listCitation(dataset);
  const numbers = numberCitations("details", [
    ...initiative.citations,
    ...(facts.coverage.total > 0 ? [list] : []),
    ...citationsOf([
      ...[...current, ...former, ...later, ...undated],
      ...meetings.flatMap(({ attendance }) => attendance),
      ...meetings,
    ]),
  ]);
  const sourced = { reading, actions, numbers };
  return (
    <PanelFrame
      words={words}
      back={backToFinder({ reading, actions })}
      kind={group.kinds[initiative.kind]}
      heading={
        <>
          {initiative.mark !== null && <Mark shape={initiative.mark} radius={7} />}{" "}
          {words.text(initiative.name)}
        </>
      }
      {...panelSteps(initiative, {
        order: dataset.initiatives,
        previous: group.previous,
        next: group.next,
        nameOf: ({ name }) => words.text(name),
        onStep: ({ id }) => actions.onOpen({ kind: "group", id }),
      })}
      onClose={() => actions.onOpen(null)}
    >
      <p className="other-names">
        {otherNamesOf(initiative, words.lang).map(({ lang, name }) => (
          <span key={lang} lang={lang}>
            {name}
          </span>
        ))}
      </p>
      <GroupFacts facts={facts} initiative={initiative} {...sourced} />
      {facts.coverage.total > 0 && (
        <CoverageGroups coverage={facts.coverage} list={list} {...sourced} />
      )}
      <Members facts={facts} {...sourced} />
      <AttendanceTable matrix={attendanceMatrix(facts)} {...sourced} />
      <GroupMeetings meetings={meetings} {...sourced} />
      <SourceBlock numbers={numbers} reading={reading}>
        <SourceTools reading={reading} subject={words.text(initiative.name)} />
      </SourceBlock>
    </PanelFrame>
  );
}

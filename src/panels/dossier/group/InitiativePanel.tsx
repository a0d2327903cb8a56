import type { Initiative } from "../../../domain/initiative.ts";
import { useActions, useReading, useReadingAsOf } from "../../../reading/context.tsx";
import { dossierWords } from "../../../words/english/dossier.ts";
import { LANGUAGES } from "../../../words/languages.ts";
import { toLatin } from "../../../words/latin.ts";
import { listCitation } from "../../evidence/citations.ts";
import * as factSheetCss from "../../evidence/FactSheet.module.css";
import { Fact } from "../../evidence/FactSheet.tsx";
import { FactText } from "../../evidence/FactText.tsx";
import * as remarksCss from "../../evidence/Remarks.module.css";
import { Remarks } from "../../evidence/Remarks.tsx";
import { Sourced } from "../../evidence/SourceBlock.tsx";
import { SourceTools } from "../../evidence/SourceTools.tsx";
import { backToFinder } from "../../frame/backToFinder.ts";
import * as panelFrameCss from "../../frame/PanelFrame.module.css";
import { PanelFrame } from "../../frame/PanelFrame.tsx";
import { panelSteps } from "../../frame/panelSteps.ts";
import { rowName } from "../../signs/initiativeName.ts";
import { Mark } from "../../signs/Mark.tsx";
import * as openerCss from "../../signs/Opener.module.css";
import { StatementSection } from "../lists/StatementList.tsx";
import { AttendanceTable } from "./AttendanceTable.tsx";
import { CoverageGroups } from "./CoverageGroups.tsx";
import { GroupMeetings } from "./GroupMeetings.tsx";
import { attendanceMatrix, type InitiativeFacts, initiativeFacts } from "./initiativeFacts.ts";
import { StayList } from "./StayList.tsx";

type InitiativeProps = { readonly initiative: Initiative };

/** The name in the languages that the page is not in; a name that is the same is said once. */
function otherNamesOf({ name }: Initiative, lang: string) {
  const names = LANGUAGES.flatMap((each) => {
    const [spoken = each] = each.split("-");
    const written = name[spoken];
    if (written === undefined) return [];
    return { lang: each, name: each.endsWith("-Latn") ? toLatin(written) : written };
  });
  const own = names.find((each) => each.lang === lang)?.name;
  return names.filter(
    (each, index) =>
      each.name !== own && names.findIndex((other) => other.name === each.name) === index,
  );
}

function ComposedOf({ facts }: { facts: InitiativeFacts }) {
  const reading = useReading();
  const actions = useActions();
  const { words } = reading;
  return facts.composedOf.map((other, index) => (
    <span key={other.id}>
      {index > 0 && ", "}
      <button
        type="button"
        className={openerCss.opener}
        onClick={() => actions.onShow({ kind: "group", id: other.id })}
      >
        {rowName(other, words)}
      </button>
    </span>
  ));
}

/** What the group is, when it began, and what the home state is to it. */
function GroupFacts({ facts, initiative }: InitiativeProps & { facts: InitiativeFacts }) {
  const reading = useReading();
  const { words, dataset } = reading;
  const { group } = dossierWords(words);
  const sourced = { by: initiative };
  return (
    <>
      <dl className={factSheetCss.factSheet}>
        <Fact name={group.began} {...sourced}>
          {initiative.started === null ? group.notStated : words.date(initiative.started)}
        </Fact>
        {initiative.homeRelation !== null && (
          <Fact name={words.partyName(dataset.home)} {...sourced}>
            <FactText>{initiative.homeRelation}</FactText>
          </Fact>
        )}
        {facts.composedOf.length > 0 && (
          <Fact name={group.membersAreThoseOf} {...sourced}>
            <ComposedOf facts={facts} />
          </Fact>
        )}
      </dl>
      <div className={remarksCss.remarks}>
        <Remarks of={initiative} />
      </div>
    </>
  );
}

function Members({ facts }: { facts: InitiativeFacts }) {
  const reading = useReadingAsOf();
  const { year, words } = reading;
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
      <StayList id="members" heading={group.members(year)} stays={current} />
      <StayList id="former" heading={group.former} stays={former} />
      <StayList id="later" heading={group.later(year)} stays={later} />
      <StayList id="undated" heading={group.undated} remark={group.undatedNote} stays={undated} />
    </>
  );
}

/** One group of states as of the year: members, agreements with them, meetings, and conflicts. */
export function InitiativePanel(props: InitiativeProps) {
  const reading = useReadingAsOf();
  const actions = useActions();
  const { initiative } = props;
  const { dataset, words } = reading;
  const { group } = dossierWords(words);
  const facts = initiativeFacts(reading, initiative);
  const list = listCitation(dataset);
  return (
    <PanelFrame
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
        onStep: ({ id }) => actions.onShow({ kind: "group", id }),
      })}
      onClose={() => actions.onShow(null)}
    >
      <Sourced panel="details" tools={<SourceTools subject={words.text(initiative.name)} />}>
        <p className={panelFrameCss.otherNames}>
          {otherNamesOf(initiative, words.lang).map(({ lang, name }) => (
            <span key={lang} lang={lang}>
              {name}
            </span>
          ))}
        </p>
        <GroupFacts facts={facts} initiative={initiative} />
        {facts.coverage.total > 0 && <CoverageGroups coverage={facts.coverage} list={list} />}
        <Members facts={facts} />
        <AttendanceTable matrix={attendanceMatrix(facts)} />
        <GroupMeetings meetings={facts.meetings} />
        {initiative.organization !== null && (
          <StatementSection isAbout={({ party }) => party === initiative.organization} />
        )}
      </Sourced>
    </PanelFrame>
  );
}

import type { Meeting } from "../../../domain/gathering.ts";
import { useActions, useReading, useReadingAsOf } from "../../../reading/context.tsx";
import { panelOf } from "../../../view/panel.ts";
import { dossierWords } from "../../../words/english/dossier.ts";
import { mapWords } from "../../../words/english/map.ts";
import * as factSheetCss from "../../evidence/FactSheet.module.css";
import { Fact } from "../../evidence/FactSheet.tsx";
import { FactText, FactTexts } from "../../evidence/FactText.tsx";
import * as remarksCss from "../../evidence/Remarks.module.css";
import { Remarks } from "../../evidence/Remarks.tsx";
import { Sourced } from "../../evidence/SourceBlock.tsx";
import { SourceTools } from "../../evidence/SourceTools.tsx";
import { backToFinder } from "../../frame/backToFinder.ts";
import { PanelFrame } from "../../frame/PanelFrame.tsx";
import { panelSteps } from "../../frame/panelSteps.ts";
import { rowName } from "../../signs/initiativeName.ts";
import { Mark } from "../../signs/Mark.tsx";
import { MeetingNumber } from "../../signs/MeetingNumber.tsx";
import { meetingDate, numberOnMap, seriesLine } from "../../signs/meetingWords.ts";
import * as openerCss from "../../signs/Opener.module.css";
import { StatementSection } from "../lists/StatementList.tsx";
import { Attendees } from "./Attendees.tsx";

type MeetingProps = { readonly meeting: Meeting };

function MeetingPlace({ meeting }: MeetingProps) {
  const reading = useReading();
  const actions = useActions();
  const { words } = reading;
  const { city, country } = meeting.place;
  if (city === null && country === null) return words.message.meetings.placeNotStated;
  return (
    <>
      {city !== null && words.placeName(city)}
      {city !== null && country !== null && ", "}
      {country !== null && (
        <button
          type="button"
          className={openerCss.opener}
          onClick={() => actions.onShow(panelOf(country))}
        >
          {words.partyName(country)}
        </button>
      )}
    </>
  );
}

function MeetingGroup({ meeting }: MeetingProps) {
  const reading = useReading();
  const actions = useActions();
  const group = reading.dataset.initiatives.find(({ id }) => id === meeting.initiative);
  if (!group) return <FactText>{meeting.series}</FactText>;
  return (
    <button
      type="button"
      className={openerCss.opener}
      onClick={() => actions.onShow({ kind: "group", id: group.id })}
    >
      {group.mark !== null && <Mark shape={group.mark} radius={5} />}{" "}
      {rowName(group, reading.words)}
    </button>
  );
}

/** Date, place and all else that is said of the meeting, each with its source. */
function MeetingFacts({ meeting }: MeetingProps) {
  const reading = useReading();
  const { words, dataset } = reading;
  const { meeting: say } = dossierWords(words);
  const { organizers, otherParticipants, homeRole, topic, state } = meeting;
  const sourced = { by: meeting };
  return (
    <dl className={factSheetCss.factSheet}>
      <Fact name={say.date} {...sourced}>
        {meetingDate(meeting, words)}
      </Fact>
      <Fact name={say.place} {...sourced}>
        <MeetingPlace meeting={meeting} />
      </Fact>
      {state !== "held" && (
        <Fact name={say.state} {...sourced}>
          {say.states[state]}
        </Fact>
      )}
      <Fact name={say.group} {...sourced}>
        <MeetingGroup meeting={meeting} />
      </Fact>
      {organizers.length > 0 && (
        <Fact name={say.organizers} {...sourced}>
          <FactTexts texts={organizers} />
        </Fact>
      )}
      {homeRole !== null && (
        <Fact name={words.partyName(dataset.home)} {...sourced}>
          {say.roles[homeRole]}
        </Fact>
      )}
      {otherParticipants.length > 0 && (
        <Fact name={say.others} {...sourced}>
          <FactTexts texts={otherParticipants} />
        </Fact>
      )}
      {topic !== null && (
        <Fact name={say.topic} {...sourced}>
          <FactText>{topic}</FactText>
        </Fact>
      )}
    </dl>
  );
}

/** That the list's page is silent on the place, and who names it; its source is the row's own. */
function PlaceRemark({ meeting }: MeetingProps) {
  const reading = useReading();
  const { words } = reading;
  const { places } = mapWords(words);
  const { city } = meeting.place;
  const { publisher } = meeting.citations[0].source;
  return (
    <p className={remarksCss.remark}>
      {places.notOnTheListPage}
      {city !== null && ` ${places.placeFrom(words.placeName(city), words.fact(publisher).text)}`}
    </p>
  );
}

/** One meeting: when, where, who is named, what about, and what each claim rests on. */
export function MeetingPanel(props: MeetingProps) {
  const reading = useReadingAsOf();
  const actions = useActions();
  const { meeting } = props;
  const { words, layers } = reading;
  const { meetings } = dossierWords(words);
  const { meeting: say } = dossierWords(words);
  const number = numberOnMap(layers, meeting.id);
  return (
    <PanelFrame
      back={backToFinder({ reading, actions })}
      kind={
        <>
          {number !== null && <MeetingNumber {...{ number, meeting }} />}{" "}
          {seriesLine(meeting, words)}
        </>
      }
      heading={<FactText>{meeting.title}</FactText>}
      {...panelSteps(meeting, {
        // Whatever their series.
        order: reading.dataset.meetings,
        previous: say.earlier,
        next: say.later,
        nameOf: ({ title }) => words.fact(title).text,
        onStep: ({ id }) => actions.onShow({ kind: "meeting", id }),
      })}
      onClose={() => actions.onShow(null)}
    >
      <Sourced panel="details" tools={<SourceTools subject={words.fact(meeting.title).text} />}>
        <MeetingFacts {...props} />
        <div className={remarksCss.remarks}>
          {meeting.number !== null && !meeting.isNumberStated && (
            <p className={remarksCss.remark}>{meetings.numberInferred}</p>
          )}
          {meeting.isOnListPage && !meeting.isPlaceOnListPage && <PlaceRemark {...{ meeting }} />}
          <Remarks of={meeting} />
        </div>
        <Attendees {...props} />
        <StatementSection isAbout={(statement) => statement.meeting === meeting.id} />
      </Sourced>
    </PanelFrame>
  );
}

import type { Meeting } from "../../../domain/gathering.ts";
import type { PartyCode } from "../../../domain/party.ts";
import { yearOf } from "../../../domain/time.ts";
import { useActions, useReading } from "../../../reading/context.tsx";
import { dossierWords } from "../../../words/english/dossier.ts";
import { citationsOf } from "../../evidence/citations.ts";
import * as remarksCss from "../../evidence/Remarks.module.css";
import { Cited } from "../../evidence/SourceBlock.tsx";
import { meetingDate } from "../../signs/meetingWords.ts";
import * as visuallyHiddenCss from "../../signs/VisuallyHidden.module.css";
import * as css from "./AttendanceTable.module.css";
import type { AttendanceMatrix } from "./initiativeFacts.ts";

interface AttendanceTableProps {
  readonly matrix: AttendanceMatrix;
}

const isListed = ({ attendance }: Meeting, delegation: PartyCode): boolean =>
  attendance.some(({ party }) => party === delegation);

/** A row for each delegation, a column for each meeting with a list; "not listed" is not absent. */
export function AttendanceTable({ matrix }: AttendanceTableProps) {
  const reading = useReading();
  const actions = useActions();
  const { words } = reading;
  const { sources } = dossierWords(words);
  const dossier = dossierWords(words);
  const { group } = dossier;
  const { meetings, delegations } = matrix;
  if (meetings.length === 0) return null;
  return (
    <section className={css.attendance} aria-labelledby="attendance-heading">
      <h3 id="attendance-heading">{group.attendance}</h3>
      <p className={remarksCss.remark}>{group.attendanceNote}</p>
      <table aria-labelledby="attendance-heading">
        <thead>
          <tr>
            <td />
            {meetings.map((meeting) => (
              <th key={meeting.id} scope="col">
                <button
                  type="button"
                  aria-label={`${meetingDate(meeting, words)}: ${words.fact(meeting.title).text}`}
                  onClick={() => actions.onShow({ kind: "meeting", id: meeting.id })}
                >
                  {yearOf(meeting.start)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {delegations.map((delegation) => (
            <tr key={delegation}>
              <th scope="row">{words.partyShortName(delegation)}</th>
              {meetings.map((meeting) => (
                <td key={meeting.id} data-listed={isListed(meeting, delegation)}>
                  <span aria-hidden="true">{isListed(meeting, delegation) ? "●" : "–"}</span>
                  <span className={visuallyHiddenCss.visuallyHidden}>
                    {isListed(meeting, delegation) ? group.listed : group.notListed}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{group.delegations}</th>
            {meetings.map(({ id, attendance }) => (
              <td key={id}>{attendance.length}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{sources.heading}</th>
            {meetings.map(({ id, attendance }) => (
              <td key={id}>
                <Cited by={citationsOf(attendance)} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

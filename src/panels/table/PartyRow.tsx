import { isOutsideTheList } from "../../domain/agreement.ts";
import type { GroupLayer } from "../../layers/layer.ts";
import { useActions, useReadingAsOf } from "../../reading/context.tsx";
import type { Reading, ReadingAsOf } from "../../reading/reading.ts";
import { panelOf, selectedIn } from "../../view/panel.ts";
import { dossierWords } from "../../words/english/dossier.ts";
import { evidenceWords } from "../../words/english/evidence.ts";
import { tableWords } from "../../words/english/table.ts";
import { reckonedSayings } from "../../words/words.ts";
import { AuthorityCell } from "../evidence/AuthoritySection.tsx";
import { Cited } from "../evidence/SourceBlock.tsx";
import { Mark } from "../signs/Mark.tsx";
import { MeetingNumber } from "../signs/MeetingNumber.tsx";
import { NoteMark, withoutMark } from "../signs/NoteMark.tsx";
import { Swatch } from "../signs/Swatch.tsx";
import { confidenceOf, outsideLine, recordStatus } from "../signs/statusWords.ts";
import type { TableExtent } from "./ColumnsMenu.tsx";
import * as tableCss from "./Table.module.css";
import { sourcesOf, type TableRow } from "./tableRows.ts";

interface MembershipCellProps {
  readonly layer: GroupLayer;
  readonly row: TableRow;
}

function MembershipCell({ layer, row }: MembershipCellProps) {
  const reading = useReadingAsOf();
  const { words, year } = reading;
  const table = tableWords(words);
  const isMember = layer.membersAsOf(year).has(row.party.code);
  // An organisation is not one of the states that a group counts: nothing is said of it.
  if (!isMember && row.party.kind === "organization") return <td className={tableCss.markColumn} />;
  // Where rows are not under their heads, on a phone, the name goes with the mark.
  const group = words.text(layer.initiative.shortName);
  return (
    <td className={tableCss.markColumn}>
      {isMember && layer.initiative.mark !== null ? (
        <span role="img" aria-label={table.memberOf(group)}>
          <Mark shape={layer.initiative.mark} radius={5} />
        </span>
      ) : (
        <span role="img" className={tableCss.noMark} aria-label={table.notAMember} />
      )}
    </td>
  );
}

function statusInRow({ status, agreement }: TableRow, reading: ReadingAsOf): string {
  const { words, year } = reading;
  const { status: say } = words.message;
  const table = tableWords(words);
  const { party: ofParty } = dossierWords(words);
  switch (status.kind) {
    case "concluded":
    case "listed-as-both":
      return table.statuses[status.kind] + confidenceOf(status.act, reading);
    case "undated":
      return reckonedSayings(words).act.undated.heading;
    case "outside-the-list":
      return outsideLine(status, reading);
    case "not-yet":
      return isOutsideTheList(status.agreement)
        ? outsideLine(recordStatus(status.agreement, reading), reading)
        : ofParty.notInTheListAsOf(year);
    case "launched":
      return agreement?.listed
        ? `${table.statuses.launched} · ${ofParty.listedAsConcluded(agreement.listed.year)}`
        : table.statuses.launched;
    case "not-in-the-list":
      return agreement ? ofParty.notInTheListAsOf(year) : say.notInTheList;
    case "not-classed":
      return say.notClassed;
    case "home":
      return say.home;
  }
}

/** The name in the list, where it is not the name by which the party is called here. */
function nameInList({ party, agreement }: TableRow, { dataset }: Reading): string | null {
  const name = agreement?.listed?.name;
  // The list writes English, so English names are what its names differ from.
  const isCalledSo = name === dataset.names.get(party.code)?.name.en;
  return name === undefined || isCalledSo ? null : name;
}

const HAVE_NO_YEAR: ReadonlySet<TableRow["status"]["kind"]> = new Set([
  "launched",
  "undated",
  "outside-the-list",
]);

interface PartyRowProps {
  readonly row: TableRow;
  readonly initiatives: readonly GroupLayer[];
  readonly extent: TableExtent;
}

/** A party in the table. The whole row can be pressed; from the keyboard its name is the button. */
export function PartyRow(props: PartyRowProps) {
  const reading = useReadingAsOf();
  const actions = useActions();
  const { row, initiatives, extent } = props;
  const { words } = reading;
  const selected = selectedIn(reading.panel);
  const table = tableWords(words);
  const { party, agreement, status, areaClass, dating, hosted } = row;
  const listedAs = nameInList(row, reading);
  const isLater = status.kind === "not-in-the-list" || status.kind === "not-yet";
  const [said, mark] = withoutMark(statusInRow(row, reading));
  const isSelected = selected === party.code;
  return (
    <tr data-selected={isSelected || undefined} onClick={() => actions.onShow(panelOf(party.code))}>
      <td data-column="number">{agreement?.listed ? agreement.listed.number : "–"}</td>
      <th scope="row">
        <button type="button" aria-pressed={isSelected}>
          {words.partyName(party.code)}
        </button>
        {listedAs !== null && <small>{table.listedAs(listedAs)}</small>}
      </th>
      {extent.kind && <td data-column="kind">{table.kinds[party.kind]}</td>}
      <td className={tableCss.yearCell}>
        <Swatch areaClass={areaClass} width={22} height={14} />
        {!isLater && areaClass.year !== null && <b>{areaClass.year}</b>}
        {HAVE_NO_YEAR.has(status.kind) && areaClass.year === null && table.noYear}
        {isLater && <i>{dating?.year}</i>}
      </td>
      <td className={tableCss.statusCell}>
        {said}
        {mark && <NoteMark mark={mark} />}
      </td>
      {initiatives.map((layer) => (
        <MembershipCell key={layer.id} {...{ layer, row }} />
      ))}
      {extent.hosted && (
        <td data-column="hosted">
          {hosted.map(({ number, meeting }) => (
            <MeetingNumber key={meeting.id} {...{ number, meeting }} />
          ))}
        </td>
      )}
      {extent.authority && (
        <td data-column="authority">
          <AuthorityCell party={party.code} />
        </td>
      )}
      <td data-column="source">
        <Cited by={sourcesOf(row, reading)} />
        <button
          type="button"
          className={tableCss.rowWhy}
          aria-label={evidenceWords(words).askOf(words.partyName(party.code))}
          onClick={(event) => {
            // The row behind it would only select the party.
            event.stopPropagation();
            actions.onShow(panelOf(party.code, true));
          }}
        >
          {evidenceWords(words).askShort}
        </button>
      </td>
    </tr>
  );
}

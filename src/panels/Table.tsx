import { useState } from "react";
import type { InitiativeLayer } from "../layers/layer.ts";
import { englishWords } from "../words/words.ts";
import { type CitationNumbers, numberCitations } from "./citations.ts";
import { Mark } from "./Mark.tsx";
import { MeetingNumber } from "./MeetingNumber.tsx";
import type { PanelProps, Reading } from "./reading.ts";
import { Cited, SourceBlock } from "./SourceBlock.tsx";
import { Swatch } from "./Swatch.tsx";
import {
  compareRows,
  GROUPS,
  groupOf,
  SORTS,
  type Sort,
  type TableRow,
  tableRows,
} from "./tableRows.ts";
import "./Table.css";

interface Sorting {
  readonly by: Sort;
  readonly isDescending: boolean;
}

/** The source of a row, without the place in it: the table has one line for each document. */
const sourcesOf = ({ agreement }: TableRow) =>
  (agreement.listed ?? agreement.launched ?? agreement.evidence).citations.map(({ source }) => ({
    source,
    quote: null,
    place: null,
  }));

function Head({
  sorting,
  onSort,
  initiatives,
  reading,
}: {
  sorting: Sorting;
  onSort: (by: Sort) => void;
  initiatives: readonly InitiativeLayer[];
  reading: Reading;
}) {
  const { words } = reading;
  const { columns } = words.message.table;
  const directionOf = (sort: Sort) => {
    if (sort !== sorting.by) return undefined;
    return sorting.isDescending ? "descending" : "ascending";
  };
  return (
    <thead>
      <tr>
        {SORTS.map((sort) => (
          <th key={sort} scope="col" aria-sort={directionOf(sort)} data-column={sort}>
            <button type="button" onClick={() => onSort(sort)}>
              {columns[sort]}
            </button>
          </th>
        ))}
        {initiatives.map(({ id, initiative }) => (
          <th key={id} scope="col" className="mark-column">
            {initiative.mark !== null && <Mark shape={initiative.mark} radius={5} />}
            <abbr title={words.text(initiative.name)}>{words.text(initiative.shortName)}</abbr>
          </th>
        ))}
        <th scope="col">{columns.hosted}</th>
        <th scope="col">{columns.source}</th>
      </tr>
    </thead>
  );
}

function MembershipCell({
  layer,
  row,
  reading,
}: {
  layer: InitiativeLayer;
  row: TableRow;
  reading: Reading;
}) {
  const { table } = reading.words.message;
  const isMember = layer.membersAsOf(reading.year).has(row.party.code);
  // An organisation is not one of the states that a group counts: nothing is said of it.
  if (!isMember && row.party.kind === "organization") return <td />;
  return (
    <td className="mark-column">
      {isMember && layer.initiative.mark !== null ? (
        <span role="img" aria-label={table.member}>
          <Mark shape={layer.initiative.mark} radius={5} />
        </span>
      ) : (
        <span role="img" className="no-mark" aria-label={table.notAMember} />
      )}
    </td>
  );
}

function statusOf({ status, agreement }: TableRow, { words, year }: Reading): string {
  const { table, details } = words.message;
  switch (status.kind) {
    case "concluded":
    case "listed-as-both":
      return table.statuses[status.kind];
    case "launched":
      return agreement.listed
        ? `${table.statuses.launched} · ${details.listedAsConcluded(agreement.listed.year)}`
        : table.statuses.launched;
    default:
      return details.notInTheListAsOf(year);
  }
}

interface RowProps extends PanelProps {
  readonly row: TableRow;
  readonly initiatives: readonly InitiativeLayer[];
  readonly numbers: CitationNumbers;
}

function Row({ row, initiatives, numbers, reading, actions }: RowProps) {
  const { layers, words, year, selected } = reading;
  const { table } = words.message;
  const { party, agreement, status, hosted } = row;
  const name = words.partyName(party.code);
  const listedAs = (agreement.listed ?? agreement.launched)?.name;
  const areaClass = layers.agreements.classAsOf(party.code, year);
  const isSelected = selected === party.code;
  return (
    <tr data-selected={isSelected || undefined} onClick={() => actions.onSelect(party.code)}>
      <td>{agreement.listed ? agreement.listed.number : "–"}</td>
      <th scope="row">
        <button type="button" aria-pressed={isSelected}>
          {name}
        </button>
        {listedAs !== undefined && listedAs !== englishWords.partyName(party.code) && (
          <small lang="en">{table.listedAs(listedAs)}</small>
        )}
      </th>
      <td>{table.kinds[party.kind]}</td>
      <td className="year-cell">
        <Swatch areaClass={areaClass} width={22} height={14} />
        {areaClass.year !== null && <b>{areaClass.year}</b>}
        {status.kind === "launched" && table.noYear}
        {status.kind === "not-in-the-list" && <i>{agreement.listed?.year}</i>}
      </td>
      <td className="status-cell">{statusOf(row, reading)}</td>
      {initiatives.map((layer) => (
        <MembershipCell key={layer.id} {...{ layer, row, reading }} />
      ))}
      <td>
        {hosted.map(({ number, meeting }) => (
          <MeetingNumber key={meeting.id} {...{ number, meeting, words }} />
        ))}
      </td>
      <td>
        <Cited by={sourcesOf(row)} {...{ numbers, reading }} />
      </td>
    </tr>
  );
}

/** All parties that the list names, also those with no shape: the full equivalent of the map. */
export function Table({ reading, actions }: PanelProps) {
  const [sorting, setSorting] = useState<Sorting>({ by: "number", isDescending: false });
  const { dataset, layers, words, year } = reading;
  const { table } = words.message;
  const sign = sorting.isDescending ? -1 : 1;
  const compare = compareRows(sorting.by, reading);
  const rows = [...tableRows(reading)].sort((a, b) => sign * compare(a, b));
  const numbers = numberCitations("table", rows.flatMap(sourcesOf));
  const initiatives = layers.switched.filter((layer) => layer.kind === "initiative");
  const inGroup = (group: (typeof GROUPS)[number]) => rows.filter((row) => groupOf(row) === group);
  const onSort = (by: Sort) =>
    setSorting((last) => ({ by, isDescending: last.by === by && !last.isDescending }));
  const headings = {
    concluded: null,
    launched: `${table.groups.launched}, ${words.message.dock.noYearGiven}`,
    later: words.message.details.notInTheListAsOf(year),
  };
  // In the order of the list the groups stand apart; in any other order all rows are one group.
  const groups =
    sorting.by === "number"
      ? GROUPS.map((group) => ({ heading: headings[group], group, rows: inGroup(group) }))
      : [{ heading: null, group: "all", rows }];
  return (
    <section className="table-view" aria-labelledby="table-heading">
      <div className="view-head">
        <h2 id="table-heading">{table.heading}</h2>
        <p>{table.summary(inGroup("concluded").length, inGroup("launched").length, year)}</p>
      </div>
      <div className="table-scroll">
        <table>
          <caption className="visually-hidden">
            {table.caption(words.partyName(dataset.home), year)}
          </caption>
          <Head {...{ sorting, onSort, initiatives, reading }} />
          {groups.map(
            ({ heading, group, rows: grouped }) =>
              grouped.length > 0 && (
                <tbody key={group}>
                  {heading !== null && (
                    <tr className="group-heading">
                      <th scope="rowgroup" colSpan={SORTS.length + initiatives.length + 2}>
                        {heading}
                      </th>
                    </tr>
                  )}
                  {grouped.map((row) => (
                    <Row
                      key={row.agreement.id}
                      {...{ row, initiatives, numbers, reading, actions }}
                    />
                  ))}
                </tbody>
              ),
          )}
        </table>
      </div>
      <SourceBlock numbers={numbers} reading={reading} />
    </section>
  );
}

import { useState } from "react";
import { useReadingAsOf } from "../../reading/context.tsx";
import { dossierWords } from "../../words/english/dossier.ts";
import { tableWords } from "../../words/english/table.ts";
import { Sourced } from "../evidence/SourceBlock.tsx";
import * as viewHeadCss from "../frame/ViewHead.module.css";
import * as visuallyHiddenCss from "../signs/VisuallyHidden.module.css";
import { AS_DRAWN, ColumnsMenu } from "./ColumnsMenu.tsx";
import { PartyRow } from "./PartyRow.tsx";
import * as css from "./Table.module.css";
import { type Sorting, TableHead } from "./TableHead.tsx";
import {
  compareRows,
  GROUPS,
  type Group,
  groupOf,
  SORTS,
  type Sort,
  statesNotNamed,
  tableRows,
} from "./tableRows.ts";

/** All parties that the list names, also those with no shape: the full equivalent of the map. */
export function Table() {
  const reading = useReadingAsOf();
  const [sorting, setSorting] = useState<Sorting>({ by: "number", isDescending: false });
  const [extent, setExtent] = useState(AS_DRAWN);
  const { dataset, layers, words, year } = reading;
  const say = words.reckoned;
  const { standings, dock, key, status } = words.message;
  const table = tableWords(words);
  const sign = sorting.isDescending ? -1 : 1;
  const compare = compareRows(sorting.by, reading);
  const rows = [...tableRows(reading), ...(extent.notInTheList ? statesNotNamed(reading) : [])];
  rows.sort((a, b) => sign * compare(a, b));
  const initiatives = extent.memberships ? layers.groups : [];
  const inGroup = (group: Group) => rows.filter((row) => groupOf(row) === group);
  const onSort = (by: Sort) =>
    setSorting((last) => ({ by, isDescending: last.by === by && !last.isDescending }));
  const headings: Readonly<Record<Group, string | null>> = {
    concluded: null,
    undated: say?.act.undated.heading ?? null,
    launched: `${standings.launched}, ${dock.noYearGiven}`,
    "outside-the-list": say?.outside.heading ?? null,
    later: dossierWords(words).party.notInTheListAsOf(year),
    "not-in-the-list": key.notInTheList,
    "not-classed": status.notClassed,
  };
  // In the order of the list the groups stand apart; in any other order all rows are one group.
  const groups =
    sorting.by === "number"
      ? GROUPS.map((group) => ({ heading: headings[group], group, rows: inGroup(group) }))
      : [{ heading: null, group: "all", rows }];
  const columnCount =
    SORTS.length +
    initiatives.length +
    1 +
    Number(extent.hosted) +
    Number(extent.authority) -
    Number(!extent.kind);
  return (
    <section className={css.tableView} aria-labelledby="table-heading">
      <Sourced panel="table">
        <div className={viewHeadCss.viewHead}>
          <h2 id="table-heading">{table.heading}</h2>
          <p>
            {table.summary(inGroup("concluded").length, inGroup("launched").length, year)}
            {say && inGroup("undated").length > 0
              ? ` · ${say.act.undated.count(inGroup("undated").length)}`
              : ""}
            {say && inGroup("outside-the-list").length > 0
              ? ` · ${say.outside.count(inGroup("outside-the-list").length)}`
              : ""}
          </p>
          <ColumnsMenu extent={extent} onChange={setExtent} />
        </div>
        <div className={css.tableScroll}>
          <table>
            <caption className={visuallyHiddenCss.visuallyHidden}>
              {table.caption(words.partyName(dataset.home), year)}
            </caption>
            <TableHead {...{ sorting, onSort, initiatives, extent }} />
            {groups.map(
              ({ heading, group, rows: grouped }) =>
                grouped.length > 0 && (
                  <tbody key={group}>
                    {heading !== null && (
                      <tr className={css.groupHeading}>
                        <th scope="rowgroup" colSpan={columnCount}>
                          {heading}
                        </th>
                      </tr>
                    )}
                    {grouped.map((row) => (
                      <PartyRow
                        key={row.agreement?.id ?? row.party.code}
                        {...{ row, initiatives, extent }}
                      />
                    ))}
                  </tbody>
                ),
            )}
          </table>
        </div>
      </Sourced>
    </section>
  );
}

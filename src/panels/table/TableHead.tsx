import type { GroupLayer } from "../../layers/layer.ts";
import { useWords } from "../../reading/context.tsx";
import { dossierWords } from "../../words/english/dossier.ts";
import { tableWords } from "../../words/english/table.ts";
import { Mark } from "../signs/Mark.tsx";
import type { TableExtent } from "./ColumnsMenu.tsx";
import * as tableCss from "./Table.module.css";
import { SORTS, type Sort } from "./tableRows.ts";

export interface Sorting {
  readonly by: Sort;
  readonly isDescending: boolean;
}

interface TableHeadProps {
  readonly sorting: Sorting;
  readonly onSort: (by: Sort) => void;
  readonly initiatives: readonly GroupLayer[];
  readonly extent: TableExtent;
}

/** The names of the columns; those by which the rows can be sorted are buttons. */
export function TableHead({ sorting, onSort, initiatives, extent }: TableHeadProps) {
  const words = useWords();
  const { columns } = tableWords(words);
  const directionOf = (sort: Sort) => {
    if (sort !== sorting.by) return undefined;
    return sorting.isDescending ? "descending" : "ascending";
  };
  return (
    <thead>
      <tr>
        {SORTS.filter((sort) => sort !== "kind" || extent.kind).map((sort) => (
          <th key={sort} scope="col" aria-sort={directionOf(sort)} data-column={sort}>
            <button type="button" onClick={() => onSort(sort)}>
              {columns[sort]}
            </button>
          </th>
        ))}
        {initiatives.map(({ id, initiative }) => (
          <th key={id} scope="col" className={tableCss.markColumn}>
            {initiative.mark !== null && <Mark shape={initiative.mark} radius={5} />}
            <abbr title={words.text(initiative.name)}>{words.text(initiative.shortName)}</abbr>
          </th>
        ))}
        {extent.hosted && (
          <th scope="col" data-column="hosted">
            {columns.hosted}
          </th>
        )}
        {extent.authority && (
          <th scope="col" data-column="authority">
            {dossierWords(words).authority.heading}
          </th>
        )}
        <th scope="col" data-column="source">
          {columns.source}
        </th>
      </tr>
    </thead>
  );
}

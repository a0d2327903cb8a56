import { useWords } from "../../reading/context.tsx";
import { dossierWords } from "../../words/english/dossier.ts";
import { tableWords } from "../../words/english/table.ts";
import { Disclosure } from "../frame/Disclosure.tsx";
import * as css from "./ColumnsMenu.module.css";

/** What the table has beside number, partner, year, status and source, which always stand. */
export interface TableExtent {
  readonly kind: boolean;
  readonly memberships: boolean;
  readonly hosted: boolean;
  readonly authority: boolean;
  /** Rows of the states that the list does not name. */
  readonly notInTheList: boolean;
}

export const AS_DRAWN: TableExtent = {
  kind: true,
  memberships: true,
  hosted: true,
  authority: false,
  notInTheList: false,
};

const COLUMNS = ["kind", "memberships", "hosted"] as const;

interface ColumnsMenuProps {
  readonly extent: TableExtent;
  readonly onChange: (extent: TableExtent) => void;
}

/** Shows and hides groups of columns, and adds the states that the list does not name. */
export function ColumnsMenu({ extent, onChange }: ColumnsMenuProps) {
  const words = useWords();
  const table = tableWords(words);
  const checkbox = (part: keyof TableExtent, label: string) => (
    <label key={part}>
      <input
        type="checkbox"
        checked={extent[part]}
        onChange={() => onChange({ ...extent, [part]: !extent[part] })}
      />
      {label}
    </label>
  );
  return (
    <Disclosure className={css.columnsMenu} sign={table.columnsMenu}>
      <div>
        <fieldset>
          <legend>{table.columnsMenu}</legend>
          {COLUMNS.map((column) => checkbox(column, table.columnGroups[column]))}
          {checkbox("authority", dossierWords(words).authority.heading)}
        </fieldset>
        <fieldset>
          <legend>{table.rowsMenu}</legend>
          {checkbox("notInTheList", table.statesNotInTheList)}
        </fieldset>
      </div>
    </Disclosure>
  );
}

import type { FocusEvent, KeyboardEvent } from "react";
import { useWords } from "../../reading/context.tsx";
import { dossierWords } from "../../words/english/dossier.ts";
import { tableWords } from "../../words/english/table.ts";

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

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== "Escape" || !event.currentTarget.open) return;
  // Taken here: the panel of the selection stays open.
  event.preventDefault();
  event.currentTarget.open = false;
  event.currentTarget.querySelector("summary")?.focus();
}

function closeWhenLeft(event: FocusEvent<HTMLDetailsElement>): void {
  if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
}

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
    <details className="columns-menu" onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
      <summary>{table.columnsMenu}</summary>
      {/* Takes the focus of a press beside the boxes, which would otherwise close the menu. */}
      <div tabIndex={-1}>
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
    </details>
  );
}

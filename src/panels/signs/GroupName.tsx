import type { Initiative } from "../../domain/initiative.ts";
import { useActions, useReading } from "../../reading/context.tsx";
import { rowName } from "./initiativeName.ts";
import * as openerCss from "./Opener.module.css";

/** A group's name that opens the group's panel. */
export function GroupName({ initiative, id }: { initiative: Initiative; id?: string }) {
  const reading = useReading();
  const actions = useActions();
  return (
    <button
      type="button"
      className={openerCss.opener}
      id={id}
      onClick={() => actions.onShow({ kind: "group", id: initiative.id })}
    >
      {rowName(initiative, reading.words)}
    </button>
  );
}

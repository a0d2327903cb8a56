import type { Initiative } from "../domain/initiative.ts";
import { rowName } from "./initiativeName.ts";
import type { PanelProps } from "./reading.ts";

/** A group's name that opens the group's panel. */
export function GroupName({
  initiative,
  reading,
  actions,
  id,
}: PanelProps & { initiative: Initiative; id?: string }) {
  return (
    <button
      type="button"
      className="opener"
      id={id}
      onClick={() => actions.onOpen({ kind: "group", id: initiative.id })}
    >
      {rowName(initiative, reading.words)}
    </button>
  );
}

import { useMemo } from "react";
import type { GroupLayer } from "../layers/layer.ts";
import { SmallMap } from "../map/SmallMap.tsx";
import { Coverage } from "../panels/coverage/Coverage.tsx";
import { useReading, useYear } from "../reading/context.tsx";
import { classifier } from "../state/facts.ts";
import * as css from "./CoverageScreen.module.css";
import { useShell } from "./shell.ts";

/** A group's members, as of the year shown. */
function GroupMap({ layer }: { layer: GroupLayer }) {
  const { overview, boundaries } = useShell();
  const { layers } = useReading();
  const year = useYear();
  const classOf = useMemo(() => classifier(layers, year), [layers, year]);
  return (
    <div className={css.mapFrame}>
      {overview.state === "here" && (
        <SmallMap
          overview={overview.value}
          members={layer.membersAsOf(year)}
          {...{ boundaries, classOf }}
        />
      )}
    </div>
  );
}

/** Who of each group is in the list, with a small map of each. */
export function CoverageScreen() {
  return <Coverage smallMap={(layer) => <GroupMap layer={layer} />} />;
}

import type { ReactNode } from "react";
import type { GroupLayer } from "../../layers/layer.ts";
import { useReading } from "../../reading/context.tsx";
import { CoverageRow } from "./CoverageRow.tsx";
import { YearStepper } from "../frame/YearStepper.tsx";
import { coverageWords } from "../../words/english/coverage.ts";
import * as css from "./Coverage.module.css";
import * as viewHeadCss from "../frame/ViewHead.module.css";

interface CoverageProps {
  /** Draws a group's members as of the year shown: panels know no shapes. */
  readonly smallMap: (layer: GroupLayer) => ReactNode;
}

/** Who of each group is in the list, as of the year. */
export function Coverage({ smallMap }: CoverageProps) {
  const reading = useReading();
  const say = coverageWords(reading.words);
  return (
    <section className={css.coverage} aria-labelledby="coverage-heading">
      <div className={viewHeadCss.viewHead}>
        <h2 id="coverage-heading">{say.heading}</h2>
        <p>{say.subheading(reading.words.partyName(reading.dataset.home))}</p>
        <YearStepper />
      </div>
      <table aria-labelledby="coverage-heading">
        <thead>
          <tr>
            <td className={css.mapCell} />
            {(["initiative", "concluded", "launched", "notInTheList"] as const).map((column) => (
              <th key={column} scope="col">
                {say.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reading.layers.groups.map((layer) => (
            <CoverageRow key={layer.id} map={smallMap(layer)} {...{ layer }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

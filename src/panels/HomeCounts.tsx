import { rowName } from "./initiativeName.ts";
import { Mark } from "./Mark.tsx";
import type { Reading } from "./reading.ts";
import { standfirst } from "./TitleBlock.tsx";

/** The home state's own panel: the standfirst, and how far each group is covered. */
export function HomeCounts({ reading }: { reading: Reading }) {
  const { layers, words, year } = reading;
  const { layers: say } = words.message;
  return (
    <>
      <p className="standfirst">{standfirst(reading)}</p>
      <section className="memberships" aria-labelledby="home-counts-heading">
        <h3 id="home-counts-heading">{say.partnersWithAnAgreement}</h3>
        <ul>
          {layers.switched.map((layer) => {
            if (layer.kind !== "initiative") return null;
            const { concluded, total } = layer.coverageAsOf(year);
            const { mark } = layer.initiative;
            return (
              <li key={layer.id}>
                <span className="membership-mark">
                  {mark !== null && <Mark shape={mark} radius={5.5} />}
                </span>
                <span>{rowName(layer.initiative, words)}</span>
                <span>
                  {total === 0 ? say.notFormedYet(year) : say.count(concluded.length, total)}
                </span>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}

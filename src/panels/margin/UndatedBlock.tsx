import { type Agreement, isOutsideTheList } from "../../domain/agreement.ts";
import { tallyAsOf, withoutDate } from "../../domain/tally.ts";
import { useReading, useReadingAsOf } from "../../reading/context.tsx";
import type { Words } from "../../words/words.ts";
import * as tileCss from "../signs/Tile.module.css";
import { Tile } from "../signs/Tile.tsx";
import * as css from "./UndatedBlock.module.css";

/** Agreements of which no source gives the date that is asked for; those of the list are counted. */
export function UndatedBlock() {
  const { dataset, words, reckoning } = useReading();
  const undated = withoutDate(dataset, reckoning);
  return undated.length > 0 && words.reckoned && <Undated {...{ undated }} say={words.reckoned} />;
}

interface UndatedProps {
  readonly undated: readonly Agreement[];
  readonly say: NonNullable<Words["reckoned"]>;
}

function Undated({ undated, say }: UndatedProps) {
  const { dataset, year, reckoning } = useReadingAsOf();
  const tally = tallyAsOf(dataset, year, reckoning);
  const isThere = (agreement: Agreement): boolean =>
    tally.undated.includes(agreement) || tally.outside.includes(agreement);
  return (
    <section className={css.undatedBlock} aria-labelledby="undated-heading">
      <h2 id="undated-heading">{say.act.undated.count(tally.undated.length)}</h2>
      <ul className={tileCss.tiles}>
        {undated.map((agreement) => (
          <li key={agreement.id}>
            <Tile
              code={agreement.counterparty}
              record={isOutsideTheList(agreement) ? agreement : undefined}
              outline={isThere(agreement) ? undefined : "later"}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useAsOf, useReading } from "../../reading/context.tsx";
import { NoteMark, withoutMark } from "../signs/NoteMark.tsx";
import { listedYearOf, statusOf } from "../signs/statusWords.ts";
import * as tileCss from "../signs/Tile.module.css";
import { Tile } from "../signs/Tile.tsx";
import * as css from "./LaunchedBlock.module.css";

/** Procedures launched: they have no year in the list, and so no place on the axis. */
export function LaunchedBlock() {
  const reading = useReading();
  const { dataset, words } = reading;
  const { dock, standings } = words.message;
  const named = dataset.agreements
    .filter(({ launched }) => launched !== null)
    .map(({ counterparty }) => counterparty);
  const kinds = useAsOf((asOf) => named.map((code) => statusOf(asOf, code).kind).join(" ")).split(
    " ",
  );
  const launched = named.filter((_, at) => kinds[at] === "launched");
  const both = named.filter((_, at) => kinds[at] === "listed-as-both");
  const years = [...new Set(both.flatMap((code) => listedYearOf(reading, code) ?? []))];
  return (
    <section className={css.launchedBlock} aria-labelledby="launched-heading">
      <h2 id="launched-heading">{standings.launched}</h2>
      <p>{dock.noYearGiven}</p>
      <ul className={tileCss.tiles}>
        {launched.map((code) => (
          <li key={code}>
            <Tile code={code} />
          </li>
        ))}
      </ul>
      {both.length > 0 && (
        <ul className={tileCss.tiles}>
          {both.map((code) => (
            <li key={code}>
              <Tile code={code} outline="also" />
            </li>
          ))}
        </ul>
      )}
      {years.map((listed) => {
        const [text, mark] = withoutMark(dock.alsoListedAsConcluded(listed));
        return (
          <p key={listed}>
            {mark && <NoteMark mark={mark} />}
            {text}
          </p>
        );
      })}
    </section>
  );
}

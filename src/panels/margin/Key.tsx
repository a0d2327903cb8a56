import type { ReactNode } from "react";
import { unclassedOf } from "../../domain/dataset.ts";
import { countsAsOf } from "../../domain/tally.ts";
import type { AreaClass } from "../../layers/layer.ts";
import { useActions, useAsOf, usePointing, useReading } from "../../reading/context.tsx";
import type { ReadingAsOf } from "../../reading/reading.ts";
import { NoteMark, withoutMark } from "../signs/NoteMark.tsx";
import { Ramp } from "../signs/Ramp.tsx";
import { Swatch } from "../signs/Swatch.tsx";
import * as css from "./Key.module.css";

interface RowProps {
  readonly swatch: ReactNode;
  /** May end with the mark of a note. */
  readonly text: string;
  readonly classes: readonly AreaClass[];
}

/** Pointed at, the row's classes stand out on the map and in the dock; pressed, they stay so. */
function Row({ swatch, text, classes }: RowProps) {
  const actions = useActions();
  const kept = usePointing((pointing) => pointing.kept);
  const [label, mark] = withoutMark(text);
  const ids = new Set(classes.map(({ id }) => id));
  const isKept = kept !== null && kept.size === ids.size && [...ids].every((id) => kept.has(id));
  const point = () => actions.onHighlight(ids);
  const leave = () => actions.onHighlight(null);
  return (
    <li onPointerEnter={point} onPointerLeave={leave}>
      <button
        type="button"
        aria-pressed={isKept}
        onFocus={point}
        onBlur={leave}
        onClick={() => {
          actions.onKeep(isKept ? null : ids);
          // Pressed again, the row lets go at once, though the pointer is still on it.
          actions.onHighlight(isKept ? null : ids);
        }}
      >
        {swatch}
        <span>{label}</span>
      </button>
      {mark && <NoteMark mark={mark} />}
    </li>
  );
}

const countsOf = ({ dataset, year, reckoning }: ReadingAsOf) =>
  countsAsOf(dataset, year, reckoning);

interface KeyProps {
  /** The choice of what is counted, beside the heading. */
  readonly choices?: ReactNode;
}

/** Every class that is on the map, in the map's own paint. */
export function Key({ choices }: KeyProps) {
  const { dataset, layers, words } = useReading();
  const { key, standings } = words.message;
  const say = words.reckoned;
  const { classes } = layers.agreements;
  const undated = useAsOf((asOf) => countsOf(asOf).undated);
  const outside = useAsOf((asOf) => countsOf(asOf).outside);
  const of = (...kinds: readonly AreaClass["kind"][]) =>
    classes.filter(({ kind }) => kinds.includes(kind));
  const unclassed = unclassedOf(dataset).map((code) => words.partyName(code));
  // All years, also those of entries that are listed as both.
  const dated = of("concluded", "listed-as-both");
  const years = dated.flatMap((areaClass) => areaClass.year ?? []);
  const rows: readonly (readonly [text: string, classes: readonly AreaClass[]])[] = [
    [key.home(words.partyName(dataset.home)), of("home")],
    [key.concluded(Math.min(...years), Math.max(...years)), dated],
    [say?.act.undated.count(undated) ?? "", of("undated")],
    [standings.launched, of("launched")],
    [key.listedAsBoth, of("listed-as-both")],
    [say?.outside.count(outside) ?? "", of("outside-the-list")],
    [key.notInTheList, of("not-in-the-list")],
    [words.list(unclassed), unclassed.length > 0 ? of("not-classed") : []],
  ];
  return (
    <section className={css.key} aria-labelledby="key-heading">
      <h2 id="key-heading">{key.heading}</h2>
      {choices}
      <ul>
        {rows.map(([text, own]) => {
          const [sample] = own;
          if (!sample) return null;
          const isRamp = sample.kind === "concluded";
          return (
            <Row
              key={sample.kind}
              swatch={isRamp ? <Ramp classes={of("concluded")} /> : <Swatch areaClass={sample} />}
              text={text}
              classes={own}
            />
          );
        })}
      </ul>
    </section>
  );
}
